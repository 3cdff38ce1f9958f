package adroit.framework;

import adroit.audit.AuditEvent;
import adroit.canonical.Digest;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.intake.KnownColumns;
import adroit.storage.FrameworkRecords;
import adroit.storage.Session;
import adroit.storage.Store;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The reference frameworks of the city. Whoever is signed in may read them; trend-keepers, who draw on them, and administrators bring them in. They tell nothing of the city's people.
 *
 * <p>A framework has many items, so it is written in many short transactions under a number that no reader asks for, and becomes visible with the last one. What an import that was
 * killed has left is thrown away by a later one.
 */
public final class Frameworks {
    static final int ITEMS_AT_ONCE = 2_000;
    private static final int FIRST_OF_EACH = 100;
    private static final Duration FORSAKEN_AFTER = Duration.ofHours(6);

    private final Store store;
    private final Clock clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final FrameworkEditions editions;

    public Frameworks(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.editions = new FrameworkEditions(store);
    }

    /** Editions of one framework side by side. */
    public FrameworkEditions editions() {
        return editions;
    }

    /**
     * What was brought in.
     *
     * @param before whether the same content was there already, so that nothing was added
     */
    public record Kept(ReferenceFramework framework, boolean before) {}

    /** Says who is told when there is one more; they do not linger. */
    public void whenKept(Runnable listener) {
        listeners.add(listener);
    }

    /** All, the newest first. */
    public List<ReferenceFramework> all(Actor by) {
        Policy.require(by, Act.SEE_CATALOGS, Scope.CITY);
        return store.read(s -> s.frameworks().all());
    }

    /** The one with that id. */
    public Optional<ReferenceFramework> find(Actor by, String id) {
        Policy.require(by, Act.SEE_CATALOGS, Scope.CITY);
        return store.read(s -> s.frameworks().find(id));
    }

    /** Items of a framework in its order. */
    public List<ItemHead> items(Actor by, ReferenceFramework framework, ItemQuery query) {
        Policy.require(by, Act.SEE_CATALOGS, Scope.CITY);
        return store.read(s -> s.frameworks().items(framework.number(), query));
    }

    /** The item with that number, with what it is related to. */
    public Optional<ItemInPlace> item(Actor by, ReferenceFramework framework, int number) {
        Policy.require(by, Act.SEE_CATALOGS, Scope.CITY);
        return store.read(s -> s.frameworks()
                .item(framework.number(), number)
                .map(item -> inPlace(s.frameworks(), framework.number(), item)));
    }

    private static ItemInPlace inPlace(FrameworkRecords records, long framework, FrameworkItem item) {
        List<Incoming> incoming = records.incoming(framework, item.number()).stream()
                .sorted(Comparator.comparing(Incoming::type))
                .toList();
        List<Integer> numbers = new ArrayList<>();
        item.relations().stream()
                .map(ItemRelation::target)
                .filter(target -> target > 0)
                .forEach(numbers::add);
        incoming.forEach(in -> in.sources().limit(FIRST_OF_EACH).forEach(numbers::add));
        Map<Integer, ItemHead> heads = heads(records, framework, numbers);
        return new ItemInPlace(
                item,
                item.relations().stream()
                        .map(r -> new ItemInPlace.Forth(r, heads.get(r.target())))
                        .toList(),
                incoming.stream()
                        .map(in -> new ItemInPlace.Back(in.type(), in.size(), first(in, heads)))
                        .toList());
    }

    private static List<ItemHead> first(Incoming incoming, Map<Integer, ItemHead> heads) {
        return incoming.sources()
                .limit(FIRST_OF_EACH)
                .mapToObj(heads::get)
                .flatMap(head -> Optional.ofNullable(head).stream())
                .toList();
    }

    private static Map<Integer, ItemHead> heads(FrameworkRecords records, long framework, Collection<Integer> numbers) {
        return records.heads(framework, numbers).stream()
                .collect(Collectors.toMap(ItemHead::number, h -> h, (a, b) -> a));
    }

    /** All items of a framework in its order; for frameworks that fit into memory. */
    public List<FrameworkItem> content(Actor by, ReferenceFramework framework) {
        Policy.require(by, Act.SEE_CATALOGS, Scope.CITY);
        return store.read(s -> {
            List<FrameworkItem> items = new ArrayList<>(framework.size());
            s.frameworks().forEachItem(framework.number(), items::add);
            return items;
        });
    }

    /** Refuses whoever may not bring frameworks in, before anything is read. */
    public void requireImport(Actor by) {
        Policy.require(by, Act.IMPORT_FRAMEWORK, Scope.CITY);
    }

