package adroit.bench.measurement;

import adroit.measurement.irt.ItemCurve;
import adroit.measurement.irt.MarginalSteps;
import adroit.measurement.irt.Model;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** The kernels of measurement and their references by themselves, by JMH: milliseconds on one thread. {@link MeasurementRow} compares them turn by turn. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
@Threads(1)
public class Kernels {

    /** Persons who answered a graded test. */
    @State(Scope.Benchmark)
    public static class Scored {
        final Persons persons = new Persons(50_000);
    }

    /** A million people with ratings. */
    @State(Scope.Benchmark)
    public static class Rated {
        final Panel panel = new Panel(Panel.PEOPLE);
    }

    /** Answers to a long test. */
    @State(Scope.Benchmark)
    public static class Answered {
        final Answers answers = new Answers(5_000, 500);
        final TextbookCycle textbook = new TextbookCycle(answers.rows);
        final MarginalSteps steps =
                MarginalSteps.of(answers.grid(), Model.TWO_PL).orElseThrow();
        final List<ItemCurve> curves = steps.curves();
    }

    /** The reference of the two below. */
    @Benchmark
    public Object abilitiesMultiplyAndAdd(Scored scored) {
        return scored.persons.multiplyAndAdd();
    }

    @Benchmark
    public Object abilitiesPlain(Scored scored) {
        return scored.persons.score(scored.persons.plain);
    }

    @Benchmark
    public Object abilitiesByLanes(Scored scored) {
        return scored.persons.score(scored.persons.lanes);
    }

    /** The reference of the one below. */
    @Benchmark
    public Object rescoringByMeans(Rated rated) {
        return rated.panel.means();
    }

    @Benchmark
    public Object rescoringByPatterns(Rated rated) {
        return rated.panel.lookUp();
    }

    /** The reference of the one below. */
    @Benchmark
    public double cycleOfTheTextbook(Answered answered) {
        return answered.textbook.run(answered.curves);
    }

    @Benchmark
    public double cycle(Answered answered) {
        return answered.steps.step();
    }
}
