package adroit.form;

import adroit.catalog.Catalog;
import adroit.edition.CatalogEdition;
import adroit.jobanalysis.JobAnalysis;
import adroit.scoring.Channel;
import adroit.storage.Session;
import adroit.storage.StorageFailure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The questions of forms, remembered: what a form is pinned to never changes. */
final class Questionnaires {
    private static final int REMEMBERED = 200;

    private static final int FORMS = 5_000;

    private final Map<String, Form> ownForms = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Form> eldest) {
            return size() > FORMS;
        }
    };

    private final Map<Key, Questionnaire> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Questionnaire> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** What never changes of a person's own form that was asked for before; whether it takes answers is not for here to say. */
    Optional<Form> ofOwnForm(String id) {
        synchronized (ownForms) {
            return Optional.ofNullable(ownForms.get(id));
        }
    }

    /** The questions of a form, where they are remembered. */
    Optional<Questionnaire> known(Form form) {
        synchronized (remembered) {
            return Optional.ofNullable(remembered.get(new Key(form.parts(), form.channel())));
        }
    }

    Questionnaire of(Session session, Form form) {
        if (form.channel() == Channel.SELF) {
            synchronized (ownForms) {
                ownForms.put(form.id(), form);
            }
        }
        Key key = new Key(form.parts(), form.channel());
        @Nullable Questionnaire known;
        synchronized (remembered) {
            known = remembered.get(key);
        }
        return known != null ? known : remember(key, made(session, form));
    }

    private Questionnaire remember(Key key, Questionnaire made) {
        synchronized (remembered) {
            remembered.put(key, made);
        }
        return made;
    }

    private static Questionnaire made(Session session, Form form) {
        List<Questionnaire.Source> sources = new ArrayList<>();
        for (Form.Part part : form.parts()) {
            JobAnalysis analysis = session.analyses().find(part.analysis()).orElseThrow(() -> missing("job analysis"));
            Catalog catalog = session.editions()
                    .find(part.edition())
                    .map(CatalogEdition::catalog)
                    .orElseThrow(() -> missing("catalog edition"));
            sources.add(new Questionnaire.Source(analysis, catalog));
        }
        return Questionnaire.of(sources, form.channel());
    }

    private static StorageFailure missing(String what) {
        return new StorageFailure("A " + what + " that a form was made from is not in the store. Run verify.");
    }

    private record Key(List<Form.Part> parts, Channel channel) {}
}
