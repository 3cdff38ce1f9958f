package adroit.bench.packs;

import adroit.bench.Figure;
import adroit.bench.Figure.Pair;
import adroit.bench.Goal;
import adroit.bench.Row;
import adroit.bench.Run;
import adroit.bench.process.Child;
import adroit.bench.process.Live;
import adroit.bench.process.RunningChild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A hundred upgrades of a field with a scorer in Java, and what is left of them. */
public final class UpgradesRow implements Row {
    private static final int UPGRADES = 100;
    private static final int WARM = 5;
    private static final String FIELD = "upgraded";
    private static final int PATIENCE_SECONDS = 30;

    @Override
    public String name() {
        return "upgrades";
    }

    @Override
    public String sentence() {
        return "threads, class loaders and live heap of a running product after a hundred upgrades of a field with a scorer in Java, once the last former version has gone, beside what they were before";
    }

    @Override
    public List<Figure> measure(Run run) throws IOException, InterruptedException {
        Path home = run.scratch().resolve("upgrades");
        Shipped shipped = new Shipped(run.product());
        shipped.field(FIELD, "1.0.0");
        try (RunningChild product = Child.product(run, home).start()) {
            Desk desk = new Desk(product.address(), home);
            desk.install(FIELD);
            upgrade(run, shipped, desk, 1, WARM);
            Live before = settled(product, Integer.MAX_VALUE);
            upgrade(run, shipped, desk, WARM + 1, WARM + UPGRADES);
            Live after = settled(product, before.loaders());
            return List.of(
                    figure("threads", "threads", before.threads(), after.threads(), 1),
                    figure("class loaders", "loaders", before.loaders(), after.loaders(), 1),
                    figure("live heap", "MB", before.kilobytes() / 1024, after.kilobytes() / 1024, 1.05));
        }
    }

    private static void upgrade(Run run, Shipped shipped, Desk desk, int from, int to) throws IOException {
        for (int patch = from; patch <= to; patch++) {
            shipped.field(FIELD, "1.0." + patch);
            desk.update(FIELD);
        }
        run.progress().accept("upgrades, " + to + " of " + (WARM + UPGRADES));
    }

    /** Former versions go some quiet seconds after the last call: looked at until as many class loaders are left as before, or patience ends. */
    private static Live settled(RunningChild product, int loaders) throws IOException, InterruptedException {
        Live now = product.live();
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            Thread.sleep(1_000);
            Live next = product.live();
            if (next.loaders() <= loaders
                    && next.loaders() == now.loaders()
                    && next.threads() <= now.threads()
                    && second >= PATIENCE_SECONDS / 3) {
                return next;
            }
            now = next;
        }
        return now;
    }

    private static Figure figure(String name, String unit, double before, double after, double goal) {
        return new Figure(
                name + " after a hundred upgrades", unit, List.of(new Pair(before, after)), Goal.atMost(goal));
    }
}
