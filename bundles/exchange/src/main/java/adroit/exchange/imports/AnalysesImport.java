package adroit.exchange.imports;

import adroit.canonical.Digest;
import adroit.catalog.Catalog;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.exchange.analysis.AnalysisFile;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.table.RowProblem;
import adroit.identity.Actor;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.ScreeningRule;
import adroit.storage.Session;
import adroit.storage.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes a signed job analysis in. */
public final class AnalysesImport implements ImportKind {
    private static final long LARGEST = 4L << 20;

    private final Store store;
    private final Clock clock;
    private final Disciplines disciplines;

    public AnalysesImport(Store store, Disciplines disciplines, Clock clock) {
        this.store = store;
        this.disciplines = disciplines;
        this.clock = clock;
    }

    /**
     * Takes the file in. It is wholly taken or wholly left out.
     *
     * @param problems told everything that is wrong, each in the row that is its line
     */
    @Override
    public ImportReport take(Actor actor, Path file, ImportOptions options, Consumer<RowProblem> problems) {
        byte[] bytes = bytes(file);
        return new FileImport(store, clock, actor, "import.analyses").atOnce(options, session -> {
            boolean taken = taken(session, file, bytes, problems);
            return new ImportReport(
                    String.valueOf(file.getFileName()),
                    Digest.sha256(bytes),
                    1,
                    taken ? 1 : 0,
                    taken ? 0 : 1,
                    taken && !options.dryRun(),
                    List.of(),
                    List.of());
        });
    }

    @Override
    public boolean isTable() {
        return false;
    }

    @Override
    public List<Field> fields() {
        return List.of();
    }

    @Override
    public ImportPreview preview(Path file, ImportOptions options) {
        return new ImportPreview(List.of(), "", List.of(), List.of());
    }

    private boolean taken(Session session, Path file, byte[] bytes, Consumer<RowProblem> problems) {
        try {
            JobAnalysis analysis = new AnalysisFile(discipline -> catalog(session, discipline), ScreeningRule.OPM)
                    .read(String.valueOf(file.getFileName()), bytes);
            List<String> weakened = JobAnalyses.weakened(disciplines, analysis);
            if (!weakened.isEmpty()) {
                weakened.forEach(sentence -> problems.accept(less(sentence)));
                return false;
            }
            if (JobAnalyses.keep(session, analysis)) {
                return true;
            }
            problems.accept(otherContent(analysis.positionDescription()));
        } catch (RefusedFile refused) {
            refused.problems().forEach(p -> problems.accept(row(p)));
        }
        return false;
    }

    private static Optional<Catalog> catalog(Session session, String discipline) {
        return session.editions().of(discipline).stream().findFirst().map(CatalogEdition::catalog);
    }

    private static RowProblem less(String sentence) {
        return new RowProblem(1, 1, "requirements", "", sentence, "Raise the requirement and send the file again.");
    }

    private static RowProblem otherContent(PositionDescription description) {
        return new RowProblem(
                1,
                1,
                "positionDescription.edition",
                String.valueOf(description.edition()),
                "This edition of position description \"" + description.id() + "\" is kept with other content.",
                "A signed analysis never changes: give the revision the next edition.");
    }

    private static RowProblem row(Problem problem) {
        int line = Math.max(1, problem.line());
        String remedy = problem.suggestion().isBlank() ? "Correct it and send the file again." : problem.suggestion();
        return new RowProblem(line, line, problem.path(), "", problem.sentence(), remedy);
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new RefusedFile(Problem.ofFile(
                        String.valueOf(file.getFileName()),
                        "too-large",
                        "A job analysis has at most " + LARGEST + " bytes.",
                        "Send one analysis per file."));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the file cannot be read", e);
        }
    }
}
