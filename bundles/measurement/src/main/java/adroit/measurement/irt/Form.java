package adroit.measurement.irt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The form in which an item is fitted: slope and intercepts, {@code [a, c1 … cm]}, of a guessing item {@code [a, c, logit of the lower
 * asymptote]}. In intercepts the problem is well-behaved also where a slope is near 0.
 */
enum Form {
    ADJACENT {
        @Override
        void at(double[] segment, double theta, double[] p, double[][] slopes) {
            int m = segment.length - 1;
            double most = 0;
            for (int k = 1; k <= m; k++) {
                p[k] = segment[0] * k * theta + segment[k];
                most = StrictMath.max(most, p[k]);
            }
            p[0] = 0;
            double sum = 0;
            for (int k = 0; k <= m; k++) {
                p[k] = StrictMath.exp(p[k] - most);
                sum += p[k];
            }
            double mean = 0;
            for (int k = 0; k <= m; k++) {
                p[k] = StrictMath.max(FLOOR, p[k] / sum);
                mean += k * p[k];
            }
            for (int k = 0; k <= m; k++) {
                slopes[k][0] = theta * (k - mean);
                for (int j = 1; j <= m; j++) {
                    slopes[k][j] = (k == j ? 1 : 0) - p[j];
                }
            }
        }

        @Override
        double[] thresholds(double[] segment) {
            double[] b = new double[segment.length - 1];
            for (int k = 1; k < segment.length; k++) {
                b[k - 1] = ((k == 1 ? 0 : segment[k - 1]) - segment[k]) / segment[0];
            }
            return b;
        }

        @Override
        double[] thresholdSlope(double[] segment, int k) {
            double[] slope = new double[segment.length];
            slope[0] = -thresholds(segment)[k - 1] / segment[0];
            slope[k] = -1 / segment[0];
            if (k > 1) {
                slope[k - 1] = 1 / segment[0];
            }
            return slope;
        }
    },

    CUMULATIVE {
        @Override
        void at(double[] segment, double theta, double[] p, double[][] slopes) {
            int m = segment.length - 1;
            double above = 1;
            double below = 0;
            double slope = 0;
            for (int k = 0; k <= m; k++) {
                double x = k < m ? segment[0] * theta + segment[k + 1] : Double.NEGATIVE_INFINITY;
                double nextAbove = ItemCurve.logistic(x);
                double nextBelow = ItemCurve.logistic(-x);
                double nextSlope = nextAbove * nextBelow;
                p[k] = StrictMath.max(FLOOR, above > 0.5 ? nextBelow - below : above - nextAbove);
                Arrays.fill(slopes[k], 0);
                slopes[k][0] = theta * (slope - nextSlope) / p[k];
                if (k > 0) {
                    slopes[k][k] = slope / p[k];
                }
                if (k < m) {
                    slopes[k][k + 1] = -nextSlope / p[k];
                }
                above = nextAbove;
                below = nextBelow;
                slope = nextSlope;
            }
        }

        @Override
        double[] thresholds(double[] segment) {
            double[] b = new double[segment.length - 1];
            for (int k = 1; k < segment.length; k++) {
                b[k - 1] = -segment[k] / segment[0];
            }
            return b;
        }

        @Override
        double[] thresholdSlope(double[] segment, int k) {
            double[] slope = new double[segment.length];
            slope[0] = segment[k] / (segment[0] * segment[0]);
            slope[k] = -1 / segment[0];
            return slope;
        }

        @Override
        boolean isValid(double[] segment) {
            for (int k = 2; k < segment.length; k++) {
                if (!(segment[k] < segment[k - 1] - 1e-6)) {
                    return false;
                }
            }
            return super.isValid(segment);
        }
    },

    GUESSING {
        @Override
        void at(double[] segment, double theta, double[] p, double[][] slopes) {
            double right = ItemCurve.logistic(segment[0] * theta + segment[1]);
            double wrong = ItemCurve.logistic(-segment[0] * theta - segment[1]);
            double lower = ItemCurve.logistic(segment[2]);
            p[1] = StrictMath.max(FLOOR, lower + (1 - lower) * right);
            p[0] = StrictMath.max(FLOOR, (1 - lower) * wrong);
            double slope = (1 - lower) * right * wrong;
            double asymptote = lower * (1 - lower) * wrong;
            for (int k = 0; k < 2; k++) {
                double sign = (k == 1 ? 1 : -1) / p[k];
                slopes[k][0] = sign * slope * theta;
                slopes[k][1] = sign * slope;
                slopes[k][2] = sign * asymptote;
            }
        }

        @Override
        double[] thresholds(double[] segment) {
            return new double[] {-segment[1] / segment[0]};
        }

        @Override
        double[] thresholdSlope(double[] segment, int k) {
            return new double[] {segment[1] / (segment[0] * segment[0]), -1 / segment[0], 0};
        }

        @Override
        boolean isValid(double[] segment) {
            return super.isValid(segment) && segment[2] > LEAST_LOGIT && segment[2] < -LEAST_LOGIT;
        }
    };

    private static final double FLOOR = 1e-100;
    static final double LEAST_LOGIT = -7;
    private static final double STEEPEST = 60;

    /** The probability of each category at θ, and d ln P of each by each number of the segment. */
    abstract void at(double[] segment, double theta, double[] p, double[][] slopes);

    abstract double[] thresholds(double[] segment);

    /** How threshold k, from 1, changes with each number of the segment. */
    abstract double[] thresholdSlope(double[] segment, int k);

    boolean isValid(double[] segment) {
        for (double each : segment) {
            if (!Double.isFinite(each)) {
                return false;
            }
        }
        return StrictMath.abs(segment[0]) < STEEPEST;
    }

    static int categories(Form form, double[] segment) {
        return form == GUESSING ? 2 : segment.length;
    }

    ItemCurve curve(double[] segment) {
        List<Double> thresholds = new ArrayList<>();
        for (double each : thresholds(segment)) {
            thresholds.add(each);
        }
        return new ItemCurve(
                this == CUMULATIVE ? ItemCurve.Shape.CUMULATIVE : ItemCurve.Shape.ADJACENT,
                segment[0],
                thresholds,
                this == GUESSING ? ItemCurve.logistic(segment[2]) : 0,
                1);
    }
}
