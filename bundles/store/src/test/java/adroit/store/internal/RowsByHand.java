package adroit.store.internal;

import adroit.store.Location;

/** Gives seals to rows that a test wrote past the product, where it is about something else than seals. */
public final class RowsByHand {
    private RowsByHand() {}

    /** Seals every row that has no seal. */
    public static void seal(Location location) {
        Dialect dialect = location instanceof Location.Postgres postgres
                ? new PostgresDialect(postgres)
                : new SqliteDialect(((Location.File) location).path());
        Sql sql = new Sql(dialect, true);
        try {
            sql.inTransaction(() -> {
                SealedTables.ALL.forEach(table -> table.seal(sql));
                return true;
            });
        } finally {
            sql.close();
        }
    }
}
