package adroit.framework;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What differs between an item of an edition and the same item of a newer one, in what both editions speak of. */
final class PairReading {
    private final Outline older;
    private final Outline newer;

    /** By the number of an item in the older edition, its number in the newer; 0 where it is gone. */
    private final int[] twins;

    PairReading(Outline older, Outline newer, int[] twins) {
        this.older = older;
        this.newer = newer;
        this.twins = twins;
    }

    /** Relations that one of the two alone has, and how many have another level. */
    record Sides(List<ItemRelation> gone, List<ItemRelation> added, int relevelled) {
        boolean isEmpty() {
            return gone.isEmpty() && added.isEmpty() && relevelled == 0;
        }

        boolean sameTargets() {
            return gone.isEmpty() && added.isEmpty();
        }
    }

    private record Key(
            int target, @Nullable String link, @Nullable String scale) {}

    int twin(int number) {
        return twins[number];
    }

    Set<ChangeType> types(FrameworkItem before, FrameworkItem after) {
        Set<ChangeType> types = EnumSet.noneOf(ChangeType.class);
        if (!before.title().equals(after.title())) {
            types.add(ChangeType.RENAMED);
        }
        if (!Objects.equals(before.code(), after.code())) {
            types.add(ChangeType.RECODED);
        }
        if (standing(before) != standing(after)) {
            types.add(isReplaced(after) ? ChangeType.REPLACED : ChangeType.RESTATED);
        }
        if (reworded(before, after)) {
            types.add(ChangeType.REWORDED);
        }
        if (!told(before, after).isEmpty()) {
            types.add(ChangeType.TOLD);
        }
        relations(before, after).forEach((type, sides) -> {
            if (!type.isUpward()) {
                types.add(ChangeType.RELATED);
            } else if (!sides.sameTargets()) {
                types.add(ChangeType.MOVED);
            }
        });
        return types;
    }

    /** Standing alone says only which files were brought in. */
    static ItemStatus standing(FrameworkItem item) {
        return item.status() == ItemStatus.ORPHAN ? ItemStatus.ACTIVE : item.status();
    }

    static boolean isReplaced(FrameworkItem item) {
        return item.relations().stream().anyMatch(r -> r.type() == RelationType.REPLACED_BY);
    }

    boolean reworded(FrameworkItem before, FrameworkItem after) {
        return !Objects.equals(before.text(), after.text())
                && older.describes(before.kind())
                && newer.describes(before.kind());
    }

    /** The names of facts that differ, in the order of the alphabet. */
    Set<String> told(FrameworkItem before, FrameworkItem after) {
        Set<String> names = new TreeSet<>(before.facts().keySet());
        names.addAll(after.facts().keySet());
        names.removeIf(
                name -> Objects.equals(before.facts().get(name), after.facts().get(name))
                        || !older.tells(before.kind(), name)
                        || !newer.tells(before.kind(), name));
        return names;
    }

    /** What differs in relations, by their type; what took an item's place is told elsewhere. */
    SortedMap<RelationType, Sides> relations(FrameworkItem before, FrameworkItem after) {
        SortedMap<RelationType, Sides> differing = new TreeMap<>();
        for (RelationType type : RelationType.values()) {
            if (type != RelationType.REPLACED_BY) {
                Sides sides = sides(keyed(before, type, older, true), keyed(after, type, newer, false));
                if (!sides.isEmpty()) {
                    differing.put(type, sides);
                }
            }
        }
        return differing;
    }

    private static Sides sides(Map<Key, ItemRelation> before, Map<Key, ItemRelation> after) {
        List<ItemRelation> gone = new ArrayList<>();
        int relevelled = 0;
        for (Map.Entry<Key, ItemRelation> each : before.entrySet()) {
            ItemRelation twin = after.remove(each.getKey());
            if (twin == null) {
                gone.add(each.getValue());
            } else if (!Objects.equals(twin.level(), each.getValue().level())) {
                relevelled++;
            }
        }
        return new Sides(gone, List.copyOf(after.values()), relevelled);
    }

    private Map<Key, ItemRelation> keyed(FrameworkItem item, RelationType type, Outline outline, boolean old) {
        Map<Key, ItemRelation> keyed = new LinkedHashMap<>();
        for (ItemRelation relation : item.relations()) {
            int place = relation.type() == type ? outline.place(item.kind(), relation) : -1;
            if (place >= 0 && older.relates(place) && newer.relates(place)) {
                keyed.put(
                        new Key(old ? renumbered(relation) : relation.target(), relation.link(), scale(relation)),
                        relation);
            }
        }
        return keyed;
    }

    /** Ratings differ by their scale; elsewhere the scale only explains the level. */
    private static @Nullable String scale(ItemRelation relation) {
        return relation.type() == RelationType.RATED ? relation.scale() : null;
    }

    /** Below zero where the target is gone, so that it is like nothing of the newer edition. */
    private int renumbered(ItemRelation relation) {
        int twin = twins[relation.target()];
        return relation.target() == 0 ? 0 : twin == 0 ? -relation.target() : twin;
    }
}
