package adroit.store.internal;

import static adroit.store.internal.SealedTables.DRAFT;
import static java.util.Objects.requireNonNull;

import adroit.canonical.CanonicalJson;
import adroit.canonical.Digest;
import adroit.description.DescriptionDraft;
import adroit.description.DescriptionEdition;
import adroit.description.DescriptionEntry;
import adroit.description.DescriptionText;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Position;
import adroit.storage.DamagedRecord;
import adroit.storage.DescriptionRecords;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Editions of position descriptions under the name of their content, and drafts. */
final class JdbcDescriptions implements DescriptionRecords {
    static final String COLUMNS = "id, description, edition, title, classification, department, body";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM description_edition";

    private final Sql sql;

    JdbcDescriptions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean save(DescriptionEdition edition) {
        Optional<DescriptionEdition> kept = sql.first(
                SELECT + " WHERE description = ? AND edition = ?",
                JdbcDescriptions::edition,
                edition.description(),
                edition.edition());
        if (kept.isPresent()) {
            return kept.get().id().equals(edition.id());
        }
        sql.update(
                "INSERT INTO description_edition (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)",
                edition.id(),
                edition.description(),
                edition.edition(),
                edition.text().title(),
                classification(edition),
                department(edition),
                text(edition));
        return true;
    }

    @Override
    public List<DescriptionEdition> editions(String description) {
        return sql.list(
                SELECT + " WHERE description = ? ORDER BY edition DESC", JdbcDescriptions::edition, description);
    }

    @Override
    public List<DescriptionEdition> describing(Position position) {
        Map<String, DescriptionEdition> newest = new LinkedHashMap<>();
        sql.list(
                        SELECT + " WHERE classification = ? AND (department IS NULL OR department = ?)"
                                + " ORDER BY CASE WHEN department IS NULL THEN 1 ELSE 0 END, description, edition DESC",
                        JdbcDescriptions::edition,
                        position.classification().id(),
                        position.department().id())
                .forEach(edition -> newest.putIfAbsent(edition.description(), edition));
        return List.copyOf(newest.values());
    }

    @Override
    public Optional<DescriptionDraft> draft(String description) {
        return sql.first(DRAFT.select() + " WHERE description = ?", row -> draft(DRAFT.read(row)), description);
    }

    @Override
    public void save(DescriptionDraft draft) {
        sql.update(
                DRAFT.write(),
                DRAFT.row(
                        draft.description(),
                        draft.edited() ? 1 : 0,
                        draft.changed(),
                        draft.text().title(),
                        text(draft.text())));
    }

    @Override
    public void removeDraft(String description) {
        sql.update("DELETE FROM description_draft WHERE description = ?", description);
    }

    @Override
    public List<DescriptionEntry> list(@Nullable String words, @Nullable String after, int limit) {
        String small = words == null ? "" : words.toLowerCase(Locale.ROOT);
        String like = "%" + escaped(small) + "%";
        return sql.list(
                "SELECT " + DRAFT.selected("d") + ", i.id, e.body AS edition_body, e.edition FROM"
                        + " (SELECT description AS id FROM description_edition UNION SELECT description FROM"
                        + " description_draft) i LEFT JOIN description_edition e ON e.description = i.id AND e.edition ="
                        + " (SELECT MAX(n.edition) FROM description_edition n WHERE n.description = i.id)"
                        + " LEFT JOIN description_draft d ON d.description = i.id"
                        + " WHERE i.id > ? AND " + AnyCase.small("COALESCE(e.title, d.title)", small)
                        + " LIKE ? ESCAPE '!' ORDER BY i.id LIMIT ?",
                JdbcDescriptions::entry,
                after == null ? "" : after,
                like,
                limit);
    }

    private static DescriptionEntry entry(ResultSet row) throws SQLException {
        @Nullable String published = row.getString("edition_body");
        @Nullable String @Nullable [] draft = row.getString("d_description") == null ? null : DRAFT.read(row);
        DescriptionText text = draft != null && published == null
                ? draft(draft).text()
                : CanonicalJson.read(
                                Objects.toString(published, "").getBytes(StandardCharsets.UTF_8),
                                DescriptionEdition.class)
                        .text();
        return new DescriptionEntry(
                row.getString("id"),
                text.title(),
                text.classification(),
                text.department(),
                row.getInt("edition"),
                draft != null);
    }

    private static DescriptionDraft draft(@Nullable String[] row) {
        byte[] body = requireNonNull(row[4]).getBytes(StandardCharsets.UTF_8);
        return new DescriptionDraft(
                requireNonNull(row[0]),
                CanonicalJson.read(body, DescriptionText.class),
                "1".equals(row[1]),
                Instant.parse(requireNonNull(row[2])));
    }

    /** The edition of a row; {@link DamagedRecord} where the row is not as it was written. */
    static DescriptionEdition edition(ResultSet row) throws SQLException {
        byte[] body = bytes(row);
        String id = row.getString("id");
        if (!Digest.sha256(body).equals(id)) {
            throw new DamagedRecord("Position description edition " + id);
        }
        DescriptionEdition edition = CanonicalJson.read(body, DescriptionEdition.class);
        if (!fits(row, edition)) {
            throw new DamagedRecord("Position description edition " + id);
        }
        return edition;
    }

    private static boolean fits(ResultSet row, DescriptionEdition edition) throws SQLException {
        return edition.description().equals(row.getString("description"))
                && edition.edition() == row.getInt("edition")
                && edition.text().title().equals(row.getString("title"))
                && classification(edition).equals(row.getString("classification"))
                && Objects.equals(department(edition), row.getString("department"));
    }

    private static byte[] bytes(ResultSet row) throws SQLException {
        return Objects.toString(row.getString("body"), "").getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Object value) {
        return new String(CanonicalJson.bytes(value), StandardCharsets.UTF_8);
    }

    private static String classification(DescriptionEdition edition) {
        return Classification.titled(edition.pin().classification()).id();
    }

    private static @Nullable String department(DescriptionEdition edition) {
        @Nullable String title = edition.text().department();
        return title == null ? null : Department.titled(title).id();
    }

    private static String escaped(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
