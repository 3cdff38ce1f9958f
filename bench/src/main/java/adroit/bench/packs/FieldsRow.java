package adroit.bench.packs;

import adroit.bench.Figure;
import adroit.bench.Figure.Pair;
import adroit.bench.Goal;
import adroit.bench.NotMeasured;
import adroit.bench.Row;
import adroit.bench.Run;
import adroit.bench.Spread;
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

/** A home with thirty fields, each with a scorer in Java: how long a start takes to put them in service, how long a server that runs, and what they cost in memory. */
public final class FieldsRow implements Row {
    private static final int FIELDS = 30;
    private static final double GOAL_MILLIS = 150;
    private static final double GOAL_KILOBYTES = 200;
    private static final long REST_MILLIS = 5_000;
    private static final int MOST_ROUNDS = 5;
    private static final int TURNS_BEFORE = 5;
    private static final int TURNS = 5;
    private static final double MILLIS = 1_000;

    /** The state of the installed set after the first field was removed again. */
    private static final String NONE = "2";

    private static final Pattern IN_SERVICE =
            Pattern.compile("" + FIELDS + " professional fields in service after (\\d+) ms");

    @Override
    public String name() {
        return "fields";
    }

    @Override
    public String sentence() {
        return "thirty fields that each have a scorer in Java: the time that the product itself notes at a start for putting them in service, beside 150 ms and beside a bare container that starts them; the same in a server that runs, from the request to the answer; and the live heap of each, beside 200 kB";
    }

    @Override
    public List<Figure> measure(Run run) throws IOException, InterruptedException {
        Path home = run.scratch().resolve("fields");
        Shipped shipped = new Shipped(run.product());
        for (int i = 0; i < FIELDS; i++) {
            shipped.field(id(i), "1.0.0");
        }
        double withOne = install(run, home);
        BareContainer bare = new BareContainer(run, home, FIELDS);
        bare.start();
        List<Pair> millis = new ArrayList<>();
        List<Pair> beside = new ArrayList<>();
        List<Pair> moved = new ArrayList<>();
        List<Pair> heap = new ArrayList<>();
        int rounds = Math.min(run.rounds(), MOST_ROUNDS);
        for (int round = 1; round <= rounds; round++) {
            double reference = bare.start();
            try (RunningChild product = Child.product(run, home).start()) {
                double noted = noted(home);
                millis.add(new Pair(GOAL_MILLIS, noted));
                beside.add(new Pair(reference, noted));
                double each = (atRest(product) - withOne) / (FIELDS - 1);
                heap.add(new Pair(GOAL_KILOBYTES, Math.max(1, each)));
                moved.add(new Pair(GOAL_MILLIS, moved(new Desk(product.address(), home))));
            }
            run.progress().accept("fields, round " + round + " of " + rounds);
        }
        return List.of(
                new Figure("thirty fields in service at a start", "ms", millis, Goal.atMost(1)),
                new Figure("the same beside a bare container", "ms", beside, Goal.atMost(2)),
                new Figure("thirty fields in service in a server that runs", "ms", moved, Goal.atMost(1)),
                new Figure("live heap of a field", "kB", heap, Goal.atMost(1)));
    }

    /** Installs them, and says how many kilobytes were alive in a start with the first of them alone: what all of them share is no field's. */
    private static double install(Run run, Path home) throws IOException, InterruptedException {
        try (RunningChild product = Child.product(run, home).start()) {
            Desk desk = new Desk(product.address(), home);
            desk.install(id(0));
            desk.remove(id(0));
            desk.install(id(0));
        }
        double withOne;
        try (RunningChild product = Child.product(run, home).start()) {
            withOne = atRest(product);
            Desk desk = new Desk(product.address(), home);
            for (int i = 1; i < FIELDS; i++) {
                desk.install(id(i));
            }
        }
        return withOne;
    }

    /** Kilobytes alive when what a start leaves for afterwards is done. */
    private static double atRest(RunningChild product) throws IOException, InterruptedException {
        Thread.sleep(REST_MILLIS);
        return product.live().kilobytes();
    }

    /** Milliseconds from the request to take up all of them at once to the answer, when the server has done so a few times: the median of the next few. */
    private static double moved(Desk desk) throws IOException {
        String all = desk.latestState();
        double[] seconds = new double[TURNS];
        for (int turn = -TURNS_BEFORE; turn < TURNS; turn++) {
            desk.rollBack(NONE);
            double taken = desk.rollBack(all);
            if (turn >= 0) {
                seconds[turn] = taken;
            }
        }
        return Spread.of(seconds).median() * MILLIS;
    }

    private static String id(int number) {
        return "bench-" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    /** What the last start noted in its log. */
    private static double noted(Path home) throws IOException {
        double millis = -1;
        try (Stream<Path> logs = Files.list(home.resolve("log"))) {
            for (Path log : logs.filter(f -> f.toString().endsWith(".log")).toList()) {
                Matcher found = IN_SERVICE.matcher(Files.readString(log));
                while (found.find()) {
                    millis = Double.parseDouble(found.group(1));
                }
            }
        }
        if (millis < 0) {
            throw new NotMeasured("The product does not note when its fields are in service.");
        }
        return Math.max(1, millis);
    }
}
