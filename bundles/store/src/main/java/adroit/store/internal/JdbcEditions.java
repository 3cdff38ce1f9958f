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
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Catalog editions under the name of their content. */
final class JdbcEditions implements EditionRecords {
    static final String COLUMNS = "kept, id, discipline, body";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM catalog_edition";

    private final Sql sql;

    JdbcEditions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void save(CatalogEdition edition) {
        if (find(edition.id()).isPresent()) {
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
    public List<CatalogEdition> of(String discipline) {
        return sql.list(SELECT + " WHERE discipline = ? ORDER BY kept DESC", JdbcEditions::edition, discipline);
    }

    @Override
    public long count() {
        return sql.first("SELECT COALESCE(MAX(kept), 0) FROM catalog_edition", row -> row.getLong(1))
                .orElse(0L);
    }

    /** The edition of a row; {@link DamagedRecord} where the row is not as it was written. */
    static CatalogEdition edition(ResultSet row) throws SQLException {
        String id = row.getString("id");
        byte[] body = Objects.toString(row.getString("body"), "").getBytes(StandardCharsets.UTF_8);
        if (!Digest.sha256(body).equals(id)) {
            throw new DamagedRecord("Catalog edition " + id);
        }
        Catalog catalog = CanonicalJson.readToKeep(body, Catalog.class);
        if (!catalog.discipline().equals(row.getString("discipline"))) {
            throw new DamagedRecord("Catalog edition " + id);
        }
        return new CatalogEdition(id, catalog);
    }
}
