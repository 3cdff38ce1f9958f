package adroit.search;

import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.framework.ReferenceFramework;
import adroit.storage.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** What can be searched now: the editions in force of the city's fields, and the reference frameworks. The truth that an index is made from. */
public final class SearchSources {
    private final Store store;
    private final Disciplines disciplines;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public SearchSources(Store store, Disciplines disciplines) {
        this.store = store;
        this.disciplines = disciplines;
    }

    /** All: the fields by id, then the frameworks, the newest first. */
    public List<SearchSource> all() {
        List<SearchSource> all = new ArrayList<>();
        disciplines.all().forEach(field -> all.add(of(field)));
        store.read(s -> s.frameworks().all()).forEach(framework -> all.add(of(framework)));
        return all;
    }

    /** Its entries one by one, on the caller's thread. Whether the source was still there with that content. */
    public boolean forEach(SearchSource source, Consumer<Findable> told) {
        return switch (source.type()) {
            case FIELD ->
                disciplines
                        .find(source.id())
                        .filter(field -> of(field).equals(source))
                        .map(field -> {
                            CatalogEntries.of(field, told);
                            return true;
                        })
                        .orElse(false);
            case FRAMEWORK ->
                store.read(s -> s.frameworks()
                        .find(source.id())
                        .map(framework -> {
                            told.accept(CatalogEntries.of(framework));
                            s.frameworks()
                                    .forEachItem(framework.number(), item -> told.accept(CatalogEntries.of(item)));
                            return true;
                        })
                        .orElse(false));
        };
    }

    /** Says who is told when there may be others; they do not linger. */
    public void whenChanged(Runnable listener) {
        listeners.add(listener);
    }

    /** Tells nobody any more whom it told so far. */
    public void noLonger(Runnable listener) {
        listeners.remove(listener);
    }

    /** There may be other sources now, or other contents. */
    public void changed() {
        listeners.forEach(Runnable::run);
    }

    private static SearchSource of(ActiveDiscipline field) {
        return new SearchSource(
                SearchSource.Type.FIELD,
                field.id(),
                field.title(),
                field.edition().catalog().edition(),
                field.edition().id());
    }

    private static SearchSource of(ReferenceFramework framework) {
        return new SearchSource(
                SearchSource.Type.FRAMEWORK,
                framework.id(),
                framework.details().title(),
                framework.details().edition(),
                framework.sha256());
    }
}
