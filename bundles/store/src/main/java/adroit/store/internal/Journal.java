package adroit.store.internal;

import adroit.canonical.Seal;
import adroit.storage.DamagedRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A table that is only ever added to. Its entries are numbered without a gap and each carries a seal over all of its columns, so that neither a lost nor a changed one goes
 * unnoticed. The first column of the table is the number, the last the seal.
 *
 * @param name of the table
 * @param title of an entry, up to its number, at the beginning of a sentence
 * @param columns those between the number and the seal, in the order of the seal
 * @param reader makes an entry of a line that is as it was written
 */
record Journal<T>(String name, String title, List<String> columns, Function<Journal.Line, T> reader) {
    Journal(String name, String title, Function<Line, T> reader, String... columns) {
        this(name, title, List.of(columns), reader);
    }

    /** Adds an entry, in the transaction under way, and gives it back with its number. */
    T append(Sql sql, LastEntry last, @Nullable Object... values) {
        return append(sql, last, number -> values);
    }

    /** Adds an entry that names its own number, in the transaction under way, and gives it back. */
    T append(Sql sql, LastEntry last, LongFunction<@Nullable Object[]> values) {
        long number = last.of(name).sequence() + 1;
        List<@Nullable Object> row = new ArrayList<>();
        row.add(number);
        row.addAll(Arrays.asList(values.apply(number)));
        Line line = new Line(columns, row.toArray());
        String seal = line.seal();
        row.add(seal);
        String marks = String.join(", ", Collections.nCopies(row.size(), "?"));
        sql.update("INSERT INTO " + name + " (" + all() + ") VALUES (" + marks + ")", row.toArray());
        last.move(name, number, seal);
        return reader.apply(line);
    }

    /** A statement for all entries, to be narrowed. */
    String select() {
        return "SELECT " + all() + " FROM " + name;
    }

    /** The entry of a {@linkplain #select selected} row; {@link DamagedRecord} where it is not as it was written. */
    T entry(ResultSet row) throws SQLException {
        Line line = line(row);
        if (!line.seal().equals(seal(row))) {
            throw new DamagedRecord(title + line.number());
        }
        return reader.apply(line);
    }

    /** Reads all entries, and finds those that are missing or not as they were written. */
    void check(Sql sql, Findings findings) {
        Sequence sequence = new Sequence(title, findings);
        sql.each(select() + " ORDER BY sequence", this::kept, kept -> {
            sequence.next(kept.number, kept.seal);
            if (!kept.intact) {
                findings.damaged(title + kept.number);
            }
        });
        sequence.endsAt(new LastEntry(sql).of(name));
    }

    private Kept kept(ResultSet row) throws SQLException {
        Line line = line(row);
        String seal = seal(row);
        return new Kept(line.number(), seal, line.seal().equals(seal));
    }

    private Line line(ResultSet row) throws SQLException {
        @Nullable Object[] cells = new @Nullable Object[columns.size() + 1];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.getString(i + 1);
        }
        return new Line(columns, cells);
    }

    private String seal(ResultSet row) throws SQLException {
        return row.getString(columns.size() + 2);
    }

    private String all() {
        return "sequence, " + String.join(", ", columns) + ", sha256";
    }

    /** How an entry is kept. */
    private record Kept(long number, String seal, boolean intact) {}

    /** What stands in the table of an entry, column by column. */
    static final class Line {
        private final List<String> columns;
        private final @Nullable Object[] cells;

        /** @param cells the number, and then what stands in the columns */
        Line(List<String> columns, @Nullable Object... cells) {
            if (cells.length != columns.size() + 1) {
                throw new IllegalArgumentException(cells.length + " cells for a number and " + columns);
            }
            this.columns = columns;
            this.cells = cells;
        }

        long number() {
            return Long.parseLong(String.valueOf(cells[0]));
        }

        long number(String column) {
            return Long.parseLong(text(column));
        }

        String text(String column) {
            return Objects.requireNonNull(optional(column), column);
        }

        @Nullable
        String optional(String column) {
            Object cell = cells[columns.indexOf(column) + 1];
            return cell == null ? null : cell.toString();
        }

        private String seal() {
            return Seal.of(cells);
        }
    }
}
