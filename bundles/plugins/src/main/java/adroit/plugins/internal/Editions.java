package adroit.plugins.internal;

import adroit.edition.CatalogEdition;
import adroit.storage.DamagedRecord;
import adroit.storage.Store;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalog editions that some disciplines name, read: those that the store has whole, asked for with one question.
 *
 * @param whole by their ids
 */
record Editions(Map<String, CatalogEdition> whole) {
    private static final String THREAD = "adroit-catalogs";

    Editions {
        whole = Map.copyOf(whole);
    }

    /** Their catalogs are read side by side. */
    static Editions of(Store store, List<Installed> wanted) {
        Map<String, CatalogEdition> found = store.read(session ->
                session.editions().whole(wanted.stream().map(Installed::edition).toList()));
        Map<CatalogEdition, Helpers.Coming<Boolean>> coming = new LinkedHashMap<>();
        Map<String, CatalogEdition> whole = new HashMap<>();
        try (Helpers reading = new Helpers(THREAD)) {
            found.values().forEach(each -> coming.put(each, reading.begin(() -> isReadable(each))));
            coming.forEach((edition, readable) -> {
                if (readable.get()) {
                    whole.put(edition.id(), edition);
                }
            });
        }
        return new Editions(whole);
    }

    private static boolean isReadable(CatalogEdition edition) {
        try {
            edition.catalog();
            return true;
        } catch (DamagedRecord e) {
            return false;
        }
    }

    /** The one that its record names, where it is an edition of that very field. */
    Optional<CatalogEdition> of(Installed installed) {
        return Optional.ofNullable(whole.get(installed.edition()))
                .filter(edition -> edition.catalog().discipline().equals(installed.id()));
    }
}
