package adroit.bench.assessment;

import java.util.Arrays;

/**
 * What anybody would write first: arrays of the ratings that count already picked, a mean, its standard error, both at four decimals as results keep them, and where they stand to the
 * requirement.
 */
final class PlainLoop {
    private static final byte NONE = 0;
    private static final byte CAPABILITY = 1;
    private static final byte TALENT = 2;

    private double[] ratings = new double[1024];
    private final int[] ends;
    private final byte[] required;
    private final boolean[] toolMissing;
    final double[] levels;
    final byte[] gaps;
    private int size;
    private int count;

    PlainLoop(int cases) {
        ends = new int[cases + 1];
        required = new byte[cases];
        toolMissing = new boolean[cases];
        levels = new double[cases];
        gaps = new byte[cases];
    }

    void rating(double level) {
        if (count == ratings.length) {
            ratings = Arrays.copyOf(ratings, count * 2);
        }
        ratings[count++] = level;
    }

    /** All ratings of the case are there. */
    void close(int level, boolean missing) {
        required[size] = (byte) level;
        toolMissing[size] = missing;
        ends[++size] = count;
    }

    double[] run() {
        for (int i = 0; i < size; i++) {
            int from = ends[i];
            int n = ends[i + 1] - from;
            double sum = 0;
            for (int j = from; j < from + n; j++) {
                sum += ratings[j];
            }
            double mean = sum / n;
            double level = rounded(mean);
            double error = Double.NaN;
            if (n > 1) {
                double squares = 0;
                for (int j = from; j < from + n; j++) {
                    squares += (ratings[j] - mean) * (ratings[j] - mean);
                }
                error = rounded(Math.sqrt(Math.max(squares / (n - 1), 1.0 / 12) / n));
            }
            levels[i] = level;
            gaps[i] = gap(rounded(required[i] - level), error, toolMissing[i]);
        }
        return levels;
    }

    private static double rounded(double value) {
        return Math.rint(value * 10_000) / 10_000;
    }

    private static byte gap(double under, double error, boolean missing) {
        if (missing) {
            return CAPABILITY;
        }
        return under <= 0 ? NONE : under <= error ? (byte) (TALENT + 1) : TALENT;
    }
}
