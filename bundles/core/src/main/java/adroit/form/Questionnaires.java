package adroit.form;

import adroit.catalog.Catalog;
import adroit.edition.CatalogEdition;
import adroit.jobanalysis.JobAnalysis;
import adroit.scoring.Channel;
import adroit.storage.Session;
import adroit.storage.StorageFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The questions of forms, remembered: what a form is pinned to never changes. */
final class Questionnaires {
    private static final int QUESTIONNAIRES = 200;
    private static final int FORMS = 5_000;

    private final Unchanging<String, Form> ownForms = new Unchanging<>(FORMS);
    private final Unchanging<Key, Questionnaire> remembered = new Unchanging<>(QUESTIONNAIRES);

    /** What never changes of a person's own form that was asked for before; whether it takes answers is not for here to say. */
    Optional<Form> ofOwnForm(String id) {
        return ownForms.find(id);
    }

    /** The questions of a form, where they are remembered. */
    Optional<Questionnaire> known(Form form) {
        return remembered.find(Key.of(form));
    }

    Questionnaire of(Session session, Form form) {
        if (form.channel() == Channel.SELF) {
            ownForms.keep(form.id(), form);
        }
        return known(form).orElseGet(() -> {
            Questionnaire made = made(session, form);
            remembered.keep(Key.of(form), made);
            return made;
        });
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

    private record Key(List<Form.Part> parts, Channel channel) {
        static Key of(Form form) {
            return new Key(form.parts(), form.channel());
        }
    }
}
