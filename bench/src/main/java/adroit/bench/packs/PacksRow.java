package adroit.bench.packs;

import adroit.bench.Figure;
import adroit.bench.Figure.Pair;
import adroit.bench.Goal;
import adroit.bench.Row;
import adroit.bench.Run;
import adroit.bench.process.Child;
import adroit.bench.process.RunningChild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Packs that the product never saw, sent to it while it runs: from the request until they serve, with every check; and the whole set back again. */
public final class PacksRow implements Row {
    private static final double SECOND = 1.0;
    private static final int MOST_ROUNDS = 5;

    @Override
    public String name() {
        return "packs";
    }

    @Override
    public String sentence() {
        return "a signed pack that was never seen before, from the request until it serves, all checks included, with a scorer in Java and without code; and a rollback of the whole set; each beside one second";
    }

    @Override
    public List<Figure> measure(Run run) throws IOException, InterruptedException {
        Path home = run.scratch().resolve("packs");
        int rounds = Math.min(run.rounds(), MOST_ROUNDS);
        try (RunningChild product = Child.product(run, home).start()) {
            Workshop workshop = Workshop.in(run, home);
            Desk desk = new Desk(product.address(), home);
            List<Pair> code = new ArrayList<>();
            List<Pair> text = new ArrayList<>();
            List<Pair> back = new ArrayList<>();
            desk.install(workshop.withScorer(0));
            desk.install(workshop.withoutCode(0));
            for (int round = 1; round <= rounds; round++) {
                Path withScorer = workshop.withScorer(round);
                Path withoutCode = workshop.withoutCode(round);
                code.add(new Pair(SECOND, desk.install(withScorer)));
                text.add(new Pair(SECOND, desk.install(withoutCode)));
                String latest = desk.latestState();
                back.add(new Pair(SECOND, desk.rollBack("2")));
                desk.rollBack(latest);
                run.progress().accept("packs, round " + round + " of " + rounds);
            }
            return List.of(
                    new Figure("until a pack with a scorer in Java serves", "s", code, Goal.atMost(1)),
                    new Figure("until a pack without code serves", "s", text, Goal.atMost(1)),
                    new Figure("rollback of the set", "s", back, Goal.atMost(1)));
        }
    }
}
