package adroit.measurement.irt;

/**
 * Marginal maximum likelihood by EM (Bock and Aitkin 1981). Each step also lets the persons have another mean and spread and then returns
 * to the standard ones (Liu, Rubin and Wu 1998), without which long tests creep; every third step is lengthened by the squared extrapolation
 * of Varadhan and Roland (2008) where that raises the likelihood.
 */
final class ExpectationMaximization {
    private static final int MOST_CYCLES = 3_000;
    private static final double STILL = 1e-6;

    private final Likelihood likelihood;
    private final Maximization maximization;
    private int cycles;

    /** The numbers reached, and whether they had settled. */
    record Reached(double[] free, double logLikelihood, boolean converged, int cycles) {}

    ExpectationMaximization(Likelihood likelihood) {
        this.likelihood = likelihood;
        this.maximization = new Maximization(likelihood);
    }

    Reached from(double[] start) {
        double[] now = start;
        while (cycles < MOST_CYCLES) {
            double[] first = step(now);
            double[] second = step(first);
            double change = distance(first, second);
            if (change < STILL) {
                return new Reached(second, likelihood.expect(second), true, cycles);
            }
            now = lengthened(now, first, second);
        }
        return new Reached(now, likelihood.expect(now), false, cycles);
    }

    private double[] step(double[] free) {
        likelihood.expect(free);
        cycles++;
        double[] population = likelihood.population();
        return likelihood.layout().standardized(maximization.improved(free), population[0], population[1]);
    }

    private double[] lengthened(double[] from, double[] first, double[] second) {
        double r = 0;
        double v = 0;
        for (int i = 0; i < from.length; i++) {
            double one = first[i] - from[i];
            double two = second[i] - first[i] - one;
            r += one * one;
            v += two * two;
        }
        double length = v > 0 ? -StrictMath.sqrt(r / v) : -1;
        if (length > -1.01) {
            return second;
        }
        double[] far = new double[from.length];
        for (int i = 0; i < from.length; i++) {
            double one = first[i] - from[i];
            double two = second[i] - first[i] - one;
            far[i] = from[i] - 2 * length * one + length * length * two;
        }
        if (!likelihood.layout().isValid(far)) {
            return second;
        }
        double reached = likelihood.expect(far);
        double[] better = maximization.improved(far);
        cycles++;
        return reached >= likelihood.expect(second) ? better : second;
    }

    private static double distance(double[] a, double[] b) {
        double most = 0;
        for (int i = 0; i < a.length; i++) {
            most = StrictMath.max(most, StrictMath.abs(a[i] - b[i]));
        }
        return most;
    }
}
