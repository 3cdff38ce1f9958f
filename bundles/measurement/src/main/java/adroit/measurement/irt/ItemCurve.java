package adroit.measurement.irt;

import java.util.List;

/**
 * How likely each category of an item is at an ability θ, on a scale where persons have mean 0 and standard deviation 1 unless the
 * calibration says otherwise.
 *
 * @param shape how thresholds are meant
 * @param discrimination how steep, usually 0.5 to 2.5; no scaling constant 1.7
 * @param thresholds one for each category above the lowest; of a right-or-wrong item the difficulty alone
 * @param lower chance of a right answer far below the difficulty; other than 0 for two categories only
 * @param upper chance of a right answer far above it; other than 1 for two categories only
 */
public record ItemCurve(Shape shape, double discrimination, List<Double> thresholds, double lower, double upper) {

    /** How thresholds separate categories. */
    public enum Shape {
        /** At threshold k categories k−1 and k are equally likely (partial credit). */
        ADJACENT,
        /** At threshold k category k or higher is as likely as not (graded response). */
        CUMULATIVE
    }

    private static final double FLOOR = 1e-100;

    public ItemCurve {
        thresholds = List.copyOf(thresholds);
        if (thresholds.isEmpty()) {
            throw new IllegalArgumentException("an item has at least one threshold");
        }
        for (double each : thresholds) {
            if (!Double.isFinite(each)) {
                throw new IllegalArgumentException("threshold " + each + " is not a number");
            }
        }
        if (!Double.isFinite(discrimination)) {
            throw new IllegalArgumentException("discrimination " + discrimination + " is not a number");
        }
        if (!(lower >= 0 && upper <= 1 && lower < upper)) {
            throw new IllegalArgumentException(
                    "asymptotes " + lower + " and " + upper + " are not in order from 0 to 1");
        }
        if (thresholds.size() > 1 && (lower > 0 || upper < 1)) {
            throw new IllegalArgumentException("only a right-or-wrong item has asymptotes");
        }
        for (int k = 1; shape == Shape.CUMULATIVE && k < thresholds.size(); k++) {
            if (discrimination * (thresholds.get(k) - thresholds.get(k - 1)) <= 0) {
                throw new IllegalArgumentException("thresholds of cumulative categories must rise: " + thresholds);
            }
        }
    }

    /** A right-or-wrong item of the two-parameter model; with discrimination 1 of the Rasch model. */
    public static ItemCurve logistic(double discrimination, double difficulty) {
        return guessing(discrimination, difficulty, 0);
    }

    /** A right-or-wrong item of the three-parameter model. */
    public static ItemCurve guessing(double discrimination, double difficulty, double lower) {
        return new ItemCurve(Shape.ADJACENT, discrimination, List.of(difficulty), lower, 1);
    }

    public int categories() {
        return thresholds.size() + 1;
    }

    /** The mean of the thresholds. */
    public double difficulty() {
        double sum = 0;
        for (double each : thresholds) {
            sum += each;
        }
        return sum / thresholds.size();
    }

    /** The probability of each category at θ, each over 0; they sum to 1. */
    public double[] probabilities(double theta) {
        return at(theta).probabilities();
    }

    /** The information at θ, one over the squared standard error that this item alone would give. */
    public double information(double theta) {
        return at(theta).information();
    }

    /** The expected category at θ. */
    public double expected(double theta) {
        return at(theta).expected();
    }

    CurvePoint at(double theta) {
        return shape == Shape.ADJACENT ? adjacent(theta) : cumulative(theta);
    }

    private CurvePoint adjacent(double theta) {
        int m = thresholds.size();
        double[] p = new double[m + 1];
        double z = 0;
        double most = 0;
        for (int k = 1; k <= m; k++) {
            z += discrimination * (theta - thresholds.get(k - 1));
            p[k] = z;
            most = StrictMath.max(most, z);
        }
        double sum = 0;
        for (int k = 0; k <= m; k++) {
            p[k] = StrictMath.exp(p[k] - most);
            sum += p[k];
        }
        double mean = 0;
        double square = 0;
        for (int k = 0; k <= m; k++) {
            p[k] = StrictMath.max(FLOOR, p[k] / sum);
            mean += k * p[k];
            square += k * k * p[k];
        }
        double variance = square - mean * mean;
        double[] first = new double[m + 1];
        double[] second = new double[m + 1];
        for (int k = 0; k <= m; k++) {
            first[k] = discrimination * p[k] * (k - mean);
            second[k] = discrimination * discrimination * p[k] * ((k - mean) * (k - mean) - variance);
        }
        return asymptotes(new CurvePoint(p, first, second));
    }

    private CurvePoint asymptotes(CurvePoint point) {
        if (lower == 0 && upper == 1) {
            return point;
        }
        double range = upper - lower;
        double right = StrictMath.max(FLOOR, lower + range * point.probabilities()[1]);
        double wrong = StrictMath.max(FLOOR, 1 - upper + range * point.probabilities()[0]);
        double slope = range * point.first()[1];
        double bend = range * point.second()[1];
        return new CurvePoint(new double[] {wrong, right}, new double[] {-slope, slope}, new double[] {-bend, bend});
    }

    private CurvePoint cumulative(double theta) {
        int m = thresholds.size();
        double[] p = new double[m + 1];
        double[] first = new double[m + 1];
        double[] second = new double[m + 1];
        double above = 1;
        double below = 0;
        double slope = 0;
        double bend = 0;
        for (int k = 0; k <= m; k++) {
            double x = k < m ? discrimination * (theta - thresholds.get(k)) : Double.NEGATIVE_INFINITY;
            double nextAbove = logistic(x);
            double nextBelow = logistic(-x);
            double nextSlope = discrimination * nextAbove * nextBelow;
            double nextBend = discrimination * nextSlope * (nextBelow - nextAbove);
            p[k] = StrictMath.max(FLOOR, above > 0.5 ? nextBelow - below : above - nextAbove);
            first[k] = slope - nextSlope;
            second[k] = bend - nextBend;
            above = nextAbove;
            below = nextBelow;
            slope = nextSlope;
            bend = nextBend;
        }
        return asymptotes(new CurvePoint(p, first, second));
    }

    static double logistic(double x) {
        double e = StrictMath.exp(-StrictMath.abs(x));
        return x >= 0 ? 1 / (1 + e) : e / (1 + e);
    }
}
