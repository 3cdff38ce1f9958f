package adroit.exchange.table;

import java.util.List;

/**
 * A record as it stands in the file.
 *
 * @param tooLong whether it is over a limit; then only the cells before that are there
 * @param misquoted whether its quotation marks are wrong; then no cells are there
 * @param multiLine whether a cell goes over several lines
 */
record RawRow(long row, long line, List<String> cells, boolean tooLong, boolean misquoted, boolean multiLine) {

    static RawRow misquotedAt(long row, long line) {
        return new RawRow(row, line, List.of(), false, true, false);
    }

    long chars() {
        return cells.stream().mapToLong(String::length).sum();
    }

    boolean isBlank() {
        return !tooLong && !misquoted && cells.stream().allMatch(String::isBlank);
    }

    /** Whether it may have swallowed the rows after it: a stray quotation mark makes one long cell of them. */
    boolean mayHideRows(int columns) {
        return columns > 0 && multiLine && (tooLong || !fits(columns));
    }

    /** Whether nothing but blank cells stands after the first {@code columns} cells. */
    boolean fits(int columns) {
        return cells.size() >= columns && cells.stream().skip(columns).allMatch(String::isBlank);
    }
}
