package adroit.exchange.imports;

import adroit.exchange.roster.ColumnUse;
import adroit.exchange.roster.Employments;
import adroit.exchange.roster.Mapping;
import adroit.exchange.roster.Roster;
import adroit.exchange.roster.RosterField;
import adroit.exchange.roster.RosterReport;
import adroit.exchange.roster.RosterRow;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.RowSink;
import adroit.exchange.table.Table;
import adroit.exchange.table.Tally;
import adroit.identity.Actor;
import adroit.organization.Employment;
import adroit.storage.Session;
import adroit.storage.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Takes a roster in: people, positions and assignments of its good rows. */
public final class RosterImport implements ImportKind {
    private static final String KIND = "roster";

    /** The more rows at once, the fewer pages of the database are touched for each; the fewer, the less memory. */
    private static final int CHUNK = 5_000;

    private final Store store;
    private final Clock clock;

    public RosterImport(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Takes the file in.
     *
     * @param problems told everything that is wrong with the rows that are left out, in the file's order
     * @throws adroit.exchange.problem.RefusedFile where it is no roster at all; nothing is stored then
     */
    @Override
    public ImportReport take(Actor actor, Path file, ImportOptions options, Consumer<RowProblem> problems) {
        return new FileImport(store, clock, actor, "import.roster").run(options, session -> {
            Roster roster = Roster.of(Table.open(file, options.sheet()));
            roster.table().watch(options.watch());
            Remembered remembered = new Remembered(session, KIND, roster.table().header(), said(options));
            Mapping mapping = roster.mapping(remembered.words(), null);
            Chunks chunks = new Chunks(
                    session,
                    new Employments(
                            roster.table().sha256(), session.organization().secret()),
                    problems);
            RosterReport report = roster.read(mapping, chunks);
            chunks.save();
            if (options.saysColumns() && !options.dryRun()) {
                Remembered.keep(session, KIND, roster.table().header(), report.columns(), actor, clock.instant());
            }
            return report(report, remembered.explained(report.columns()), options);
        });
    }

    /** The words about columns, that of the key among them. */
    private static List<String> said(ImportOptions options) {
        List<String> said = new ArrayList<>(options.columns());
        if (options.key() != null) {
            said.add(options.key() + "=" + RosterField.PERSON_KEY.key());
        }
        return said;
    }

    @Override
    public boolean isTable() {
        return true;
    }

    @Override
    public List<Field> fields() {
        return Arrays.stream(RosterField.values())
                .map(field -> new Field(field.key(), field.isRequired()))
                .toList();
    }

    @Override
    public ImportPreview preview(Path file, ImportOptions options) {
        Roster roster = Roster.of(Table.open(file, options.sheet()));
        Remembered remembered = store.read(
                session -> new Remembered(session, KIND, roster.table().header(), said(options)));
        List<ColumnUse> uses = remembered.explained(roster.uses(remembered.words()));
        return Previews.of(roster.table(), uses, remembered::isKnown);
    }

    private static ImportReport report(RosterReport report, List<ColumnUse> columns, ImportOptions options) {
        Tally tally = report.tally();
        boolean stores = options.stores(tally.rejected());
        return new ImportReport(
                report.file(),
                report.sha256(),
                tally.read(),
                stores || options.dryRun() ? tally.accepted() : 0,
                tally.rejected(),
                stores && tally.accepted() > 0,
                columns,
                report.notes());
    }

    private static final class Chunks implements RowSink<RosterRow> {
        private final Session session;
        private final Employments employments;
        private final Consumer<RowProblem> problems;
        private final List<Employment> chunk = new ArrayList<>(CHUNK);

        Chunks(Session session, Employments employments, Consumer<RowProblem> problems) {
            this.session = session;
            this.employments = employments;
            this.problems = problems;
        }

        @Override
        public void accepted(RosterRow row) {
            chunk.add(employments.of(row));
            if (chunk.size() == CHUNK) {
                save();
            }
        }

        @Override
        public void rejected(List<RowProblem> rowProblems) {
            rowProblems.forEach(problems);
        }

        void save() {
            session.organization().save(List.copyOf(chunk));
            chunk.clear();
        }
    }
}
