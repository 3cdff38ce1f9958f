package adroit.bench;

import adroit.bench.answers.AnswersRow;
import adroit.bench.assessment.AssessmentsRow;
import adroit.bench.catalogs.CatalogsRow;
import adroit.bench.catalogs.SwapRow;
import adroit.bench.heatmap.HeatMapRow;
import adroit.bench.impact.ImpactRow;
import adroit.bench.measurement.MeasurementRow;
import adroit.bench.overview.OverviewRow;
import adroit.bench.packs.BrokenRow;
import adroit.bench.packs.FieldsRow;
import adroit.bench.packs.PacksRow;
import adroit.bench.packs.SavesRow;
import adroit.bench.packs.SwitchRow;
import adroit.bench.packs.UpgradesRow;
import adroit.bench.roster.ImportRow;
import adroit.bench.search.SearchRow;
import adroit.bench.start.StartRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the product beside references. Standard output is the report; progress goes to standard error. */
@Command(
        name = "adroit bench",
        description = "Measure Adroit beside references, as ratios of one run.",
        mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {
    private static final List<Row> ROWS = List.of(
            new StartRow(),
            new ImportRow(),
            new AnswersRow(),
            new HeatMapRow(),
            new AssessmentsRow(),
            new OverviewRow(),
            new PacksRow(),
            new FieldsRow(),
            new UpgradesRow(),
            new SwitchRow(),
            new BrokenRow(),
            new SavesRow(),
            new MeasurementRow(),
            new SearchRow(),
            new CatalogsRow(),
            new SwapRow(),
            new ImpactRow());

    @Parameters(
            paramLabel = "ROW",
            description = "What to measure (default: everything): ${COMPLETION-CANDIDATES}.",
            completionCandidates = Names.class)
    List<String> names = List.of();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often reference and product take turns (default: ${DEFAULT-VALUE}).")
    int rounds = 9;

    @Option(names = "--json", description = "Answer as JSON, with every round.")
    boolean json;

    @Option(names = "--distribution", paramLabel = "DIR", required = true, hidden = true)
    Path distribution = Path.of("");

    @Option(names = "--script", paramLabel = "FILE", required = true, hidden = true)
    Path script = Path.of("");

    @Spec
    @Nullable
    CommandSpec spec;

    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Names() {
            super(ROWS.stream().map(Row::name).toList());
        }
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench()).setUsageHelpWidth(100).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Row> rows = selected();
        Machine machine = Machine.here();
        double load = Machine.load();
        List<Result> results = new ArrayList<>();
        try (Scratch scratch = Scratch.make()) {
            Run run = new Run(scratch.copyProduct(distribution, script), scratch.folder(), rounds, System.err::println);
            for (Row row : rows) {
                results.add(measured(row, run));
            }
        }
        Report report = new Report(machine, load, rounds, results);
        System.out.print(json ? JsonReport.of(report) : TextReport.of(report));
        return results.stream().allMatch(result -> result.figures().isEmpty()) ? 1 : 0;
    }

    private List<Row> selected() {
        if (rounds < 1) {
            throw usage("--rounds " + rounds + " is under 1.");
        }
        List<Row> rows = ROWS.stream()
                .filter(row -> names.isEmpty() || names.contains(row.name()))
                .toList();
        List<String> unknown = names.stream()
                .filter(name -> ROWS.stream().noneMatch(row -> row.name().equals(name)))
                .toList();
        if (!unknown.isEmpty()) {
            throw usage("There is no row " + String.join(", ", unknown) + "; there are "
                    + String.join(", ", new Names()) + ".");
        }
        return rows;
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec == null ? new CommandLine(this) : spec.commandLine(), sentence);
    }

    private static Result measured(Row row, Run run) throws IOException, InterruptedException {
        try {
            return new Result(row.name(), row.sentence(), row.measure(run), null);
        } catch (NotMeasured e) {
            return new Result(row.name(), row.sentence(), List.of(), e.getMessage());
        }
    }
}
