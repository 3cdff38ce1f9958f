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
import adroit.exchange.catalog.DisciplineFolder;
import adroit.scoring.DecidingChannel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody writes a field while a server of their own serves it: from a save until the product answers with what was written, beside reading and checking the same folder. */
public final class SavesRow implements Row {
    private static final double GOAL_MILLIS = 150;
    private static final double TIMES = 10;
    private static final int WARM_UP = 20;
    private static final int SAVES = 10;
    private static final double NANOS = 1e6;
    private static final double PATIENCE_MILLIS = 20_000;

    @Override
    public String name() {
        return "saves";
    }

    @Override
    public String sentence() {
        return "the field parks as a folder that start --dev serves: from the save of a changed catalog.yaml until REST answers with the change, the median of "
                + SAVES
                + " saves, beside 150 ms and beside reading the same folder and checking its fixtures in a loop";
    }

    @Override
    public List<Figure> measure(Run run) throws IOException, InterruptedException {
        Path home = run.scratch().resolve("saves");
        WrittenField field = WrittenField.in(run.scratch().resolve("written"), run.product());
        List<Pair> served = new ArrayList<>();
        List<Pair> beside = new ArrayList<>();
        try (RunningChild product =
                Child.product(run, home, "--dev", field.folder().toString()).start()) {
            Desk desk = new Desk(product.address(), home);
            read(field, WARM_UP);
            saved(field, desk, WARM_UP);
            for (int round = 1; round <= run.rounds(); round++) {
                double reference = read(field, SAVES);
                double millis = saved(field, desk, SAVES);
                served.add(new Pair(GOAL_MILLIS, millis));
                beside.add(new Pair(reference, millis));
                run.progress().accept("saves, round " + round + " of " + run.rounds());
            }
        }
        return List.of(
                new Figure("a saved change served", "ms", served, Goal.atMost(1)),
                new Figure("the same beside reading and checking the folder", "ms", beside, Goal.atMost(TIMES)));
    }

    /** Milliseconds from a save to the first answer that holds it: the median of so many. */
    private static double saved(WrittenField field, Desk desk, int saves) throws IOException {
        double[] millis = new double[saves];
        for (int i = 0; i < saves; i++) {
            long before = System.nanoTime();
            String written = field.save();
            while (!desk.answers(field.address(), written)) {
                if (since(before) > PATIENCE_MILLIS) {
                    throw new NotMeasured("The product does not serve what is saved.");
                }
            }
            millis[i] = since(before);
        }
        return Spread.of(millis).median();
    }

    /** Milliseconds of one reading with all checks: the median of so many. */
    private static double read(WrittenField field, int times) {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long before = System.nanoTime();
            DisciplineFolder read = DisciplineFolder.read(field.folder());
            boolean wrong = !read.problems().isEmpty()
                    || !read.differences(read.described().orElseGet(DecidingChannel::usual))
                            .isEmpty();
            millis[i] = since(before);
            if (wrong) {
                throw new NotMeasured("The field that the product brings is not whole.");
            }
        }
        return Spread.of(millis).median();
    }

    private static double since(long before) {
        return (System.nanoTime() - before) / NANOS;
    }
}
