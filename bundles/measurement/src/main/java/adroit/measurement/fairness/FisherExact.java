package adroit.measurement.fairness;

import adroit.measurement.number.Gamma;

/** Fisher's exact test of a table of two by two (Fisher 1935). */
public final class FisherExact {
    private static final double SLACK = 1 + 1e-7;

    private FisherExact() {}

    /**
     * The two-sided p: how often tables with the same margins are as unlikely as this one, or more.
     *
     * @param a selected of the first group, {@code b} not selected
     * @param c selected of the second group, {@code d} not selected
     * @return from over 0 to 1; 1 where a margin is empty
     */
    public static double twoSided(long a, long b, long c, long d) {
        if (a < 0 || b < 0 || c < 0 || d < 0) {
            throw new IllegalArgumentException("counts must not be negative: " + a + ", " + b + ", " + c + ", " + d);
        }
        long first = a + b;
        long chosen = a + c;
        long all = first + c + d;
        long low = Math.max(0, chosen - (all - first));
        long high = Math.min(first, chosen);
        double margins = choices(all, chosen);
        double seen = StrictMath.exp(choices(first, a) + choices(all - first, c) - margins);
        double sum = 0;
        for (long x = low; x <= high; x++) {
            double p = StrictMath.exp(choices(first, x) + choices(all - first, chosen - x) - margins);
            sum += p <= seen * SLACK ? p : 0;
        }
        return Math.min(1, sum);
    }

    private static double choices(long n, long k) {
        return Gamma.log(n + 1.0) - Gamma.log(k + 1.0) - Gamma.log(n - k + 1.0);
    }
}
