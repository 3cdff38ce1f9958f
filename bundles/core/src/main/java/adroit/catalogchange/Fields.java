package adroit.catalogchange;

import adroit.catalog.Catalog;
import adroit.catalog.EvidenceRule;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What happened to single fields. */
final class Fields {
    private static final Set<String> WORDS =
            Set.of("statement", "stem", "rationale", "renewal", "meaning", "summary", "text");

    private final Tree before;
    private final Tree after;

    Fields(Catalog before, Catalog after) {
        this.before = Tree.of(before);
        this.after = Tree.of(after);
    }

    Change change(Edit edit) {
        String title = title(edit.part(), edit.id());
        List<Edit> edits = List.of(edit);
        EvidenceEffect effect = effect(edit);
        if (edit.isWhole()) {
            return edit.before() == null
                    ? new Change.Added(edit.part(), edit.id(), title, EvidenceEffect.NONE, edits)
                    : new Change.Removed(edit.part(), edit.id(), title, edits);
        }
        String from = spoken(edit.before());
        String to = spoken(edit.after());
        if ((edit.field().equals("title") || edit.field().equals("name"))
                && edit.part() != Part.CATALOG
                && from != null
                && to != null) {
            return new Change.Renamed(edit.part(), edit.id(), title, to, effect, edits);
        }
        if (WORDS.contains(edit.field()) || edit.field().startsWith("anchors.")) {
            return new Change.Reworded(
                    edit.part(),
                    edit.id(),
                    title,
                    edit.field(),
                    from == null ? "" : from,
                    to == null ? "" : to,
                    effect,
                    edits);
        }
        if (edit.part() == Part.SKILL && edit.field().equals("area") && from != null && to != null) {
            return new Change.Moved(edit.id(), title, title(Part.AREA, from), title(Part.AREA, to), edits);
        }
        return new Change.Altered(edit.part(), edit.id(), title, edit.field(), from, to, effect, edits);
    }

    /** Evidence that a skill takes over counts by the rule; where there is no rule any more it does not count for it. */
    private EvidenceEffect effect(Edit edit) {
        if (edit.part() != Part.SKILL) {
            return EvidenceEffect.NONE;
        }
        if (!edit.field().startsWith(Tree.MIGRATION)) {
            return EvidenceEffect.CARRIED;
        }
        String json = edit.after();
        return json == null
                ? EvidenceEffect.REASSESS
                : EvidenceEffect.of(
                        EvidenceRule.valueOf(Tree.node(json).path("evidence").asText()));
    }

    /** What the part was called before; now, where it is new. */
    String title(Part part, String id) {
        SortedMap<String, String> fields = before.of(part).get(id);
        if (fields == null) {
            fields = after.of(part).get(id);
        }
        if (fields == null) {
            return id;
        }
        String name = part == Part.LEVEL ? "name" : part == Part.ITEM ? "stem" : "title";
        String title = spoken(fields.get(name));
        return title == null ? id : title;
    }

    /** The whole part that the edit is about, as it is afterwards, with what stands before it. */
    Edit whole(Edit edit) {
        SortedMap<String, String> fields = after.of(edit.part()).getOrDefault(edit.id(), new TreeMap<>());
        String before = "";
        for (String id : after.of(edit.part()).keySet()) {
            if (id.equals(edit.id())) {
                break;
            }
            before = id;
        }
        return new Edit(edit.part(), edit.id(), "", null, Tree.whole(fields, before));
    }

    /** The field as it is afterwards, in words. */
    @Nullable
    String after(Part part, String id, String field) {
        SortedMap<String, String> fields = after.of(part).get(id);
        return fields == null ? null : spoken(fields.get(field));
    }

    /** A value as people read it: a text without its quotes, lists with commas, a part by its name with what is said of it in brackets, anything else as JSON. */
    static @Nullable String spoken(@Nullable String json) {
        return json == null ? null : Spoken.of(Tree.node(json));
    }
}
