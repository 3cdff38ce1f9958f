package adroit.store.internal;

/** The last sequence number and hash of each table that is only ever added to; sequence numbers have no gaps, so that a lost row is noticed. */
final class LastEntry {
    private static final Place NONE = new Place(0, "");

    private final Sql sql;

    LastEntry(Sql sql) {
        this.sql = sql;
    }

    /** Where the table ends. */
    Place of(String table) {
        return sql.first(
                        "SELECT sequence, sha256 FROM last_entry WHERE of_table = ?",
                        row -> new Place(row.getLong(1), row.getString(2)),
                        table)
                .orElse(NONE);
    }

    /** Moves the end of the table, in the transaction that adds the rows. */
    void move(String table, long sequence, String sha256) {
        sql.update(
                "INSERT INTO last_entry (of_table, sequence, sha256) VALUES (?, ?, ?)"
                        + " ON CONFLICT (of_table) DO UPDATE SET sequence = excluded.sequence, sha256 = excluded.sha256",
                table,
                sequence,
                sha256);
    }

    /** A place in a table; sequence 0 before the first row. */
    record Place(long sequence, String sha256) {}
}
