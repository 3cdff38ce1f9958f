package adroit.framework;

import adroit.framework.EditionDiff.Placed;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.storage.FrameworkRecords;
import adroit.storage.Store;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Editions of one framework side by side. Two editions are compared when somebody asks for the first time, one comparison at a time; it is kept as long as there is room for it, since
 * neither of the two ever changes. Whoever is signed in may ask: it tells nothing of the city's people.
 */
public final class FrameworkEditions {
    private static final int FEW = 3;

    private final Store store;
    private final ReentrantLock comparing = new ReentrantLock(true);
    private final Map<Pair, SoftReference<EditionDiff>> compared = new HashMap<>();

    FrameworkEditions(Store store) {
        this.store = store;
    }

    private record Pair(long before, long after) {}

    /** The two are not editions of one framework; the message says why. */
    public static final class NotComparable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotComparable(String message) {
            super(message);
        }
    }

    /** The other editions of a framework, the earliest first. */
    public List<ReferenceFramework> others(Actor by, ReferenceFramework framework) {
        Policy.require(by, Act.SEE_CATALOGS, Scope.CITY);
        return store.read(s -> others(s.frameworks(), framework));
    }

    private static List<ReferenceFramework> others(FrameworkRecords records, ReferenceFramework framework) {
        return records.all().stream()
                .filter(other -> other.number() != framework.number() && other.isEditionOf(framework))
                .sorted(ReferenceFramework.BY_EDITION)
                .toList();
    }

    /** What differs between two editions; the first may be the newer one, the comparison then goes back. */
    public EditionDiff diff(Actor by, ReferenceFramework before, ReferenceFramework after) {
        Policy.require(by, Act.SEE_CATALOGS, Scope.CITY);
        if (before.number() == after.number()) {
            throw new NotComparable("An edition does not differ from itself. Name two editions.");
        }
        if (!before.isEditionOf(after)) {
            throw new NotComparable(
                    before.id() + " and " + after.id()
                            + " are not editions of one framework: only editions of the same format, title and language are compared.");
        }
        comparing.lock();
        try {
            return known(before, after)
                    .orElseGet(() -> kept(store.read(s -> DiffReading.of(s.frameworks(), before, after))));
        } finally {
            comparing.unlock();
        }
    }

    private Optional<EditionDiff> known(ReferenceFramework before, ReferenceFramework after) {
        SoftReference<EditionDiff> kept = compared.get(new Pair(before.number(), after.number()));
        return kept == null ? Optional.empty() : Optional.ofNullable(kept.get());
    }

    private EditionDiff kept(EditionDiff diff) {
        compared.values().removeIf(each -> each.get() == null);
        compared.put(new Pair(diff.before().number(), diff.after().number()), new SoftReference<>(diff));
        return diff;
    }

    /** Differences in the order of the comparison: what is gone, what changed, what is new. */
    public List<ItemDifference> differences(Actor by, EditionDiff diff, DiffQuery query) {
        Policy.require(by, Act.SEE_CATALOGS, Scope.CITY);
        List<Placed> rows = diff.rows(query);
        return store.read(s -> {
            DifferenceReading reading = new DifferenceReading(s.frameworks(), diff);
            return rows.stream().map(reading::of).toList();
        });
    }

    /** What the other editions of its framework have of an item, the earliest edition first. */
    public List<Elsewhere> elsewhere(Actor by, ReferenceFramework framework, FrameworkItem item) {
        Policy.require(by, Act.SEE_CATALOGS, Scope.CITY);
        return store.read(s -> others(s.frameworks(), framework).stream()
                .map(other -> elsewhere(s.frameworks(), framework, item, other))
                .toList());
    }

    private static Elsewhere elsewhere(
            FrameworkRecords records, ReferenceFramework own, FrameworkItem item, ReferenceFramework other) {
        @Nullable ItemHead there = withId(records, other, item.id()).orElse(null);
        List<ItemHead> successors = there == null
                ? successors(records, own, item, other)
                : records.item(other.number(), there.number()).stream()
                        .flatMap(twin -> successors(records, other, twin, other).stream())
                        .toList();
        boolean seek = there == null && successors.isEmpty();
        return new Elsewhere(
                other,
                there,
                successors,
                seek ? records.titled(other.number(), item.kind(), item.title(), FEW) : List.of());
    }

    /** What an item says took its place, where the edition has it. */
    private static List<ItemHead> successors(
            FrameworkRecords records, ReferenceFramework own, FrameworkItem item, ReferenceFramework other) {
        List<Integer> numbers = item.relations().stream()
                .filter(r -> r.type() == RelationType.REPLACED_BY && r.target() > 0)
                .map(ItemRelation::target)
                .toList();
        return records.heads(own.number(), numbers).stream()
                .flatMap(head -> withId(records, other, head.id()).stream())
                .toList();
    }

    private static Optional<ItemHead> withId(FrameworkRecords records, ReferenceFramework framework, String id) {
        return records.items(framework.number(), new ItemQuery(null, null, null, id, 0, 1)).stream()
                .findFirst();
    }
}
