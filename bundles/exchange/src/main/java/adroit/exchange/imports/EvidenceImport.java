package adroit.exchange.imports;

import adroit.edition.Disciplines;
import adroit.evidence.EvidenceLog;
import adroit.evidence.Fact;
import adroit.exchange.evidence.EvidenceFile;
import adroit.exchange.evidence.EvidenceReport;
import adroit.exchange.evidence.FactRow;
import adroit.exchange.roster.ColumnUse;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.RowSink;
import adroit.exchange.table.Table;
import adroit.identity.Actor;
import adroit.storage.Session;
import adroit.storage.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes a table of facts in. A fact that was recorded before with the same content counts as taken and changes nothing. */
public final class EvidenceImport implements ImportKind {
    private static final int CHUNK = 1_000;

    private final Store store;
    private final Disciplines disciplines;
    private final Clock clock;

    public EvidenceImport(Store store, Disciplines disciplines, Clock clock) {
        this.store = store;
        this.disciplines = disciplines;
        this.clock = clock;
    }

    /**
     * Takes the file in.
     *
     * @param problems told everything that is wrong with the rows that are left out
     * @throws adroit.exchange.problem.RefusedFile where it is no table of facts at all; nothing is stored then
     */
    @Override
    public ImportReport take(Actor actor, Path file, ImportOptions options, Consumer<RowProblem> problems) {
        Map<String, Set<String>> unknownTools = new TreeMap<>();
        ImportReport report = taken(actor, file, options, problems, unknownTools);
        if (!options.dryRun() && options.stores(report.rejected()) && !unknownTools.isEmpty()) {
            store.write(session -> {
                EvidenceLog.noteTools(session, unknownTools, clock.instant());
                return true;
            });
        }
        return report;
    }

    private ImportReport taken(
            Actor actor,
            Path file,
            ImportOptions options,
            Consumer<RowProblem> problems,
            Map<String, Set<String>> unknownTools) {
        return new FileImport(store, clock, actor, "import.evidence").beside(options, session -> {
            Chunks chunks = new Chunks(session, disciplines, LocalDate.now(clock), problems, unknownTools);
            Table table = Table.open(file, options.sheet());
            table.watch(options.watch());
            EvidenceReport report = EvidenceFile.of(table).read(chunks);
            chunks.record();
            long rejected = report.tally().rejected() + chunks.refused;
            long accepted = report.tally().accepted() - chunks.refused;
            boolean stores = options.stores(rejected);
            return new ImportReport(
                    report.file(),
                    report.sha256(),
                    report.tally().read(),
                    stores || options.dryRun() ? accepted : 0,
                    rejected,
                    stores && accepted > 0,
                    List.of(),
                    report.notes());
        });
    }

    @Override
    public boolean isTable() {
        return true;
    }

    @Override
    public List<Field> fields() {
        return List.of();
    }

    @Override
    public ImportPreview preview(Path file, ImportOptions options) {
        Table table = Table.open(file, options.sheet());
        EvidenceFile.of(table);
        List<ColumnUse> uses = table.header().names().stream()
                .map(name -> new ColumnUse(name, null, "Its name says what it holds."))
                .toList();
        return Previews.of(table, uses, name -> false);
    }

    private static final class Chunks implements RowSink<FactRow> {
        private final Session session;
        private final Disciplines disciplines;
        private final LocalDate today;
        private final Consumer<RowProblem> problems;
        private final Map<String, Set<String>> unknownTools;
        private final List<FactRow> chunk = new ArrayList<>(CHUNK);
        private long refused;

        Chunks(
                Session session,
                Disciplines disciplines,
                LocalDate today,
                Consumer<RowProblem> problems,
                Map<String, Set<String>> unknownTools) {
            this.session = session;
            this.disciplines = disciplines;
            this.unknownTools = unknownTools;
            this.today = today;
            this.problems = problems;
        }

        @Override
        public void accepted(FactRow row) {
            chunk.add(row);
            if (chunk.size() == CHUNK) {
                record();
            }
        }

        @Override
        public void rejected(List<RowProblem> rowProblems) {
            rowProblems.forEach(problems);
        }

        void record() {
            List<Fact> facts = chunk.stream().map(FactRow::fact).toList();
            List<EvidenceLog.Outcome> outcomes = EvidenceLog.append(session, disciplines, facts, today, unknownTools);
            for (int i = 0; i < outcomes.size(); i++) {
                @Nullable String problem = outcomes.get(i).problem();
                if (problem != null) {
                    refuse(chunk.get(i), problem);
                }
            }
            chunk.clear();
        }

        /** The log says in one text what is wrong and what to do. */
        private void refuse(FactRow row, String problem) {
            refused++;
            int end = problem.indexOf(". ");
            String reason = end < 0 ? problem : problem.substring(0, end + 1);
            String remedy = end < 0 ? "Correct the row, or leave it out." : problem.substring(end + 2);
            problems.accept(row.problem("", row.fact().clientId(), reason, remedy));
        }
    }
}
