package adroit.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which items differ between two editions of a framework, and how; what exactly differs is read from the store when it is shown. Neither edition ever changes, so this does not
 * either. Kinds of items of which one of the two has none at all are not compared: that file was not brought in.
 */
public final class EditionDiff {
    private final ReferenceFramework before;
    private final ReferenceFramework after;
    private final List<Row> rows;
    private final PairReading pairs;

    EditionDiff(ReferenceFramework before, ReferenceFramework after, List<Row> rows, PairReading pairs) {
        this.before = before;
        this.after = after;
        this.rows = List.copyOf(rows);
        this.pairs = pairs;
    }

    /**
     * An item that differs.
     *
     * @param before its number in the older edition, or 0
     * @param after its number in the newer edition, or 0
     * @param sameTitle the number of a new item with the same title, or 0
     * @param types as bits
     */
    record Row(ItemKind kind, int before, int after, int sameTitle, int types) {
        static Row of(ItemKind kind, int before, int after, int sameTitle, Set<ChangeType> types) {
            int bits = 0;
            for (ChangeType type : types) {
                bits |= 1 << type.ordinal();
            }
            return new Row(kind, before, after, sameTitle, bits);
        }

        boolean is(ChangeType type) {
            return (types & 1 << type.ordinal()) != 0;
        }

        boolean answers(DiffQuery query) {
            return (query.kind() == null || query.kind() == kind) && (query.type() == null || is(query.type()));
        }
    }

    /** A row with its place, from 1. */
    record Placed(int place, Row row) {}

    public ReferenceFramework before() {
        return before;
    }

    public ReferenceFramework after() {
        return after;
    }

    /** How many items differ. */
    public int size() {
        return rows.size();
    }

    /** How many items differ in each way, by their kind; an item may differ in several. */
    public SortedMap<ChangeType, Map<ItemKind, Integer>> totals() {
        SortedMap<ChangeType, Map<ItemKind, Integer>> totals = new TreeMap<>();
        for (Row row : rows) {
            for (ChangeType type : ChangeType.values()) {
                if (row.is(type)) {
                    totals.computeIfAbsent(type, t -> new EnumMap<>(ItemKind.class))
                            .merge(row.kind(), 1, Integer::sum);
                }
            }
        }
        return Collections.unmodifiableSortedMap(totals);
    }

    /** The kinds that the older edition alone speaks of; nothing is said about them. */
    public Set<ItemKind> onlyBefore() {
        return without(before, after);
    }

    /** The kinds that the newer edition alone speaks of; nothing is said about them. */
    public Set<ItemKind> onlyAfter() {
        return without(after, before);
    }

    static Set<ItemKind> without(ReferenceFramework one, ReferenceFramework other) {
        Set<ItemKind> kinds = EnumSet.noneOf(ItemKind.class);
        one.items().keySet().stream()
                .filter(kind -> !other.items().containsKey(kind))
                .forEach(kinds::add);
        return kinds;
    }

    PairReading pairs() {
        return pairs;
    }

    List<Placed> rows(DiffQuery query) {
        List<Placed> found = new ArrayList<>();
        for (int i = Math.max(0, query.after()); i < rows.size() && found.size() < query.limit(); i++) {
            if (rows.get(i).answers(query)) {
                found.add(new Placed(i + 1, rows.get(i)));
            }
        }
        return found;
    }
}
