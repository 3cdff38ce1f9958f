package adroit.exchange.imports;

import adroit.exchange.roster.ColumnUse;
import adroit.exchange.roster.FileLayout;
import adroit.exchange.roster.Mapping;
import adroit.exchange.roster.PositionList;
import adroit.exchange.roster.PositionRow;
import adroit.exchange.roster.RosterField;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.RowSink;
import adroit.exchange.table.Table;
import adroit.identity.Actor;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Ids;
import adroit.organization.Position;
import adroit.storage.Session;
import adroit.storage.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Takes a list of budgeted positions in, filled and vacant, with who holds them and to which they report. */
public final class PositionsImport implements ImportKind {
    private static final String KIND = "positions";

    private static final int CHUNK = 2_000;

    private final Store store;
    private final Clock clock;

    public PositionsImport(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Takes the file in.
     *
     * @param problems told everything that is wrong with the rows that are left out, in the file's order, and then with holders and with the positions above
     * @throws adroit.exchange.problem.RefusedFile where it is no list of positions at all; nothing is stored then
     */
    @Override
    public ImportReport take(Actor actor, Path file, ImportOptions options, Consumer<RowProblem> problems) {
        return new FileImport(store, clock, actor, "import.positions").run(options, session -> {
            PositionList list = PositionList.of(Table.open(file, options.sheet()));
            list.table().watch(options.watch());
            Remembered remembered = new Remembered(session, KIND, list.table().header(), said(options));
            Mapping mapping = list.mapping(remembered.words(), null);
            Chunks chunks = new Chunks(session, list, mapping, LocalDate.now(clock), problems);
            PositionList.Reading reading = list.read(mapping, chunks);
            chunks.save();
            chunks.above.save(session);
            if (options.saysColumns() && !options.dryRun()) {
                Remembered.keep(session, KIND, list.table().header(), mapping.uses(), actor, clock.instant());
            }
            List<ColumnUse> uses = remembered.explained(mapping.uses());
            return report(list, uses, reading, options, chunks.holders.refused() + chunks.above.refused());
        });
    }

    /** The words about columns, that of the key among them. */
    private static List<String> said(ImportOptions options) {
        List<String> said = new ArrayList<>(options.columns());
        if (options.key() != null) {
            said.add(options.key() + "=" + RosterField.POSITION_NUMBER.key());
        }
        return said;
    }

    @Override
    public boolean isTable() {
        return true;
    }

    @Override
    public List<Field> fields() {
        return Previews.fields(FileLayout.POSITIONS);
    }

    @Override
    public ImportPreview preview(Path file, ImportOptions options) {
        PositionList list = PositionList.of(Table.open(file, options.sheet()));
        Remembered remembered =
                store.read(session -> new Remembered(session, KIND, list.table().header(), said(options)));
        List<ColumnUse> uses = remembered.explained(list.uses(remembered.words()));
        return Previews.of(list.table(), uses, remembered::isKnown);
    }

    private static ImportReport report(
            PositionList list,
            List<ColumnUse> uses,
            PositionList.Reading reading,
            ImportOptions options,
            long refused) {
        long rejected = reading.tally().rejected();
        boolean stores = options.stores(rejected + refused);
        return new ImportReport(
                list.table().fileName(),
                list.table().sha256(),
                reading.tally().read(),
                stores || options.dryRun() ? reading.tally().accepted() : 0,
                rejected,
                stores && reading.tally().accepted() > 0,
                uses,
                reading.notes());
    }

    private static final class Chunks implements RowSink<PositionRow> {
        private final Session session;
        private final Consumer<RowProblem> problems;
        private final PositionHolders holders;
        private final PositionsAbove above;
        private final List<PositionRow> chunk = new ArrayList<>(CHUNK);

        Chunks(Session session, PositionList list, Mapping mapping, LocalDate day, Consumer<RowProblem> problems) {
            this.session = session;
            this.problems = problems;
            List<String> names = list.table().header().names();
            this.holders = new PositionHolders(mapping, names, day, problems);
            this.above = new PositionsAbove(mapping, names, problems);
        }

        @Override
        public void accepted(PositionRow row) {
            chunk.add(row);
            above.note(row);
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
            holders.save(session, chunk);
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
