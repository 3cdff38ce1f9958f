package adroit.plugins.internal;

import adroit.edition.CatalogEdition;
import adroit.storage.DamagedRecord;
import adroit.storage.Store;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalog editions that some disciplines name: those that the store has whole, asked for with one question. Their catalogs are read side by side, while whoever asked goes on. */
final class Editions {
    private static final String THREAD = "adroit-catalogs";

    private final Map<String, Helpers.Coming<Optional<CatalogEdition>>> whole = new LinkedHashMap<>();

    Editions(Store store, List<Installed> wanted) {
        Map<String, CatalogEdition> found = store.read(session ->
                session.editions().whole(wanted.stream().map(Installed::edition).toList()));
        try (Helpers reading = new Helpers(THREAD)) {
            for (Installed each : wanted) {
                CatalogEdition edition = found.get(each.edition());
                if (edition != null) {
                    whole.computeIfAbsent(edition.id(), id -> reading.begin(() -> read(edition)));
                }
            }
        }
    }

    private static Optional<CatalogEdition> read(CatalogEdition edition) {
        try {
            edition.catalog();
            return Optional.of(edition);
        } catch (DamagedRecord e) {
            return Optional.empty();
        }
    }

    /** Whether the store has whole what the discipline's record names. */
    boolean has(Installed installed) {
        return whole.containsKey(installed.edition());
    }

    /** The one that its record names, where it is an edition of that very field; waits until it is read. */
    Optional<CatalogEdition> of(Installed installed) {
        return Optional.ofNullable(whole.get(installed.edition()))
                .flatMap(Helpers.Coming::get)
                .filter(edition -> edition.catalog().discipline().equals(installed.id()));
    }
}
