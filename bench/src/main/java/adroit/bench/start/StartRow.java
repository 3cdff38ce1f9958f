package adroit.bench.start;

import adroit.bench.Figure;
import adroit.bench.Figure.Pair;
import adroit.bench.Goal;
import adroit.bench.NotMeasured;
import adroit.bench.Row;
import adroit.bench.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** From the command to the first answer on a home that was started before, and the memory used at rest. */
public final class StartRow implements Row {
    private static final int STARTS_BEFORE = 2;
    private static final long PAUSE_MILLIS = 2_000;
    private static final Goal CPU = Goal.atMost(1.3);
    private static final Goal MEMORY = Goal.atMost(2);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String sentence() {
        return "start on a warm home beside Felix, SCR and Jetty with one servlet (same jars, the JVM's defaults)";
    }

    @Override
    public List<Figure> measure(Run run) throws IOException, InterruptedException {
        if (!ProcessCost.isKnownHere()) {
            throw new NotMeasured("The row start reads /proc, which this system does not have.");
        }
        Child product = product(run);
        Child bare = BareCommand.of(run);
        for (int i = 0; i < STARTS_BEFORE; i++) {
            product.start(0);
            bare.start(0);
        }
        return figures(rounds(run, bare, product));
    }

    private record Round(Child.Cost bare, Child.Cost product) {
        Pair pair(ToDoubleFunction<Child.Cost> of) {
            return new Pair(of.applyAsDouble(bare), of.applyAsDouble(product));
        }
    }

    /** Who goes first alternates, so that a machine that slows down or speeds up favours neither. */
    private static List<Round> rounds(Run run, Child bare, Child product) throws IOException, InterruptedException {
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < run.rounds(); i++) {
            Child.Cost early = (i % 2 == 0 ? bare : product).start(PAUSE_MILLIS);
            Child.Cost late = (i % 2 == 0 ? product : bare).start(PAUSE_MILLIS);
            Round round = i % 2 == 0 ? new Round(early, late) : new Round(late, early);
            run.progress().accept(String.format("start, round %d of %d: %.2f", i + 1, run.rounds(), ratio(round)));
            rounds.add(round);
        }
        return rounds;
    }

    private static double ratio(Round round) {
        return round.product().seconds() / round.bare().seconds();
    }

    private static List<Figure> figures(List<Round> rounds) {
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("CPU until ready", "s", rounds, Child.Cost::seconds, CPU));
        figures.add(figure("memory at rest (RSS)", "MB", rounds, Child.Cost::resident, MEMORY));
        if (rounds.stream().noneMatch(round -> Double.isNaN(round.product().proportional()))) {
            figures.add(figure("memory at rest (PSS)", "MB", rounds, Child.Cost::proportional, MEMORY));
        }
        return figures;
    }

    private static Figure figure(
            String name, String unit, List<Round> rounds, ToDoubleFunction<Child.Cost> of, Goal goal) {
        return new Figure(
                name, unit, rounds.stream().map(round -> round.pair(of)).toList(), goal);
    }

    private static Child product(Run run) throws IOException {
        Path home = Files.createDirectories(run.scratch().resolve("home"));
        return new Child(
                List.of(
                        "bash",
                        run.product().resolve("adroit").toString(),
                        "start",
                        "--port",
                        "0",
                        "--home",
                        home.toString()),
                "/health/ready",
                run.scratch().resolve("product.err"));
    }
}
