package adroit.measurement.number;

/** The regularized incomplete beta function. */
final class Beta {
    private static final int MOST_STEPS = 100_000;

    private Beta() {}

    /** I_x(a, b), by Lentz' continued fraction. */
    static double regularized(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = StrictMath.exp(
                Gamma.log(a + b) - Gamma.log(a) - Gamma.log(b) + a * StrictMath.log(x) + b * StrictMath.log1p(-x));
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
    }

    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / Gamma.away(1 - (a + b) * x / (a + 1));
        double h = d;
        for (int m = 1; m < MOST_STEPS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / Gamma.away(1 + even * d);
            c = Gamma.away(1 + even / c);
            h *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / Gamma.away(1 + odd * d);
            c = Gamma.away(1 + odd / c);
            h *= d * c;
            if (StrictMath.abs(d * c - 1) < 1e-15) {
                break;
            }
        }
        return h;
    }
}
