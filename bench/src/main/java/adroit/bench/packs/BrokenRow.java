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
import java.util.Arrays;
import java.util.List;

/** People are assessed by one field while packs of another break in several ways, on their way in and in service; beside the same without. */
public final class BrokenRow implements Row {
    private static final int MOST_ROUNDS = 3;
    private static final int ASKING = 4;
    private static final int QUIET_MILLIS = 15_000;
    private static final int MOST_CALLS = 200;
    private static final double TIMES = 3;
    private static final String GOOD = "steady";
    private static final String BROKEN = "broken-trees";

    @Override
    public String name() {
        return "broken";
    }

    @Override
    public String sentence() {
        return "four have a person assessed by one field again and again, for 15 s with nothing else and then while packs of another field break: no pack, cut off, changed, a scorer that throws or spins in its trial, and one that throws and one that spins in service until it is set aside";
    }

    @Override
    public List<Figure> measure(Run run) throws IOException, InterruptedException {
        Path home = run.scratch().resolve("broken");
        new Shipped(run.product()).field(GOOD, "1.0.0");
        List<Pair> answers = new ArrayList<>();
        List<Pair> p99 = new ArrayList<>();
        int rounds = Math.min(run.rounds(), MOST_ROUNDS);
        for (int round = 1; round <= rounds; round++) {
            try (RunningChild product = Child.product(run, home).start()) {
                Desk desk = new Desk(product.address(), home);
                Workshop workshop = Workshop.in(run, home, "broken-" + round);
                if (round == 1) {
                    desk.install(GOOD);
                }
                SmallTown town = new SmallTown(desk);
                town.people();
                town.described("T1", "Good Title", GOOD, "produce-maps", "map-production");
                Askers askers = new Askers(desk, "T1", ASKING);
                askers.during(() -> Thread.sleep(QUIET_MILLIS / 3));
                Askers.Got quiet = askers.during(() -> Thread.sleep(QUIET_MILLIS));
                int first = 10 * round;
                Askers.Got broken = askers.during(() -> breakAll(workshop, desk, town, first));
                answers.add(new Pair(broken.asked(), broken.whole()));
                p99.add(new Pair(quiet.p99(), broken.p99()));
                run.progress()
                        .accept("broken, round " + round + " of " + rounds + ", " + quiet.asked() + " answers without, "
                                + broken.asked() + " with");
            }
        }
        return List.of(
                new Figure("whole answers while packs break", "answers", answers, Goal.atLeast(1)),
                new Figure("p99 of these answers", "ms", p99, Goal.atMost(TIMES)));
    }

    private static void breakAll(Workshop workshop, Desk desk, SmallTown town, int number)
            throws IOException, InterruptedException {
        byte[] good = Files.readAllBytes(workshop.broken(BROKEN, "ThrowsLater", number));
        byte[] changed = good.clone();
        changed[good.length / 2] ^= 1;
        for (byte[] each : List.of(new byte[5_000], Arrays.copyOf(good, good.length / 2), changed)) {
            refused(desk.brings(each));
        }
        refused(desk.brings(Files.readAllBytes(workshop.broken(BROKEN, "ThrowsAtOnce", number + 1))));
        desk.remove(BROKEN);
        refused(desk.brings(Files.readAllBytes(workshop.broken(BROKEN, "SpinsAtOnce", number + 2))));
        desk.remove(BROKEN);
        setAside(desk, town, good);
        setAside(desk, town, Files.readAllBytes(workshop.broken(BROKEN, "SpinsLater", number + 3)));
    }

    private static void refused(boolean serves) {
        if (serves) {
            throw new NotMeasured("The product took a pack that is broken.");
        }
    }

    /** Serves, and is called until it is set aside. */
    private static void setAside(Desk desk, SmallTown town, byte[] pack) throws IOException {
        if (!desk.brings(pack)) {
            throw new NotMeasured("The product did not take a pack that breaks only later.");
        }
        town.described("T2", "Broken Title", BROKEN, "inspect-trees", "tree-inspection");
        for (int i = 0; i < MOST_CALLS && !desk.isSetAside(BROKEN); i++) {
            desk.assess("T2");
        }
        if (!desk.isSetAside(BROKEN)) {
            throw new NotMeasured("The product did not set aside a field that breaks in service.");
        }
        desk.remove(BROKEN);
    }
}
