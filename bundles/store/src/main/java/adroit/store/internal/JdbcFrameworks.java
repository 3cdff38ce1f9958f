package adroit.store.internal;

import adroit.canonical.CanonicalJson;
import adroit.canonical.Seal;
import adroit.framework.FrameworkItem;
import adroit.framework.Incoming;
import adroit.framework.ItemHead;
import adroit.framework.ItemKind;
import adroit.framework.ItemQuery;
import adroit.framework.ItemStatus;
import adroit.framework.KeptItem;
import adroit.framework.ReferenceFramework;
import adroit.framework.RelationType;
import adroit.storage.DamagedRecord;
import adroit.storage.FrameworkRecords;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reference frameworks: one row each, one per item, and one per item and way in which others relate to it. */
final class JdbcFrameworks implements FrameworkRecords {
    static final String TABLE = "reference_framework";
    static final String ITEMS = "framework_item";
    static final String RELATIONS = "framework_relation";
    static final String COLUMNS = "number, id, content_sha256, body, sha256";
    static final String ITEM = "number, id, kind, code, title, status, body, sha256";
    static final String RELATION = "framework, target, type, sources, sha256";
    private static final String HEAD = "SELECT number, id, kind, code, title, status FROM framework_item";

    private static final String TWINS =
            " FROM framework_item o JOIN framework_item t ON t.framework = ? AND t.id = o.id"
                    + " WHERE o.framework = ?";

    private final Sql sql;

    JdbcFrameworks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public long begin(Instant now) {
        long number = sql.first(
                        "SELECT COALESCE(MAX(number), 0) FROM (SELECT number FROM reference_framework UNION ALL SELECT"
                                + " number FROM framework_draft) x",
                        row -> row.getLong(1))
                .orElse(0L);
        sql.update("INSERT INTO framework_draft (number, begun) VALUES (?, ?)", number + 1, now.toString());
        return number + 1;
    }

