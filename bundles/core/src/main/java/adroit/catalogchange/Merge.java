package adroit.catalogchange;

import adroit.catalog.Catalog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A proposal brought together with an edition that was published since it was begun: three ways, by id and field. What touches different places stands beside each other; a place
 * that both changed differently is for a person to decide.
 *
 * @param catalog the edition in force with every change of the proposal that does not conflict, and those that were decided for it
 * @param conflicts that nobody has decided
 */
public record Merge(Catalog catalog, List<Conflict> conflicts) {
    public Merge {
        conflicts = List.copyOf(conflicts);
    }

    /** Which of two versions of a place is to stand. */
    public enum Side {
        MINE,
        THEIRS
    }

    /**
     * Brings both together.
     *
     * @param base what the proposal was made from
     * @param mine what the proposal makes of it
     * @param theirs what is in force now
     * @param decided by place, as {@link Conflict#place}
     */
    public static Merge of(Catalog base, Catalog mine, Catalog theirs, Map<String, Side> decided) {
        Map<String, Edit> others = new LinkedHashMap<>();
        Edits.between(base, theirs).forEach(e -> others.put(e.place(), e));
        Set<String> gone = new HashSet<>();
        Map<String, Edit> changed = new HashMap<>();
        others.values().forEach(e -> {
            if (e.isWhole() && e.after() == null) {
                gone.add(e.place());
            } else if (!e.isWhole()) {
                changed.putIfAbsent(e.part().key() + "/" + e.id(), e);
            }
        });
        Fields names = new Fields(base, mine);
        List<Edit> taken = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (Edit edit : Edits.between(base, mine)) {
            @Nullable Edit other = others.get(edit.place());
            if (other == null) {
                other = rival(edit, gone, changed, others);
            }
            if (other == null || isNoQuestion(edit) || isSame(edit, other)) {
                taken.add(edit);
            } else if (decided.get(edit.place()) == Side.MINE) {
                taken.add(other.isWhole() && other.after() == null ? names.whole(edit) : edit);
            } else if (decided.get(edit.place()) == null) {
                conflicts.add(conflict(edit, other, names));
            }
        }
        return new Merge(headed(Edits.applied(theirs, taken), base, mine, theirs), conflicts);
    }

    /** Whether both make the same of a place; where a part is new, wherever each put it. */
    private static boolean isSame(Edit mine, Edit theirs) {
        String one = mine.after();
        String other = theirs.after();
        if (mine.isWhole() && theirs.isWhole() && one != null && other != null) {
            return Tree.fieldsOf(one).equals(Tree.fieldsOf(other));
        }
        return Objects.equals(one, other);
    }

    /** The label of an edition, the day of its affirmation and the order of a list are no reason to ask. */
    private static boolean isNoQuestion(Edit edit) {
        return edit.field().equals(Edit.ORDER)
                || (edit.part() == Part.CATALOG && !edit.field().equals("title"));
    }

    /** A part that one side changed and the other took away. */
    private static @Nullable Edit rival(
            Edit edit, Set<String> gone, Map<String, Edit> changed, Map<String, Edit> others) {
        String part = edit.part().key() + "/" + edit.id();
        if (!edit.isWhole()) {
            return gone.contains(part) ? others.get(part) : null;
        }
        return edit.after() == null ? changed.get(part) : null;
    }

    private static Conflict conflict(Edit mine, Edit theirs, Fields names) {
        return new Conflict(
                mine.place(),
                mine.part(),
                mine.id(),
                names.title(mine.part(), mine.id()),
                mine.field(),
                spoken(mine, mine.before()),
                spoken(theirs, theirs.after()),
                spoken(mine, mine.after()));
    }

    /** In words; of a whole part what it says, and not where it stands. */
    private static @Nullable String spoken(Edit edit, @Nullable String value) {
        return Fields.spoken(edit.isWhole() && value != null ? Tree.partOf(value) : value);
    }

    /** The label of the edition is new where anything is, and the day of affirmation the later one. */
    private static Catalog headed(Catalog merged, Catalog base, Catalog mine, Catalog theirs) {
        LocalDate affirmed = affirmed(base, mine, theirs);
        if (!theirs.edition().equals(base.edition())
                && Relabelled.of(merged, theirs.edition(), affirmed).equals(theirs)) {
            return theirs;
        }
        String label = mine.edition().equals(base.edition()) ? theirs.edition() : mine.edition();
        boolean moved = !theirs.edition().equals(base.edition()) && label.equals(theirs.edition());
        boolean differs = !merged.equals(theirs);
        return Relabelled.of(merged, moved && differs ? EditionLabel.after(label) : label, affirmed);
    }

    private static LocalDate affirmed(Catalog base, Catalog mine, Catalog theirs) {
        if (theirs.affirmed().equals(base.affirmed())) {
            return mine.affirmed();
        }
        boolean earlier =
                mine.affirmed().equals(base.affirmed()) || mine.affirmed().isBefore(theirs.affirmed());
        return earlier ? theirs.affirmed() : mine.affirmed();
    }
}
