package adroit.store.internal;

import adroit.canonical.Seal;
import adroit.storage.DamagedRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows may change, each written with a seal over all of its columns and read only where the seal fits. The last column of the table is the seal.
 *
 * @param name of the table
 * @param title of a row at the beginning of a sentence
 * @param key the columns of the primary key, the first of the columns
 * @param columns all that are sealed and stored, in the order of the seal
 * @param parts what else is sealed, as expressions in which <code>{row}</code> stands for the row: rows of another table that belong to this one
 */
record SealedTable(String name, String title, List<String> key, List<String> columns, List<String> parts) {
    private static final String SEAL = "sha256";
    private static final int ROWS_AT_ONCE = 1_000;

    SealedTable(String name, String title, int keys, String... columns) {
        this(name, title, List.of(columns).subList(0, keys), List.of(columns), List.of());
    }

    SealedTable with(String part) {
        return new SealedTable(name, title, key, columns, List.of(part));
    }

    /** How many columns a {@link #selected} row has. */
    int width() {
        return columns.size() + parts.size() + 1;
    }

    /** Everything of a row, for the part of a statement before FROM; each column's name there begins with the alias. */
    String selected(String alias) {
        return Stream.of(
                        columns.stream().map(column -> named(alias, column)),
                        parts.stream().map(part -> part.replace("{row}", alias)),
                        Stream.of(named(alias, SEAL)))
                .flatMap(each -> each)
                .collect(Collectors.joining(", "));
    }

    private static String named(String alias, String column) {
        return alias + "." + column + " AS " + alias + "_" + column;
    }

    /** A statement for all rows of the table, under the alias {@code t}, to be narrowed. */
    String select() {
        return "SELECT " + selected("t") + " FROM " + name + " t";
    }

    /** Adds a row, or puts it into the place of the one with its key. */
    String write() {
        List<String> all = new ArrayList<>(columns);
        all.add(SEAL);
        String changes = all.stream()
                .filter(column -> !key.contains(column))
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        return "INSERT INTO " + name + " (" + String.join(", ", all) + ") VALUES ("
                + String.join(", ", Collections.nCopies(all.size(), "?")) + ") ON CONFLICT (" + String.join(", ", key)
                + ") DO UPDATE SET " + changes;
    }

    /** The values for {@link #write}: those of the columns, then those of the parts, which are sealed and not stored here. */
    @Nullable
    Object[] row(@Nullable Object... values) {
        if (values.length != columns.size() + parts.size()) {
            throw new IllegalArgumentException(values.length + " values for table " + name);
        }
        @Nullable Object[] row = Arrays.copyOf(values, columns.size() + 1);
        row[columns.size()] = Seal.of(values);
        return row;
    }

    /** The columns of a {@link #selected} row as texts; {@link DamagedRecord} where it is not as it was written. */
    @Nullable
    String[] read(ResultSet row) throws SQLException {
        return read(row, 1);
    }

    /** The same, of a row that stands among others from that place on. */
    @Nullable
    String[] read(ResultSet row, int from) throws SQLException {
        @Nullable String[] values = values(row, from);
        if (!Objects.equals(row.getString(from + width() - 1), Seal.of((@Nullable Object[]) values))) {
            throw new DamagedRecord(title + " " + named(values));
        }
        return values;
    }

    /** The rows of those ids as texts, by id; {@link DamagedRecord} where one is not as it was written. */
    Map<String, @Nullable String[]> kept(Sql sql, List<String> ids) {
        Map<String, @Nullable String[]> kept = new HashMap<>();
        sql.in(select() + " WHERE t." + key.get(0) + " IN (…)", ids, this::read)
                .forEach(row -> kept.put(String.valueOf(row[0]), row));
        return kept;
    }

    /** Reads every row and says of each what is wrong with it; nothing of one that is as it was written. */
    void check(Sql sql, Consumer<String> verdicts) {
        sql.each(select() + " ORDER BY " + String.join(", ", key), this::verdict, verdicts);
    }

    private String verdict(ResultSet row) throws SQLException {
        try {
            read(row);
            return "";
        } catch (DamagedRecord e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Seals the rows that were written before there were seals. */
    void seal(Sql sql) {
        String keys = String.join(", ", key);
        String marks = String.join(", ", Collections.nCopies(key.size(), "?"));
        String rest = select() + " WHERE t." + SEAL + " IS NULL";
        String ordered = " ORDER BY " + keys + " LIMIT " + ROWS_AT_ONCE;
        List<@Nullable String[]> rows = sql.list(rest + ordered, row -> values(row, 1));
        while (!rows.isEmpty()) {
            sql.batch(
                    "UPDATE " + name + " SET " + SEAL + " = ? WHERE (" + keys + ") = (" + marks + ")",
                    rows.stream().map(this::sealing).toList());
            @Nullable Object[] last = Arrays.copyOf(rows.get(rows.size() - 1), key.size(), Object[].class);
            rows = sql.list(rest + " AND (" + keys + ") > (" + marks + ")" + ordered, row -> values(row, 1), last);
        }
    }

    private @Nullable Object[] sealing(@Nullable String[] values) {
        @Nullable Object[] parameters = new @Nullable Object[key.size() + 1];
        parameters[0] = Seal.of((@Nullable Object[]) values);
        System.arraycopy(values, 0, parameters, 1, key.size());
        return parameters;
    }

    private @Nullable String[] values(ResultSet row, int from) throws SQLException {
        @Nullable String[] values = new @Nullable String[width() - 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.getString(from + i);
        }
        return values;
    }

    private String named(@Nullable String[] values) {
        return String.join("/", Arrays.asList(values).subList(0, key.size()));
    }
}
