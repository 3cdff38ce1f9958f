package adroit.insight;

import adroit.gap.Standing;
import java.util.Arrays;

/**
 * One row per requirement of a result, as plain arrays: which cell it counts in, how it stands, and at which level. Rows of a replaced result are freed and taken again by later rows.
 *
 * <p>Cell and standing share one number, so that counting is one pass over one array with nothing to decide: a freed row counts in a place of its own.
 */
@SuppressWarnings("EnumOrdinal") // in memory only; never stored or sent
public final class StandingColumns {
    private static final Standing[] ALL = Standing.values();
    private static final int STANDINGS = ALL.length;
    private static final int BITS = 3;
    private static final int PLACES = 1 << BITS;
    private static final int FREE = PLACES - 1;

    private int[] places = new int[1024];
    private float[] levels = new float[1024];
    private int[] free = new int[64];
    private int size;
    private int freeSize;

    /**
     * Adds a row and gives its index.
     *
     * @param level NaN where there is no score
     */
    public int add(int cell, Standing standing, float level) {
        int row = freeSize > 0 ? free[--freeSize] : next();
        places[row] = cell << BITS | standing.ordinal();
        levels[row] = level;
        return row;
    }

    private int next() {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
            levels = Arrays.copyOf(levels, size * 2);
        }
        return size++;
    }

    /** Frees the row at the index. */
    public void free(int row) {
        if (freeSize == free.length) {
            free = Arrays.copyOf(free, freeSize * 2);
        }
        free[freeSize++] = row;
        places[row] |= FREE;
    }

    /** The cell that the row counts in. */
    int cell(int row) {
        return places[row] >> BITS;
    }

    /** How the row stands; not for a freed row. */
    Standing standing(int row) {
        return ALL[places[row] & FREE];
    }

    /** The level of the row; NaN where there is no score. */
    float level(int row) {
        return levels[row];
    }

    /** How many rows stand how, per cell: {@code [cell * number of standings + standing]}. */
    public int[] counts(int cellCount) {
        int[] all = counted(places, size, cellCount << BITS);
        int[] counts = new int[cellCount * STANDINGS];
        for (int cell = 0; cell < cellCount; cell++) {
            System.arraycopy(all, cell << BITS, counts, cell * STANDINGS, STANDINGS);
        }
        return counts;
    }

    private static int[] counted(int[] places, int size, int length) {
        int[] counts = new int[length];
        for (int i = 0; i < size; i++) {
            counts[places[i]]++;
        }
        return counts;
    }
}
