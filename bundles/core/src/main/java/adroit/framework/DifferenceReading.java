package adroit.framework;

import adroit.framework.EditionDiff.Placed;
import adroit.framework.EditionDiff.Row;
import adroit.framework.PairReading.Sides;
import adroit.storage.FrameworkRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Tells what exactly differs, for the items that are shown. */
final class DifferenceReading {
    private static final int FIRST = 20;

    private final FrameworkRecords records;
    private final EditionDiff diff;
    private final PairReading pairs;

    DifferenceReading(FrameworkRecords records, EditionDiff diff) {
        this.records = records;
        this.diff = diff;
        this.pairs = diff.pairs();
    }

    ItemDifference of(Placed placed) {
        Row row = placed.row();
        @Nullable FrameworkItem before = row.before() == 0 ? null : item(diff.before(), row.before());
        @Nullable FrameworkItem after = row.after() == 0 ? null : item(diff.after(), row.after());
        return new ItemDifference(
                placed.place(),
                before == null ? null : head(before),
                after == null ? null : head(after),
                before == null
                        ? List.of(new ItemChange.Added())
                        : after == null ? List.of(gone(row, before)) : changes(before, after));
    }

    private FrameworkItem item(ReferenceFramework framework, int number) {
        return records.item(framework.number(), number)
                .orElseThrow(() -> new IllegalStateException("item " + number + " of " + framework.id()));
    }

    private static ItemHead head(FrameworkItem item) {
        return new ItemHead(item.number(), item.id(), item.kind(), item.code(), item.title(), item.status());
    }

    private ItemChange gone(Row row, FrameworkItem before) {
        if (row.is(ChangeType.REPLACED)) {
            return replaced(before, true);
        }
        List<ItemHead> same =
                row.sameTitle() == 0 ? List.of() : records.heads(diff.after().number(), List.of(row.sameTitle()));
        return new ItemChange.Gone(same.stream()
                .filter(head -> head.title().equals(before.title()))
                .findFirst()
                .orElse(null));
    }

    /** What took its place, as its own edition says it. */
    private ItemChange replaced(FrameworkItem item, boolean older) {
        List<ItemRelation> relations = item.relations().stream()
                .filter(r -> r.type() == RelationType.REPLACED_BY)
                .toList();
        return new ItemChange.Replaced(
                heads(relations, older),
                relations.stream()
                        .map(ItemRelation::link)
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .toList());
    }

    /** The first targets; of the older edition's as the newer one has them, where it does. */
    private List<ItemHead> heads(List<ItemRelation> relations, boolean older) {
        List<ItemHead> heads = new ArrayList<>();
        for (ItemRelation relation : relations) {
            if (relation.target() > 0 && heads.size() < FIRST) {
                int twin = older ? pairs.twin(relation.target()) : relation.target();
                heads.addAll(
                        twin == 0
                                ? records.heads(diff.before().number(), List.of(relation.target()))
                                : records.heads(diff.after().number(), List.of(twin)));
            }
        }
        return heads;
    }

    private List<ItemChange> changes(FrameworkItem before, FrameworkItem after) {
        List<ItemChange> changes = new ArrayList<>();
        if (!before.title().equals(after.title())) {
            changes.add(new ItemChange.Renamed(before.title(), after.title()));
        }
        if (!Objects.equals(before.code(), after.code())) {
            changes.add(new ItemChange.Recoded(before.code(), after.code()));
        }
        if (PairReading.standing(before) != PairReading.standing(after)) {
            changes.add(
                    PairReading.isReplaced(after)
                            ? replaced(after, false)
                            : new ItemChange.Restated(PairReading.standing(before), PairReading.standing(after)));
        }
        SortedMap<RelationType, Sides> relations = pairs.relations(before, after);
        relations.forEach((type, sides) -> {
            if (type.isUpward() && !sides.sameTargets()) {
                changes.add(new ItemChange.Moved(heads(sides.gone(), true), heads(sides.added(), false)));
            }
        });
        if (pairs.reworded(before, after)) {
            changes.add(new ItemChange.Reworded(plain(before.text()), plain(after.text())));
        }
        pairs.told(before, after)
                .forEach(name -> changes.add(new ItemChange.Told(
                        name,
                        plain(before.facts().get(name)),
                        plain(after.facts().get(name)))));
        relations.forEach((type, sides) -> {
            if (!type.isUpward()) {
                changes.add(new ItemChange.Related(
                        type,
                        sides.gone().size(),
                        sides.added().size(),
                        sides.relevelled(),
                        heads(sides.gone(), true),
                        heads(sides.added(), false)));
            }
        });
        return changes;
    }

    private static String plain(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
