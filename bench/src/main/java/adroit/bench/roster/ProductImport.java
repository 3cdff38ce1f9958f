package adroit.bench.roster;

import adroit.exchange.roster.Employments;
import adroit.exchange.roster.Mapping;
import adroit.exchange.roster.Roster;
import adroit.exchange.roster.RosterRow;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.RowSink;
import adroit.organization.Employment;
import adroit.storage.OrganizationRecords;
import adroit.store.JdbcStore;
import adroit.store.Location;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The product's own way from a roster file into the store, without the faces in front of it. */
final class ProductImport {
    private static final int CHUNK = 1_000;

    private ProductImport() {}

    /** @return the number of rows accepted */
    static long run(Path roster, Path database) {
        Roster file = Roster.open(roster);
        Mapping mapping = file.mapping(List.of(), null);
        Employments employments = new Employments(file.table().sha256());
        try (JdbcStore store = JdbcStore.open(Location.file(database))) {
            return store.write(session -> {
                Chunks chunks = new Chunks(session.organization(), employments);
                long accepted = file.read(mapping, chunks).tally().accepted();
                chunks.save();
                return accepted;
            });
        }
    }

    private static final class Chunks implements RowSink<RosterRow> {
        private final OrganizationRecords records;
        private final Employments employments;
        private final List<Employment> chunk = new ArrayList<>(CHUNK);

        Chunks(OrganizationRecords records, Employments employments) {
            this.records = records;
            this.employments = employments;
        }

        @Override
        public void accepted(RosterRow row) {
            chunk.add(employments.of(row));
            if (chunk.size() == CHUNK) {
                save();
            }
        }

        @Override
        public void rejected(List<RowProblem> problems) {
            throw new IllegalStateException("a generated row was rejected: " + problems);
        }

        void save() {
            records.save(chunk);
            chunk.clear();
        }
    }
}
