package adroit.framework;

import adroit.framework.EditionDiff.Row;
import adroit.storage.FrameworkRecords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two editions of a framework, one item at a time: what it remembers are numbers, some bytes for each item. */
final class DiffReading {
    private final FrameworkRecords records;
    private final ReferenceFramework before;
    private final ReferenceFramework after;
    private final Set<ItemKind> shared;
    private final List<Row> rows = new ArrayList<>();

    /** By a number made of the kind and the title, the number of a new item; of several with one title none. */
    private final Map<Long, Integer> titles = new HashMap<>();

    private DiffReading(FrameworkRecords records, ReferenceFramework before, ReferenceFramework after) {
        this.records = records;
        this.before = before;
        this.after = after;
        this.shared = EnumSet.noneOf(ItemKind.class);
        before.items().keySet().stream()
                .filter(kind -> after.items().containsKey(kind))
                .forEach(shared::add);
    }

    static EditionDiff of(FrameworkRecords records, ReferenceFramework before, ReferenceFramework after) {
        return new DiffReading(records, before, after).read();
    }

    private EditionDiff read() {
        int[] twins = new int[before.size() + 1];
        records.forEachTwin(before.number(), after.number(), (one, other) -> twins[one] = other);
        PairReading pairs = new PairReading(Outline.of(records, before), Outline.of(records, after), twins);
        records.forEachAlone(after.number(), before.number(), this::added);
        List<Row> added = List.copyOf(rows);
        rows.clear();
        records.forEachAlone(before.number(), after.number(), this::gone);
        records.forEachPair(before.number(), after.number(), (one, other) -> {
            Set<ChangeType> types = shared.contains(one.kind()) ? pairs.types(one, other) : Set.of();
            if (!types.isEmpty()) {
                rows.add(Row.of(one.kind(), one.number(), other.number(), 0, types));
            }
        });
        rows.addAll(added);
        return new EditionDiff(before, after, rows, pairs);
    }

    private void added(FrameworkItem item) {
        if (shared.contains(item.kind())) {
            rows.add(Row.of(item.kind(), 0, item.number(), 0, EnumSet.of(ChangeType.ADDED)));
            titles.merge(title(item), item.number(), (one, other) -> 0);
        }
    }

    private void gone(FrameworkItem item) {
        if (!shared.contains(item.kind())) {
            return;
        }
        ChangeType type = PairReading.isReplaced(item) ? ChangeType.REPLACED : ChangeType.GONE;
        int same = type == ChangeType.GONE ? titles.getOrDefault(title(item), 0) : 0;
        rows.add(Row.of(item.kind(), item.number(), 0, same, EnumSet.of(type)));
    }

    /** Two titles may share it; whoever shows an item compares the titles once more. */
    private static long title(FrameworkItem item) {
        long hash = item.kind().ordinal() + 1L;
        for (int i = 0; i < item.title().length(); i++) {
            hash = hash * 1_099_511_628_211L + item.title().charAt(i);
        }
        return hash;
    }
}
