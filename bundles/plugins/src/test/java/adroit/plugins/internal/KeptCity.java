package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.audit.AuditEvent;
import adroit.edition.CatalogEdition;
import adroit.edition.CatalogEditions;
import adroit.identity.Actor;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Position;
import adroit.proposal.CatalogEvent;
import adroit.proposal.LastInForce;
import adroit.store.JdbcStore;
import adroit.store.Location;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The database of an installation's city, which outlives its runs. */
final class KeptCity implements AutoCloseable {
    final JdbcStore store;
    private final Path home;

    KeptCity(Path home) {
        this.home = home;
        store = JdbcStore.open(Location.file(home.resolve("adroit.db")));
    }

    /** Gives the city departments, each with a position. */
    void settle(Department... departments) {
        store.write(session -> {
            for (Department each : departments) {
                session.organization()
                        .savePositions(List.of(new Position(
                                "o-" + each.id(),
                                "N-" + each.id(),
                                Classification.titled("Director"),
                                each,
                                null,
                                null,
                                null)));
            }
            return departments;
        });
    }

    /** {@code account act subject outcome} of every entry of the audit log. */
    List<String> acts() {
        return store.read(session -> {
            List<String> acts = new ArrayList<>();
            session.audit().forEach(entry -> acts.add(inWords(entry.event())));
            return acts;
        });
    }

    private static String inWords(AuditEvent event) {
        return String.join(" ", event.account(), event.act(), String.valueOf(event.subject()), event.outcome());
    }

    /** The catalog editions of a discipline. */
    List<CatalogEdition> of(String discipline) {
        return store.read(session -> session.editions().of(discipline));
    }

    /** The edition of a discipline that was in force last. */
    Optional<CatalogEdition> lastInForce(String discipline) {
        return store.read(session -> LastInForce.of(session, discipline));
    }

    /** The ids of editions that came in force again, newest first. */
    List<@Nullable String> inForceAgain(String discipline) {
        return new CatalogEditions(store)
                .inForceAgain(Actor.OWNER, discipline).stream()
                        .<@Nullable String>map(CatalogEvent::edition)
                        .toList();
    }

    /** Changes rows of the catalog editions behind the product's back: what rots does not ask. */
    void byHand(String change) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("adroit.db"));
                Statement statement = database.createStatement()) {
            statement.execute("DROP TRIGGER IF EXISTS catalog_edition_keep");
            assertThat(statement.executeUpdate(change)).isPositive();
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
