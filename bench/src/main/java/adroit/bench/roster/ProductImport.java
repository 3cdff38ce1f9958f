package adroit.bench.roster;

import adroit.exchange.imports.ImportOptions;
import adroit.exchange.imports.ImportReport;
import adroit.exchange.imports.RosterImport;
import adroit.identity.Actor;
import adroit.store.JdbcStore;
import adroit.store.Location;
import java.nio.file.Path;
import java.time.Clock;

/** The product's own way from a roster file into the store, without the faces in front of it. */
final class ProductImport {
    private ProductImport() {}

    /** @return the number of rows in the file, all of which were taken */
    static long run(Path roster, Path database) {
        try (JdbcStore store = JdbcStore.open(Location.file(database))) {
            ImportReport report = new RosterImport(store, Clock.systemUTC())
                    .take(Actor.OWNER, roster, ImportOptions.USUAL, problem -> {});
            if (!report.stored() || report.rejected() > 0) {
                throw new IllegalStateException(report.rejected() + " generated rows were left out");
            }
            return report.accepted();
        }
    }
}
