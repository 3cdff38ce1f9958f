package adroit.exchange.table;

import java.util.Objects;

/**
 * One thing wrong with one row of a table.
 *
 * @param row the row as a spreadsheet counts it: the header is row 1, blank rows count
 * @param line the line of the file, in a text editor, on which the row begins; differs from {@code row} after multi-line cells
 * @param column the column's name, or empty when the whole row is meant
 * @param value the value found, shortened, control characters made visible; may be empty
 * @param reason what is wrong, a full sentence
 * @param remedy what to do, a full sentence
 * @param cell the address of the cell in a workbook, such as {@code B7}; empty where there is none
 */
public record RowProblem(long row, long line, String column, String value, String reason, String remedy, String cell) {

    private static final int LONGEST_VALUE = 60;

    public RowProblem {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(cell, "cell");
        if (row < 1 || line < 1) {
            throw new IllegalArgumentException("row " + row + ", line " + line + " must be positive");
        }
        if (reason.isBlank() || remedy.isBlank()) {
            throw new IllegalArgumentException("reason and remedy must not be blank");
        }
        value = shortened(value);
    }

    /** A problem without the address of a cell. */
    public RowProblem(long row, long line, String column, String value, String reason, String remedy) {
        this(row, line, column, value, reason, remedy, "");
    }

    /** A text on one line, at most about 60 characters long. */
    static String shortened(String value) {
        String line = value.replaceAll("\\p{Cntrl}", "\u2423");
        if (line.length() <= LONGEST_VALUE) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST_VALUE - 1)) ? LONGEST_VALUE - 1 : LONGEST_VALUE;
        return line.substring(0, end) + "\u2026";
    }
}
