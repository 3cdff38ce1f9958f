package adroit.bench.start;

import adroit.bench.Figure;
import adroit.bench.Figure.Pair;
import adroit.bench.Goal;
import adroit.bench.NotMeasured;
import adroit.bench.Row;
import adroit.bench.Run;
import adroit.bench.process.Child;
import adroit.bench.process.ProcessCost;
import adroit.bench.process.RunningChild;
import java.io.IOException;
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
        Child product = Child.product(run, run.scratch().resolve("home"));
        Child bare = BareCommand.of(run);
        for (int i = 0; i < STARTS_BEFORE; i++) {
            cost(product, 0);
            cost(bare, 0);
        }
        return figures(rounds(run, bare, product));
    }

    /** What one start cost; memory is read after a pause, when the server has come to rest. */
    private record Cost(double seconds, double resident, double proportional) {}

    private record Round(Cost bare, Cost product) {
        Pair pair(ToDoubleFunction<Cost> of) {
            return new Pair(of.applyAsDouble(bare), of.applyAsDouble(product));
        }
    }

    /** Who goes first alternates, so that a machine that slows down or speeds up favors neither. */
    private static List<Round> rounds(Run run, Child bare, Child product) throws IOException, InterruptedException {
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < run.rounds(); i++) {
            Cost early = cost(i % 2 == 0 ? bare : product, PAUSE_MILLIS);
            Cost late = cost(i % 2 == 0 ? product : bare, PAUSE_MILLIS);
            Round round = i % 2 == 0 ? new Round(early, late) : new Round(late, early);
            run.progress().accept(String.format("start, round %d of %d: %.2f", i + 1, run.rounds(), ratio(round)));
            rounds.add(round);
        }
        return rounds;
    }

    private static Cost cost(Child child, long pauseMillis) throws IOException, InterruptedException {
        try (RunningChild running = child.start()) {
            double seconds = running.seconds();
            Thread.sleep(pauseMillis);
            return new Cost(seconds, running.resident(), running.proportional().orElse(Double.NaN));
        }
    }

    private static double ratio(Round round) {
        return round.product().seconds() / round.bare().seconds();
    }

    private static List<Figure> figures(List<Round> rounds) {
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("CPU until ready", "s", rounds, Cost::seconds, CPU));
        figures.add(figure("memory at rest (RSS)", "MB", rounds, Cost::resident, MEMORY));
        if (rounds.stream().noneMatch(round -> Double.isNaN(round.product().proportional()))) {
            figures.add(figure("memory at rest (PSS)", "MB", rounds, Cost::proportional, MEMORY));
        }
        return figures;
    }

    private static Figure figure(String name, String unit, List<Round> rounds, ToDoubleFunction<Cost> of, Goal goal) {
        return new Figure(
                name, unit, rounds.stream().map(round -> round.pair(of)).toList(), goal);
    }
}
