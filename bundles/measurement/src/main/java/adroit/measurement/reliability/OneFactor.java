package adroit.measurement.reliability;

import adroit.measurement.Outcome;
import java.util.Arrays;

/**
 * One common factor behind the items, by maximum likelihood (Rubin and Thayer's EM, 1982): correlations ≈ λλᵀ + diag(ψ).
 *
 * @param loadings λ, of the standardized items
 * @param uniquenesses ψ, what the factor does not explain
 */
record OneFactor(double[] loadings, double[] uniquenesses) {
    private static final int MOST_CYCLES = 20_000;
    private static final double STILL = 1e-9;
    private static final double IMPROPER = 0.005;

    static Outcome<OneFactor> of(double[][] correlations) {
        int k = correlations.length;
        if (k < 3) {
            return Outcome.none(
                    "too-few-items",
                    "One common factor can be found from 3 items on; there are " + k + ".",
                    "Choose at least 3 items of the scale; 4 show whether one factor fits.");
        }
        OneFactor factor = start(correlations);
        for (int cycle = 0; cycle < MOST_CYCLES; cycle++) {
            OneFactor next = factor.step(correlations);
            if (next.isImproper()) {
                return Outcome.none(
                        "improper",
                        "The one-factor solution is improper: one item would be explained without any rest.",
                        "Look for two items that are nearly the same, or choose more items or persons.");
            }
            if (next.distance(factor) < STILL) {
                return Outcome.of(next.positive());
            }
            factor = next;
        }
        return Outcome.none(
                "not-converged",
                "The one-factor solution did not settle in " + MOST_CYCLES + " steps.",
                "The items probably do not measure one thing; look at their correlations.");
    }

    /** The centroid of the items, those turned round that run against the others: from all of one sign EM would not get away where as many run one way as the other. */
    private static OneFactor start(double[][] correlations) {
        int k = correlations.length;
        double[] signs = signs(correlations);
        double[] sums = new double[k];
        double total = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                double r = signs[i] * signs[j] * correlations[i][j];
                sums[i] += r;
                total += r;
            }
        }
        double[] loadings = new double[k];
        double[] rest = new double[k];
        for (int i = 0; i < k; i++) {
            double centroid = signs[i] * sums[i] / StrictMath.sqrt(StrictMath.max(total, 1e-6));
            loadings[i] = StrictMath.max(-0.9, StrictMath.min(0.9, centroid));
            rest[i] = 1 - loadings[i] * loadings[i];
        }
        return new OneFactor(loadings, rest);
    }

    /** Turns the item that runs most against the others as long as there is one; each turn brings the items nearer to each other. */
    private static double[] signs(double[][] correlations) {
        double[] signs = new double[correlations.length];
        Arrays.fill(signs, 1);
        for (int turn = 0; turn < correlations.length * correlations.length; turn++) {
            int worst = -1;
            double least = -1e-9;
            for (int i = 0; i < signs.length; i++) {
                double withOthers = withOthers(correlations, signs, i);
                if (withOthers < least) {
                    least = withOthers;
                    worst = i;
                }
            }
            if (worst < 0) {
                return signs;
            }
            signs[worst] = -signs[worst];
        }
        return signs;
    }

    private static double withOthers(double[][] correlations, double[] signs, int item) {
        double sum = 0;
        for (int j = 0; j < signs.length; j++) {
            sum += j == item ? 0 : signs[item] * signs[j] * correlations[item][j];
        }
        return sum;
    }

    private OneFactor step(double[][] r) {
        int k = loadings.length;
        double[] weights = new double[k];
        double information = 1;
        for (int i = 0; i < k; i++) {
            weights[i] = loadings[i] / uniquenesses[i];
            information += loadings[i] * weights[i];
        }
        double[] withFactor = new double[k];
        double square = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                withFactor[i] += r[i][j] * weights[j] / information;
            }
            square += weights[i] / information * withFactor[i];
        }
        double second = 1 / information + square;
        double[] next = new double[k];
        double[] rest = new double[k];
        for (int i = 0; i < k; i++) {
            next[i] = withFactor[i] / second;
            rest[i] = r[i][i] - next[i] * withFactor[i];
        }
        return new OneFactor(next, rest);
    }

    private boolean isImproper() {
        for (double each : uniquenesses) {
            if (!(each > IMPROPER)) {
                return true;
            }
        }
        return false;
    }

    private double distance(OneFactor other) {
        double largest = 0;
        for (int i = 0; i < loadings.length; i++) {
            largest = StrictMath.max(largest, StrictMath.abs(loadings[i] - other.loadings[i]));
        }
        return largest;
    }

    private OneFactor positive() {
        double sum = 0;
        for (double loading : loadings) {
            sum += loading;
        }
        double sign = sum < 0 ? -1 : 1;
        double[] turned = loadings.clone();
        for (int i = 0; i < turned.length; i++) {
            turned[i] *= sign;
        }
        return new OneFactor(turned, uniquenesses);
    }
}
