package adroit.exchange.imports;

import adroit.exchange.roster.FileLayout;
import adroit.exchange.roster.PositionList;
import adroit.exchange.roster.PositionRow;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.RowSink;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Ids;
import adroit.organization.Position;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes a list of budgeted positions in, filled and vacant, with who holds them and to which they report. */
public final class PositionsImport extends MappedImport<PositionList> {
    private static final int CHUNK = 2_000;

    public PositionsImport(Store store, Clock clock) {
        super(store, clock, "positions", FileLayout.POSITIONS, PositionList::of);
    }

    @Override
    Outcome read(Reading<PositionList> reading) {
        Chunks chunks = new Chunks(reading);
        PositionList.Reading rows = reading.file().read(reading.mapping(), chunks);
        chunks.save();
        chunks.holders.save(reading.session());
        chunks.above.save(reading.session());
        List<String> notes = new ArrayList<>(rows.notes());
        notes.addAll(chunks.holders.notes());
        return new Outcome(
                rows.tally(),
                chunks.holders.refused() + chunks.above.refused(),
                notes,
                Optional.empty(),
                Optional.empty());
    }

    private static final class Chunks implements RowSink<PositionRow> {
        private final Session session;
        private final Consumer<RowProblem> problems;
        private final PositionHolders holders;
        private final PositionsAbove above;
        private final List<PositionRow> chunk = new ArrayList<>(CHUNK);

        Chunks(Reading<PositionList> reading) {
            this.session = reading.session();
            this.problems = reading.problems();
            List<String> names = reading.file().table().header().names();
            this.holders = new PositionHolders(reading.mapping(), names, reading.day(), problems);
            this.above = new PositionsAbove(reading.mapping(), names, problems);
        }

        @Override
        public void accepted(PositionRow row) {
            chunk.add(row);
            above.note(row);
            holders.note(row);
            if (chunk.size() == CHUNK) {
                save();
            }
        }

        @Override
        public void rejected(List<RowProblem> rowProblems) {
            rowProblems.forEach(problems);
        }

        void save() {
            session.organization()
                    .savePositions(chunk.stream().map(Chunks::position).toList());
            chunk.clear();
        }

        private static Position position(PositionRow row) {
            return new Position(
                    Ids.positionNumbered(row.number()),
                    row.number(),
                    Classification.titled(row.title()),
                    Department.titled(row.department()).withCode(row.departmentCode()),
                    row.division(),
                    null,
                    row.vacantSince());
        }
    }
}
