package adroit.measurement.number;

/** The gamma function and its incomplete relatives. */
public final class Gamma {
    private static final double[] LANCZOS = {
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7
    };
    private static final double TINY = 1e-300;
    private static final int MOST_STEPS = 100_000;

    private Gamma() {}

    /** ln Γ(x) for x &gt; 0, by Lanczos' series (g = 7, 9 terms). */
    public static double log(double x) {
        if (x < 0.5) {
            return StrictMath.log(StrictMath.PI / StrictMath.sin(StrictMath.PI * x)) - log(1 - x);
        }
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (x - 1 + i);
        }
        double t = x + 6.5;
        return 0.5 * StrictMath.log(2 * StrictMath.PI) + (x - 0.5) * StrictMath.log(t) - t + StrictMath.log(sum);
    }

    /** The upper regularized incomplete gamma function Q(a, x), for a &gt; 0. */
    public static double upper(double a, double x) {
        if (x <= 0) {
            return 1;
        }
        double front = StrictMath.exp(-x + a * StrictMath.log(x) - log(a));
        return x < a + 1 ? 1 - front * series(a, x) : front * fraction(a, x);
    }

    private static double series(double a, double x) {
        double term = 1 / a;
        double sum = term;
        for (int n = 1; n < MOST_STEPS && term > sum * 1e-16; n++) {
            term *= x / (a + n);
            sum += term;
        }
        return sum;
    }

    private static double fraction(double a, double x) {
        double b = x + 1 - a;
        double c = 1 / TINY;
        double d = 1 / b;
        double h = d;
        for (int i = 1; i < MOST_STEPS; i++) {
            double an = -i * (i - a);
            b += 2;
            d = 1 / away(an * d + b);
            c = away(b + an / c);
            h *= d * c;
            if (StrictMath.abs(d * c - 1) < 1e-15) {
                break;
            }
        }
        return h;
    }

    static double away(double value) {
        return StrictMath.abs(value) < TINY ? TINY : value;
    }
}
