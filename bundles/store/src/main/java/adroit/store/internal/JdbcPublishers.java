package adroit.store.internal;

import adroit.canonical.Seal;
import adroit.publisher.Publisher;
import adroit.publisher.PublisherKey;
import adroit.publisher.Trust;
import adroit.storage.DamagedRecord;
import adroit.storage.PublisherRecords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Publishers, one row each, sealed so that no bit of a key or of what it may bring changes unnoticed. */
final class JdbcPublishers implements PublisherRecords {
    static final String COLUMNS =
            "fingerprint, public_key, name, disciplines, last_day, trust, since, successor, sha256";

    private final Sql sql;

    JdbcPublishers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void save(Publisher publisher) {
        LocalDate until = publisher.until();
        String disciplines = publisher.disciplines().stream().sorted().collect(Collectors.joining(","));
        @Nullable
        Object[] columns = {
            publisher.fingerprint(),
            publisher.key().base64(),
            publisher.name(),
            disciplines,
            until == null ? null : until.toString(),
            publisher.trust().key(),
            publisher.since().toString(),
            publisher.successor()
        };
        sql.update("DELETE FROM publisher WHERE fingerprint = ?", publisher.fingerprint());
        sql.update(
                "INSERT INTO publisher (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                columns[0],
                columns[1],
                columns[2],
                columns[3],
                columns[4],
                columns[5],
                columns[6],
                columns[7],
                Seal.of(columns));
    }

    @Override
    public Optional<Publisher> find(String fingerprint) {
        return sql.first(
                "SELECT " + COLUMNS + " FROM publisher WHERE fingerprint = ?", JdbcPublishers::publisher, fingerprint);
    }

    @Override
    public List<Publisher> all() {
        return sql.list("SELECT " + COLUMNS + " FROM publisher ORDER BY name, fingerprint", JdbcPublishers::publisher);
    }

    /** The publisher; {@link DamagedRecord} where the row is not as it was written. */
    static Publisher publisher(ResultSet row) throws SQLException {
        @Nullable Object[] columns = new @Nullable Object[8];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = row.getString(i + 1);
        }
        if (!Seal.of(columns).equals(row.getString("sha256"))) {
            throw new DamagedRecord("Publisher " + columns[0]);
        }
        String until = row.getString("last_day");
        return new Publisher(
                new PublisherKey(row.getString("public_key")),
                row.getString("name"),
                disciplines(row.getString("disciplines")),
                until == null ? null : LocalDate.parse(until),
                Trust.of(row.getString("trust")),
                Instant.parse(row.getString("since")),
                row.getString("successor"));
    }

    private static Set<String> disciplines(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(","));
    }
}
