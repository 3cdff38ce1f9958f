package adroit.exchange.table;

import java.util.List;

/** A record as it stands in the file. */
record RawRow(long row, long line, List<String> cells, boolean tooLong, boolean misquoted) {

    static RawRow misquotedAt(long row, long line) {
        return new RawRow(row, line, List.of(), false, true);
    }

    long chars() {
        return cells.stream().mapToLong(String::length).sum();
    }

    boolean isBlank() {
        return !tooLong && !misquoted && cells.stream().allMatch(String::isBlank);
    }

    /** Whether nothing but blank cells stands after the first {@code columns} cells. */
    boolean fits(int columns) {
        return cells.size() >= columns && cells.stream().skip(columns).allMatch(String::isBlank);
    }
}
