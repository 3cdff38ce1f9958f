package adroit.measurement.number;

import java.util.function.DoubleUnaryOperator;

/** Tail areas and quantiles of the distributions that intervals and tests need. Strict arithmetic throughout. */
public final class Distributions {
    private static final int HALVINGS = 200;

    private Distributions() {}

    /** Φ(z). */
    public static double normal(double z) {
        double tail = 0.5 * Gamma.upper(0.5, z * z / 2);
        return z > 0 ? 1 - tail : tail;
    }

    /** The z with Φ(z) = p, for 0 &lt; p &lt; 1. */
    public static double normalQuantile(double p) {
        return bisect(Distributions::normal, p, -40, 40);
    }

    /** P(χ² &gt; x) with df degrees of freedom. */
    public static double chiSquareAbove(double x, double df) {
        return Gamma.upper(df / 2, x / 2);
    }

    /** P(F ≤ x). */
    public static double f(double x, double df1, double df2) {
        return x <= 0 ? 0 : Beta.regularized(df1 * x / (df1 * x + df2), df1 / 2, df2 / 2);
    }

    /** The x with P(F ≤ x) = p, for 0 &lt; p &lt; 1. */
    public static double fQuantile(double p, double df1, double df2) {
        double share = bisect(y -> Beta.regularized(y, df1 / 2, df2 / 2), p, 0, 1);
        return df2 * share / (df1 * (1 - share));
    }

    /** P(T ≤ t) of Student's distribution. */
    public static double student(double t, double df) {
        double tail = 0.5 * Beta.regularized(df / (df + t * t), df / 2, 0.5);
        return t > 0 ? 1 - tail : tail;
    }

    /** The t with P(T ≤ t) = p. */
    public static double studentQuantile(double p, double df) {
        double high = 1;
        while (student(high, df) < StrictMath.max(p, 1 - p) && high < 1e15) {
            high *= 2;
        }
        return bisect(t -> student(t, df), p, -high, high);
    }

    private static double bisect(DoubleUnaryOperator rising, double target, double from, double to) {
        double low = from;
        double high = to;
        for (int i = 0; i < HALVINGS && high > low; i++) {
            double middle = 0.5 * (low + high);
            if (middle == low || middle == high) {
                break;
            }
            if (rising.applyAsDouble(middle) < target) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }
}
