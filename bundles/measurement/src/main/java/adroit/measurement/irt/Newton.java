package adroit.measurement.irt;

import adroit.measurement.number.Matrix;
import java.util.Optional;

/** Maximizes a concave conditional likelihood by Newton steps whose Hessian is found by differences of the gradient. */
final class Newton {
    private static final int MOST_STEPS = 60;
    private static final int HALVINGS = 30;
    private static final double STEP = 1e-5;
    private static final double STILL = 1e-9;
    private static final double LONGEST = 2;

    private final ConditionalLikelihood likelihood;
    private double[] now;
    private double value;
    private double[] gradient;

    /** The maximum, with the inverse of the information there. */
    record Reached(double[] free, double logLikelihood, double[][] covariance) {}

    Newton(ConditionalLikelihood likelihood, double[] start) {
        this.likelihood = likelihood;
        this.now = start;
        this.gradient = new double[start.length];
        this.value = likelihood.at(start, gradient);
    }

    /** Empty when there is no maximum: an item set apart from the others by the answers alone. */
    Optional<Reached> climb() {
        for (int step = 1; step <= MOST_STEPS; step++) {
            Optional<double[][]> lower = Matrix.cholesky(information());
            if (lower.isEmpty() || likelihood.hasRunAway(now)) {
                return Optional.empty();
            }
            double[] move = Matrix.solve(lower.get(), gradient);
            double size = largest(move);
            if (size < STILL) {
                return Matrix.inverse(information()).map(this::reached);
            }
            if (!advance(move, StrictMath.min(1, LONGEST / size))) {
                return size < 1e-5 ? Matrix.inverse(information()).map(this::reached) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where the climb ended, also where that is no maximum. */
    double[] now() {
        return now.clone();
    }

    private Reached reached(double[][] covariance) {
        return new Reached(now, value, covariance);
    }

    private boolean advance(double[] move, double most) {
        double length = most;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double[] trial = now.clone();
            for (int i = 0; i < trial.length; i++) {
                trial[i] += length * move[i];
            }
            double[] slope = new double[trial.length];
            double reached = likelihood.at(trial, slope);
            if (reached > value) {
                now = trial;
                value = reached;
                gradient = slope;
                return true;
            }
            length /= 2;
        }
        return false;
    }

    private double[][] information() {
        int n = now.length;
        double[][] information = new double[n][n];
        double[] up = new double[n];
        double[] down = new double[n];
        for (int i = 0; i < n; i++) {
            double[] moved = now.clone();
            moved[i] = now[i] + STEP;
            likelihood.at(moved, up);
            moved[i] = now[i] - STEP;
            likelihood.at(moved, down);
            for (int j = 0; j < n; j++) {
                double each = (down[j] - up[j]) / (4 * STEP);
                information[i][j] += each;
                information[j][i] += each;
            }
        }
        return information;
    }

    private static double largest(double[] values) {
        double largest = 0;
        for (double each : values) {
            largest = StrictMath.max(largest, StrictMath.abs(each));
        }
        return largest;
    }
}
