package adroit.insight;

import adroit.gap.Standing;
import java.util.Arrays;

/**
 * One row per requirement of a result, as plain arrays: which cell of the overview it counts in, how it stands, and
 * at which level. Rows of a replaced result are
 * freed and taken again by later rows.
 */
@SuppressWarnings("EnumOrdinal") // in memory only; never stored or sent
final class StandingColumns {
    private static final byte FREE = -1;
    private static final int STANDINGS = Standing.values().length;

    private int[] cells = new int[1024];
    private byte[] standings = new byte[1024];
    private float[] levels = new float[1024];
    private int[] free = new int[64];
    private int size;
    private int freeSize;

    /**
     * Adds a row and gives its index.
     *
     * @param level NaN where there is no score
     */
    int add(int cell, Standing standing, float level) {
        int row = freeSize > 0 ? free[--freeSize] : next();
        cells[row] = cell;
        standings[row] = (byte) standing.ordinal();
        levels[row] = level;
        return row;
    }

    private int next() {
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
            standings = Arrays.copyOf(standings, size * 2);
            levels = Arrays.copyOf(levels, size * 2);
        }
        return size++;
    }

    /** Frees the row at the index. */
    void free(int row) {
        if (freeSize == free.length) {
            free = Arrays.copyOf(free, freeSize * 2);
        }
        free[freeSize++] = row;
        standings[row] = FREE;
    }

    /** The cell that the row counts in. */
    int cell(int row) {
        return cells[row];
    }

    /** The level of the row; NaN where there is no score. */
    float level(int row) {
        return levels[row];
    }

    /** How many rows stand how, per cell: {@code [cell * number of standings + standing]}. */
    int[] counts(int cellCount) {
        int[] counts = new int[cellCount * STANDINGS];
        for (int i = 0; i < size; i++) {
            if (standings[i] != FREE) {
                counts[cells[i] * STANDINGS + standings[i]]++;
            }
        }
        return counts;
    }
}
