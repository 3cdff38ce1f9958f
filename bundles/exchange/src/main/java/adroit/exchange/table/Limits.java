package adroit.exchange.table;

/**
 * How large a table may be. A longer cell or row is left out as a row problem; a larger file is refused.
 *
 * @param fileBytes bytes of the whole file
 * @param cellChars characters of one cell
 * @param rowChars characters of one row
 * @param columns cells of one row
 */
public record Limits(long fileBytes, int cellChars, int rowChars, int columns) {
    private static final long ROWS_A_LINE_MAY_BE_LONG = 16;

    public Limits {
        if (fileBytes < 1 || cellChars < 1 || rowChars < cellChars || columns < 1) {
            throw new IllegalArgumentException("limits must be positive, and a row at least as long as a cell");
        }
    }

    /** Bytes of one line of a text file. A longer one is no row by mistake: the file has no line ends, or is no table. */
    long lineBytes() {
        return ROWS_A_LINE_MAY_BE_LONG * rowChars;
    }

    /** What a spreadsheet can hold in a cell, and more than any real roster needs elsewhere. */
    public static Limits standard() {
        return new Limits(2L << 30, 32_767, 262_144, 1_000);
    }
}