    /** What was said of the columns of a table with that signature. */
    public Optional<KnownColumns> columns(Actor by, String kind, String signature) {
        requireImport(by);
        return store.read(s -> s.intake().columns(kind, signature));
    }

    /** Remembers what was said of the columns of a table, in place of what was said before. */
    public void remember(Actor by, KnownColumns columns) {
        requireImport(by);
        store.write(s -> {
            s.intake().remember(columns);
            return true;
        });
    }

    /** The moment that it is. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Keeps what was read; content that is there already is not kept twice. */
    public Kept keep(Actor by, FrameworkDetails details, FrameworkDraft draft, List<SourceFile> files) {
        requireImport(by);
        if (draft.size() == 0) {
            throw new IllegalArgumentException("a framework without items");
        }
        List<KeptItem> items =
                draft.entries().stream().map(e -> KeptItem.of(e.item())).toList();
        String sha256 = sha256(items);
        Optional<ReferenceFramework> same = store.read(s -> s.frameworks().withContent(sha256));
        if (same.isPresent()) {
            return new Kept(same.get(), true);
        }
        tidy();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long number = store.write(s -> s.frameworks().begin(now));
        Kept kept;
        try {
            put(number, items, incoming(draft));
            kept = store.write(s -> publish(
                    s,
                    by,
                    new ReferenceFramework(
                            number,
                            freeId(s, details),
                            details,
                            sha256,
                            counts(draft),
                            draft.relations(),
                            now,
                            by.account(),
                            files)));
        } catch (RuntimeException | Error e) {
            forsake(number);
            throw e;
        }
        listeners.forEach(Runnable::run);
        return kept;
    }

    private void put(long number, List<KeptItem> items, List<Incoming> incoming) {
        for (int from = 0; from < items.size(); from += ITEMS_AT_ONCE) {
            List<KeptItem> some = items.subList(from, Math.min(items.size(), from + ITEMS_AT_ONCE));
            store.write(s -> s.frameworks().add(number, some));
        }
        for (int from = 0; from < incoming.size(); from += ITEMS_AT_ONCE) {
            List<Incoming> some = incoming.subList(from, Math.min(incoming.size(), from + ITEMS_AT_ONCE));
            store.write(s -> s.frameworks().addIncoming(number, some));
        }
    }

    private static Kept publish(Session session, Actor by, ReferenceFramework framework) {
        Optional<ReferenceFramework> meanwhile = session.frameworks().withContent(framework.sha256());
        if (meanwhile.isPresent()) {
            throw new IllegalStateException("somebody else brought in the same framework at the same time");
        }
        session.frameworks().publish(framework);
        session.audit().append(AuditEvent.of(framework.imported(), by, "framework.import", framework.id(), "done"));
        return new Kept(framework, false);
    }

    /** Whatever is left of an import that ended long ago without coming to its end. */
    private void tidy() {
        Instant before = clock.instant().minus(FORSAKEN_AFTER);
        store.read(s -> s.frameworks().begunBefore(before)).forEach(this::forsake);
    }

    private void forsake(long number) {
        while (store.write(s -> s.frameworks().forsake(number, ITEMS_AT_ONCE))) {
            // some at a time, so that others write in between
        }
    }

    private static String sha256(List<KeptItem> items) {
        MessageDigest digest = Digest.sha256();
        items.forEach(item -> digest.update(item.sha256().getBytes(StandardCharsets.US_ASCII)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Map<ItemKind, Integer> counts(FrameworkDraft draft) {
        Map<ItemKind, Integer> counts = new EnumMap<>(ItemKind.class);
        draft.entries().forEach(e -> counts.merge(e.kind(), 1, Integer::sum));
        return counts;
    }

    private static List<Incoming> incoming(FrameworkDraft draft) {
        Map<Long, Incoming> all = new TreeMap<>();
        int types = RelationType.values().length;
        for (FrameworkDraft.Entry entry : draft.entries()) {
            for (ItemRelation relation : entry.relations()) {
                if (relation.target() > 0) {
                    long key =
                            (long) relation.target() * types + relation.type().ordinal();
                    all.computeIfAbsent(key, k -> new Incoming(relation.target(), relation.type()))
                            .add(entry.number());
                }
            }
        }
        return List.copyOf(all.values());
    }

    private static String freeId(Session session, FrameworkDetails details) {
        String wanted = slug(details.format() + "-" + details.edition());
        String id = wanted;
        for (int i = 2; session.frameworks().find(id).isPresent(); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    private static String slug(@Nullable String text) {
        String plain = String.valueOf(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() > 60 ? plain.substring(0, 60) : plain;
    }
}