    @Override
    public boolean add(long framework, List<KeptItem> items) {
        List<@Nullable Object[]> rows = new ArrayList<>(items.size());
        for (KeptItem item : items) {
            rows.add(new @Nullable Object[] {
                framework,
                item.number(),
                item.id(),
                item.kind(),
                item.code(),
                item.title(),
                item.status(),
                item.body(),
                item.sha256()
            });
        }
        sql.batch("INSERT INTO framework_item (framework, " + ITEM + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
        return true;
    }

    @Override
    public boolean addIncoming(long framework, List<Incoming> incoming) {
        List<@Nullable Object[]> rows = new ArrayList<>(incoming.size());
        for (Incoming each : incoming) {
            String type = each.type().key();
            String sources = each.text();
            rows.add(new @Nullable Object[] {
                framework, each.target(), type, sources, Seal.of(framework, each.target(), type, sources)
            });
        }
        sql.batch("INSERT INTO framework_relation (" + RELATION + ") VALUES (?, ?, ?, ?, ?)", rows);
        return true;
    }

    @Override
    public void publish(ReferenceFramework framework) {
        String body = new String(CanonicalJson.bytes(framework), StandardCharsets.UTF_8);
        @Nullable Object[] columns = {framework.number(), framework.id(), framework.sha256(), body};
        if (sql.change("DELETE FROM framework_draft WHERE number = ?", framework.number()) != 1) {
            throw new IllegalStateException("framework " + framework.number() + " was not begun, or was thrown away");
        }
        sql.update(
                "INSERT INTO reference_framework (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?)",
                columns[0],
                columns[1],
                columns[2],
                columns[3],
                Seal.of(columns));
    }

    @Override
    public List<Long> begunBefore(Instant moment) {
        return sql.list(
                "SELECT number FROM framework_draft WHERE begun < ? ORDER BY number",
                row -> row.getLong(1),
                moment.toString());
    }

    @Override
    public boolean forsake(long framework, int atMost) {
        if (!some("framework_item", "number", framework, atMost)
                && !some("framework_relation", "target", framework, atMost)) {
            sql.update("DELETE FROM framework_draft WHERE number = ?", framework);
            return false;
        }
        return true;
    }

    private boolean some(String table, String key, long framework, int atMost) {
        return sql.change(
                        "DELETE FROM " + table + " WHERE framework = ? AND " + key + " IN (SELECT " + key + " FROM "
                                + table + " WHERE framework = ? ORDER BY " + key + " LIMIT " + atMost + ")",
                        framework,
                        framework)
                > 0;
    }

    @Override
    public List<ReferenceFramework> all() {
        return sql.list(
                "SELECT " + COLUMNS + " FROM reference_framework ORDER BY number DESC", JdbcFrameworks::framework);
    }

    @Override
    public Optional<ReferenceFramework> find(String id) {
        return sql.first("SELECT " + COLUMNS + " FROM reference_framework WHERE id = ?", JdbcFrameworks::framework, id);
    }

    @Override
    public Optional<ReferenceFramework> withContent(String sha256) {
        return sql.first(
                "SELECT " + COLUMNS + " FROM reference_framework WHERE content_sha256 = ?",
                JdbcFrameworks::framework,
                sha256);
    }

    @Override
    public Optional<FrameworkItem> item(long framework, int number) {
        return sql.first(
                        "SELECT " + ITEM + " FROM framework_item WHERE framework = ? AND number = ?",
                        JdbcFrameworks::kept,
                        framework,
                        number)
                .map(KeptItem::item);
    }

    @Override
    public List<ItemHead> items(long framework, ItemQuery query) {
        StringBuilder statement = new StringBuilder(HEAD).append(" WHERE framework = ? AND number > ?");
        List<Object> parameters = new ArrayList<>(List.of(framework, query.after()));
        if (query.kind() != null) {
            statement.append(" AND kind = ?");
            parameters.add(query.kind().key());
        }
        if (query.status() != null) {
            statement.append(" AND status = ?");
            parameters.add(query.status().key());
        }
        if (query.id() != null) {
            statement.append(" AND id = ?");
            parameters.add(query.id());
        }
        if (query.words() != null) {
            String words = query.words().toLowerCase(Locale.ROOT);
            statement
                    .append(" AND (")
                    .append(AnyCase.small("title", words))
                    .append(" LIKE ? ESCAPE '!' OR ")
                    .append(AnyCase.small("code", words))
                    .append(" LIKE ? ESCAPE '!')");
            String pattern = "%" + words.replaceAll("([!%_])", "!$1") + "%";
            parameters.add(pattern);
            parameters.add(pattern);
        }
        statement.append(" ORDER BY number LIMIT ").append(query.limit());
        return sql.list(statement.toString(), JdbcFrameworks::head, parameters.toArray());
    }

    @Override
    public List<ItemHead> coded(long framework, String code) {
        return sql.list(
                HEAD + " WHERE framework = ? AND code = ? ORDER BY number", JdbcFrameworks::head, framework, code);
    }

    @Override
    public List<ItemHead> heads(long framework, Collection<Integer> numbers) {
        return numbers.stream()
                .distinct()
                .flatMap(
                        number -> sql
                                .first(
                                        HEAD + " WHERE framework = ? AND number = ?",
                                        JdbcFrameworks::head,
                                        framework,
                                        number)
                                .stream())
                .toList();
    }

    @Override
    public List<Incoming> incoming(long framework, int target) {
        return sql.list(
                "SELECT " + RELATION + " FROM framework_relation WHERE framework = ? AND target = ?",
                JdbcFrameworks::relation,
                framework,
                target);
    }

    @Override
    public List<ItemHead> titled(long framework, ItemKind kind, String title, int limit) {
        return sql.list(
                HEAD + " WHERE framework = ? AND kind = ? AND title = ? ORDER BY number LIMIT " + limit,
                JdbcFrameworks::head,
                framework,
                kind.key(),
                title);
    }

    @Override
    public void forEachHead(long framework, Consumer<ItemHead> consumer) {
        sql.each(HEAD + " WHERE framework = ? ORDER BY number", JdbcFrameworks::head, consumer, framework);
    }

    @Override
    public void forEachTwin(long framework, long other, BiConsumer<Integer, Integer> consumer) {
        sql.each(
                "SELECT o.number AS one, t.number AS other" + TWINS,
                row -> new int[] {row.getInt("one"), row.getInt("other")},
                numbers -> consumer.accept(numbers[0], numbers[1]),
                other,
                framework);
    }

    @Override
    public void forEachPair(long framework, long other, BiConsumer<FrameworkItem, FrameworkItem> consumer) {
        sql.each(
                "SELECT " + prefixed("o") + ", " + prefixed("t") + TWINS + " ORDER BY o.number",
                row -> List.of(kept(row, "o_"), kept(row, "t_")),
                pair -> consumer.accept(pair.get(0).item(), pair.get(1).item()),
                other,
                framework);
    }

    @Override
    public void forEachAlone(long framework, long other, Consumer<FrameworkItem> consumer) {
        sql.each(
                "SELECT " + ITEM + " FROM framework_item o WHERE framework = ? AND NOT EXISTS (SELECT 1 FROM"
                        + " framework_item t WHERE t.framework = ? AND t.id = o.id) ORDER BY number",
                JdbcFrameworks::kept,
                kept -> consumer.accept(kept.item()),
                framework,
                other);
    }

    /** The columns of an item under names of their own. */
    private static String prefixed(String table) {
        return Stream.of(ITEM.split(", "))
                .map(column -> table + "." + column + " AS " + table + "_" + column)
                .collect(Collectors.joining(", "));
    }

    @Override
    public void forEachItem(long framework, Consumer<FrameworkItem> consumer) {
        sql.each(
                "SELECT " + ITEM + " FROM framework_item WHERE framework = ? ORDER BY number",
                JdbcFrameworks::kept,
                kept -> consumer.accept(kept.item()),
                framework);
    }

    /** The framework; {@link DamagedRecord} where the row is not as it was written. */
    static ReferenceFramework framework(ResultSet row) throws SQLException {
        long number = row.getLong("number");
        String body = row.getString("body");
        if (!Seal.of(number, row.getString("id"), row.getString("content_sha256"), body)
                .equals(row.getString("sha256"))) {
            throw new DamagedRecord("Reference framework " + number);
        }
        return CanonicalJson.read(body.getBytes(StandardCharsets.UTF_8), ReferenceFramework.class);
    }

    static KeptItem kept(ResultSet row) throws SQLException {
        return kept(row, "");
    }

    private static KeptItem kept(ResultSet row, String prefix) throws SQLException {
        return new KeptItem(
                row.getInt(prefix + "number"),
                row.getString(prefix + "id"),
                row.getString(prefix + "kind"),
                row.getString(prefix + "code"),
                row.getString(prefix + "title"),
                row.getString(prefix + "status"),
                row.getString(prefix + "body"),
                row.getString(prefix + "sha256"));
    }

    /** Who relates to an item; {@link DamagedRecord} where the row is not as it was written. */
    static Incoming relation(ResultSet row) throws SQLException {
        long framework = row.getLong("framework");
        int target = row.getInt("target");
        String type = row.getString("type");
        String sources = row.getString("sources");
        if (!Seal.of(framework, target, type, sources).equals(row.getString("sha256"))) {
            throw new DamagedRecord("The relations to item " + target + " of reference framework " + framework);
        }
        return Incoming.of(
                target,
                RelationType.of(type).orElseThrow(() -> new DamagedRecord("Relations to item " + target)),
                sources);
    }

    private static ItemHead head(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        return new ItemHead(
                number,
                row.getString("id"),
                ItemKind.of(row.getString("kind")).orElseThrow(() -> new DamagedRecord("Item " + number)),
                row.getString("code"),
                row.getString("title"),
                ItemStatus.of(row.getString("status")).orElseThrow(() -> new DamagedRecord("Item " + number)));
    }
}
