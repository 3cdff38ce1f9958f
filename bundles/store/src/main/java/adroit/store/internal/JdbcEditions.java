package adroit.store.internal;

import adroit.canonical.CanonicalJson;
import adroit.canonical.Digest;
import adroit.catalog.Catalog;
import adroit.edition.CatalogEdition;
import adroit.storage.DamagedRecord;
import adroit.storage.EditionRecords;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Catalog editions under the name of their content. */
final class JdbcEditions implements EditionRecords {
    static final String COLUMNS = "kept, id, discipline, body";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM catalog_edition";

    /** How rules for evidence stand in the canonical form, which leaves them out where there are none; in a text the quotation marks would be escaped. */
    private static final String MIGRATIONS = "\"migrations\":";

    private final Sql sql;

    JdbcEditions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void save(CatalogEdition edition) {
        if (holds(edition.id())) {
            return;
        }
        byte[] body = CanonicalJson.bytes(edition.catalog());
        if (!Digest.sha256(body).equals(edition.id())) {
            throw new IllegalArgumentException("edition " + edition.id() + " is not named after its content");
        }
        sql.update(
                "INSERT INTO catalog_edition (" + COLUMNS + ") VALUES (?, ?, ?, ?)",
                count() + 1,
                edition.id(),
                edition.catalog().discipline(),
                new String(body, StandardCharsets.UTF_8));
    }

    @Override
    public Optional<CatalogEdition> find(String id) {
        return sql.first(SELECT + " WHERE id = ?", JdbcEditions::edition, id);
    }

    @Override
    public boolean holds(String id) {
        return sql.first("SELECT 1 FROM catalog_edition WHERE id = ?", row -> 1, id)
                .isPresent();
    }

    @Override
    public Map<String, CatalogEdition> whole(Collection<String> ids) {
        return sql.in(SELECT + " WHERE id IN (…)", List.copyOf(ids), JdbcEditions::unread).stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(CatalogEdition::id, Function.identity(), (one, same) -> one));
    }

    @Override
    public List<CatalogEdition> of(String discipline) {
        return sql.list(SELECT + " WHERE discipline = ? ORDER BY kept DESC", JdbcEditions::edition, discipline);
    }

    @Override
    public Optional<String> newest(String discipline) {
        return sql.first(
                "SELECT id FROM catalog_edition WHERE discipline = ? ORDER BY kept DESC LIMIT 1",
                row -> row.getString(1),
                discipline);
    }

    @Override
    public long count() {
        return sql.first("SELECT COALESCE(MAX(kept), 0) FROM catalog_edition", row -> row.getLong(1))
                .orElse(0L);
    }

    /** The edition of a row; {@link DamagedRecord} where the row is not as it was written. */
    static CatalogEdition edition(ResultSet row) throws SQLException {
        Row read = Row.of(row);
        if (!read.isWhole()) {
            throw read.damaged();
        }
        return new CatalogEdition(read.id(), read.catalog());
    }

    /** Nothing where the row is not as it was written, of which the name of its field is looked for in the text; what may leave a day open is read at once. */
    private static Optional<CatalogEdition> unread(ResultSet row) throws SQLException {
        Row read = Row.of(row);
        if (!read.isWhole() || !read.namesField()) {
            return Optional.empty();
        }
        return Optional.of(
                read.migrates()
                        ? new CatalogEdition(read.id(), read.catalog())
                        : CatalogEdition.unread(read.id(), read::catalog));
    }

    /**
     * @param namesField whether its text names the field under which it is kept
     * @param migrates whether its text may name rules for evidence
     */
    private record Row(String id, String discipline, byte[] body, boolean namesField, boolean migrates) {
        static Row of(ResultSet row) throws SQLException {
            String body = Objects.toString(row.getString("body"), "");
            String discipline = Objects.toString(row.getString("discipline"), "");
            return new Row(
                    row.getString("id"),
                    discipline,
                    body.getBytes(StandardCharsets.UTF_8),
                    body.contains("\"discipline\":\"" + discipline + "\""),
                    body.contains(MIGRATIONS));
        }

        boolean isWhole() {
            return Digest.sha256(body).equals(id);
        }

        Catalog catalog() {
            Catalog catalog = CanonicalJson.readToKeep(body, Catalog.class);
            if (!catalog.discipline().equals(discipline)) {
                throw damaged();
            }
            return catalog;
        }

        DamagedRecord damaged() {
            return new DamagedRecord("Catalog edition " + id);
        }
    }
}
