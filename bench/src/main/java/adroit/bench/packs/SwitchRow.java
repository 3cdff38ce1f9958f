package adroit.bench.packs;

import adroit.bench.Figure;
import adroit.bench.Figure.Pair;
import adroit.bench.Goal;
import adroit.bench.NotMeasured;
import adroit.bench.Row;
import adroit.bench.Run;
import adroit.bench.process.Child;
import adroit.bench.process.RunningChild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A field with a scorer in Java, updated six hundred times while people are assessed by it: how long the switch itself takes, and whether anybody is without an answer. */
public final class SwitchRow implements Row {
    private static final int SWITCHES = 100;
    private static final int MOST_ROUNDS = 6;
    private static final int ASKING = 4;
    private static final double GOAL_MILLIS = 10;
    private static final double MICROS = 1000;
    private static final String FIELD = "switched";
    private static final Pattern SWITCH = Pattern.compile(FIELD + " 1\\.0\\.(\\d+) serves; the switch took (\\d+) µs");

    @Override
    public String name() {
        return "switch";
    }

    @Override
    public String sentence() {
        return "a field with a scorer in Java, updated a hundred times a round, six rounds at most, while four have a person assessed by it again and again: the switch from one version to the next as the product notes it, the median and the longest of each hundred, beside 10 ms; and the answers that were whole, beside those asked for";
    }

    @Override
    public List<Figure> measure(Run run) throws IOException, InterruptedException {
        Path home = run.scratch().resolve("switch");
        Shipped shipped = new Shipped(run.product());
        shipped.field(FIELD, "1.0.0");
        List<Pair> usual = new ArrayList<>();
        List<Pair> longest = new ArrayList<>();
        List<Pair> answers = new ArrayList<>();
        int rounds = Math.min(run.rounds(), MOST_ROUNDS);
        try (RunningChild product = Child.product(run, home).start()) {
            Desk desk = new Desk(product.address(), home);
            desk.install(FIELD);
            SmallTown town = new SmallTown(desk);
            town.people();
            town.described("T1", "Good Title", FIELD, "produce-maps", "map-production");
            if (!desk.assess("T1")) {
                throw new NotMeasured("The product does not assess the person of the benchmark.");
            }
            for (int round = 0; round < rounds; round++) {
                int first = 1 + round * SWITCHES;
                Askers.Got got = new Askers(desk, "T1", ASKING).during(() -> update(shipped, desk, first));
                answers.add(new Pair(got.asked(), got.whole()));
                double[] millis = noted(home, first);
                usual.add(new Pair(GOAL_MILLIS, millis[SWITCHES / 2]));
                longest.add(new Pair(GOAL_MILLIS, millis[SWITCHES - 1]));
                run.progress()
                        .accept("switch, round " + (round + 1) + " of " + rounds + ", " + got.asked() + " answers");
            }
        }
        return List.of(
                new Figure("a switch", "ms", usual, Goal.atMost(1)),
                new Figure("longest of a hundred switches", "ms", longest, Goal.atMost(1)),
                new Figure("whole answers meanwhile", "answers", answers, Goal.atLeast(1)));
    }

    private static void update(Shipped shipped, Desk desk, int first) throws IOException {
        for (int patch = first; patch < first + SWITCHES; patch++) {
            shipped.field(FIELD, "1.0." + patch);
            desk.update(FIELD);
        }
    }

    /** Milliseconds of each of these, as the product noted them, the shortest first. */
    private static double[] noted(Path home, int first) throws IOException {
        List<Double> millis = new ArrayList<>();
        try (Stream<Path> logs = Files.list(home.resolve("log"))) {
            for (Path log : logs.filter(f -> f.toString().contains(".log")).toList()) {
                Matcher found = SWITCH.matcher(Files.readString(log));
                while (found.find()) {
                    if (Integer.parseInt(found.group(1)) >= first) {
                        millis.add(Math.max(1, Double.parseDouble(found.group(2))) / MICROS);
                    }
                }
            }
        }
        if (millis.size() != SWITCHES) {
            throw new NotMeasured("The product noted " + millis.size() + " of " + SWITCHES + " switches in its log.");
        }
        return millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }
}
