package adroit.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of the city with a copy under the same name.
 *
 * @param key the columns of its primary key
 * @param columns all of them
 * @param fresh whether the city's own was empty when it was copied, so that every row of the copy is a change
 */
record CopiedTable(String name, List<String> key, List<String> columns, boolean fresh) {
    /** Who works where, what is referred to before what refers to it. */
    static final List<CopiedTable> OF_ORGANIZATION = List.of(
            of(SealedTables.DEPARTMENT),
            of(SealedTables.CLASSIFICATION),
            words("classification"),
            of(SealedTables.POSITION),
            of(SealedTables.PERSON),
            words("person"),
            of(SealedTables.ASSIGNMENT),
            of(SealedTables.SUPERVISION));

    private static CopiedTable of(SealedTable table) {
        List<String> columns = new ArrayList<>(table.columns());
        columns.add("sha256");
        return new CopiedTable(table.name(), table.key(), List.copyOf(columns), true);
    }

    private static CopiedTable words(String of) {
        return new CopiedTable(of + "_word", List.of("word", of), List.of("word", of), true);
    }

    /** The same, once there is a copy. */
    CopiedTable copied(Sql sql, Scratch scratch) {
        boolean empty = sql.first("SELECT 1 FROM " + own(scratch) + " LIMIT 1", row -> 1)
                .isEmpty();
        scratch.shadow(sql, name);
        sql.execute("INSERT INTO " + name + " (" + list(columns) + ") SELECT " + list(columns) + " FROM " + own(scratch)
                + " ORDER BY " + list(key));
        return new CopiedTable(name, key, columns, empty);
    }

    /** Lays down which rows of the copy are changes, and which of the city's are gone. */
    void compare(Sql sql, Scratch scratch) {
        if (fresh) {
            return;
        }
        String same = joined(key, " AND ", c -> "c." + c + " = s." + c);
        String differs = joined(columns, " OR ", c -> "c." + c + " IS DISTINCT FROM s." + c);
        sql.execute(scratch.create(name + "_changed") + scratch.untilTheEnd() + " AS SELECT s.* FROM " + name
                + " s LEFT JOIN " + own(scratch) + " c ON " + same + " WHERE c." + key.get(0) + " IS NULL OR "
                + differs);
        sql.execute(scratch.create(name + "_gone") + scratch.untilTheEnd() + " AS SELECT "
                + joined(key, ", ", c -> "c." + c) + " FROM " + own(scratch) + " c LEFT JOIN " + name + " s ON " + same
                + " WHERE s." + key.get(0) + " IS NULL");
    }

    /** Takes out of the city's table what is gone. */
    void remove(Sql sql, Scratch scratch) {
        if (!fresh) {
            sql.execute("DELETE FROM " + own(scratch) + " WHERE (" + list(key) + ") IN (SELECT " + list(key) + " FROM "
                    + name + "_gone)");
        }
    }

    /** Puts the changes into the city's table, in the order of its keys. */
    void put(Sql sql, Scratch scratch) {
        String changes = joined(
                columns.stream().filter(column -> !key.contains(column)).toList(),
                ", ",
                column -> column + " = excluded." + column);
        sql.execute("INSERT INTO " + own(scratch) + " (" + list(columns) + ") SELECT " + list(columns) + " FROM "
                + (fresh ? name : name + "_changed") + " WHERE 1 = 1 ORDER BY " + list(key) + " ON CONFLICT ("
                + list(key) + ") DO " + (changes.isEmpty() ? "NOTHING" : "UPDATE SET " + changes));
    }

    private String own(Scratch scratch) {
        return scratch.city() + "." + name;
    }

    private static String list(List<String> columns) {
        return String.join(", ", columns);
    }

    private static String joined(List<String> columns, String between, Function<String, String> text) {
        Stream<String> texts = columns.stream().map(text);
        return texts.collect(Collectors.joining(between));
    }
}
