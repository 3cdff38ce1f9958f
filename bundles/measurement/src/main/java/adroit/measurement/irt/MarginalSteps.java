package adroit.measurement.irt;

import adroit.measurement.Outcome;
import adroit.measurement.table.Grid;
import java.util.List;
import java.util.stream.IntStream;

/** A calibration by marginal likelihood cycle by cycle, to see it settle or to see what a cycle costs; {@link Calibrator} takes longer strides between them. */
public final class MarginalSteps {
    private final Likelihood likelihood;
    private final Maximization maximization;
    private double[] free;

    private MarginalSteps(Responses data, Model model) {
        Layout layout = Layout.of(model, Discrimination.ONE, data);
        int[] categories =
                IntStream.range(0, data.items()).map(data::categories).toArray();
        this.likelihood = new Likelihood(layout, Patterns.of(data.answers()), categories);
        this.maximization = new Maximization(likelihood);
        this.free = layout.start(data);
    }

    /** At the numbers from which a calibration begins. Rows are persons, columns items. */
    public static Outcome<MarginalSteps> of(Grid answers, Model model) {
        return Responses.of(answers, model).map(data -> new MarginalSteps(data, model));
    }

    /** One cycle: what is expected, and better numbers by it. @return the log-likelihood before the step */
    public double step() {
        double log = likelihood.expect(free);
        double[] population = likelihood.population();
        free = likelihood.layout().standardized(maximization.improved(free), population[0], population[1]);
        return log;
    }

    /** The items as they stand. */
    public List<ItemCurve> curves() {
        return likelihood.layout().curves(free);
    }
}
