package adroit.measurement.reliability;

import adroit.measurement.Outcome;

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

    private static OneFactor start(double[][] correlations) {
        int k = correlations.length;
        double[] loadings = new double[k];
        double[] rest = new double[k];
        double total = 0;
        for (double[] row : correlations) {
            for (double r : row) {
                total += r;
            }
        }
        for (int i = 0; i < k; i++) {
            double sum = 0;
            for (double r : correlations[i]) {
                sum += r;
            }
            double centroid = sum / StrictMath.sqrt(StrictMath.max(total, 1e-6));
            loadings[i] = StrictMath.max(-0.9, StrictMath.min(0.9, centroid));
            rest[i] = 1 - loadings[i] * loadings[i];
        }
        return new OneFactor(loadings, rest);
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
