package adroit.bench.batch;

import adroit.gap.GapType;
import adroit.gap.Standing;
import org.jspecify.annotations.Nullable;

/** What came of each case of a batch. */
@SuppressWarnings("EnumOrdinal") // in memory only; never stored or sent
public final class BatchScores {
    static final byte NO_GAP = -1;

    private static final Standing[] STANDINGS = Standing.values();
    private static final GapType[] TYPES = GapType.values();

    final double[] levels;
    final double[] errors;
    final byte[] standings;
    final byte[] gaps;

    BatchScores(int size) {
        levels = new double[size];
        errors = new double[size];
        standings = new byte[size];
        gaps = new byte[size];
    }

    /** The level; NaN where the evidence allows none. */
    public double level(int number) {
        return levels[number];
    }

    /** The standard error; NaN where there is none. */
    public double standardError(int number) {
        return errors[number];
    }

    public Standing standing(int number) {
        return STANDINGS[standings[number]];
    }

    /** The type of the requirement's gaps; null where there is none. */
    public @Nullable GapType gap(int number) {
        return gaps[number] == NO_GAP ? null : TYPES[gaps[number]];
    }
}
