package adroit.catalogchange;

import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Catalog;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads changes out of edits: first what several skills are in together, then what happened to each part, last what happened to single fields. */
final class Reading {
    private static final String ANCHORS = "anchors.";

    private final Catalog before;
    private final Catalog after;
    private final Map<String, Map<String, Migration>> fresh = new LinkedHashMap<>();
    private final Set<Edit> open;
    private final Map<String, List<Edit>> byPart = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final Fields fields;

    Reading(Catalog before, Catalog after) {
        this.before = before;
        this.after = after;
        open = new LinkedHashSet<>(Edits.between(before, after));
        open.forEach(e -> byPart.computeIfAbsent(key(e.part(), e.id()), k -> new ArrayList<>())
                .add(e));
        fields = new Fields(before, after);
        Map<String, Skill> was = new HashMap<>();
        before.skills().forEach(s -> was.put(s.id(), s));
        for (Skill skill : after.skills()) {
            Skill former = was.get(skill.id());
            for (Migration each : skill.migrations()) {
                if (former == null || !former.migrations().contains(each)) {
                    fresh.computeIfAbsent(skill.id(), id -> new LinkedHashMap<>())
                            .put(each.skill(), each);
                }
            }
        }
    }

    List<Change> changes() {
        splits();
        merges();
        relevelled();
        retired();
        List.copyOf(open).stream().filter(open::contains).forEach(this::single);
        changes.sort(Comparator.comparing(Change::part)
                .thenComparing(Change::id)
                .thenComparing(c -> c.edits().isEmpty() ? "" : c.edits().get(0).field()));
        return changes;
    }

    private static String key(Part part, String id) {
        return part + "/" + id;
    }

    private List<Edit> take(Part part, String id, Predicate<Edit> which) {
        List<Edit> taken = byPart.getOrDefault(key(part, id), List.of()).stream()
                .filter(open::contains)
                .filter(which)
                .toList();
        taken.forEach(open::remove);
        return taken;
    }

    /** That the skill came, or takes over from those. */
    private List<Edit> arrival(String skill, Collection<String> origins) {
        return take(
                Part.SKILL,
                skill,
                e -> e.isWhole() || origins.stream().anyMatch(o -> e.field().equals(Tree.MIGRATION + o)));
    }

    private List<Edit> retirement(Part part, String id) {
        return take(
                part,
                id,
                e -> e.field().equals("retired")
                        || e.field().equals("status")
                        || e.field().equals("successor"));
    }

    private void splits() {
        Map<String, Set<String>> takers = new TreeMap<>();
        fresh.forEach((taker, from) -> from.keySet().stream()
                .filter(origin -> !origin.equals(taker))
                .forEach(origin -> takers.computeIfAbsent(origin, o -> new LinkedHashSet<>())
                        .add(taker)));
        takers.forEach((origin, into) -> {
            if (into.size() > 1) {
                List<Edit> edits = new ArrayList<>(retirement(Part.SKILL, origin));
                into.forEach(taker -> edits.addAll(arrival(taker, List.of(origin))));
                if (!edits.isEmpty()) {
                    changes.add(new Change.Split(
                            origin,
                            titleOf(origin),
                            List.copyOf(into),
                            strictest(into.stream()
                                    .flatMap(t -> migration(t, origin).stream())
                                    .toList()),
                            edits));
                }
            }
        });
    }

    private void merges() {
        fresh.forEach((taker, from) -> {
            List<String> origins =
                    from.keySet().stream().filter(o -> !o.equals(taker)).toList();
            if (origins.size() > 1) {
                List<Edit> edits = new ArrayList<>(arrival(taker, origins));
                origins.stream()
                        .filter(o -> taker.equals(
                                after.skill(o).map(Skill::successor).orElse(null)))
                        .forEach(o -> edits.addAll(retirement(Part.SKILL, o)));
                if (!edits.isEmpty()) {
                    changes.add(new Change.Merged(
                            taker,
                            titleOf(taker),
                            origins,
                            strictest(origins.stream()
                                    .flatMap(o -> migration(taker, o).stream())
                                    .toList()),
                            edits));
                }
            }
        });
    }

    private void relevelled() {
        for (Skill skill : after.skills()) {
            Optional<Migration> own = migration(skill.id(), skill.id());
            if (own.isPresent()) {
                List<Edit> edits = take(Part.SKILL, skill.id(), e -> e.field().equals(Tree.MIGRATION + skill.id()));
                if (!edits.isEmpty()) {
                    changes.add(new Change.Relevelled(
                            skill.id(),
                            titleOf(skill.id()),
                            own.get().levels(),
                            since(own.get()),
                            EvidenceEffect.of(own.get().evidence()),
                            edits));
                }
            } else {
                shifted(skill);
            }
        }
    }

    private static String since(Migration own) {
        LocalDate day = own.before();
        return day == null ? "the day on which this comes in force" : day.toString();
    }

    /** Levels that mean something else without the catalog saying what that means for evidence: anchors that stand at another one, or a rule about former levels that is gone. */
    private void shifted(Skill skill) {
        Optional<Skill> former = before.skill(skill.id());
        if (former.isEmpty() || byPart.get(key(Part.SKILL, skill.id())) == null) {
            return;
        }
        Map<String, Integer> was = new HashMap<>();
        former.get().anchors().forEach(a -> was.put(a.behavior(), a.level()));
        Map<Integer, Integer> levels = new TreeMap<>();
        for (BehavioralAnchor anchor : skill.anchors()) {
            Integer level = was.get(anchor.behavior());
            if (level != null && level != anchor.level()) {
                levels.put(level, anchor.level());
            }
        }
        boolean lifted = Relevelling.of(former.get()).isPresent()
                && Relevelling.of(skill).isEmpty();
        List<Edit> edits = !lifted && levels.isEmpty()
                ? List.of()
                : take(
                        Part.SKILL,
                        skill.id(),
                        e -> e.field().startsWith(ANCHORS)
                                || (lifted && e.field().equals(Tree.MIGRATION + skill.id())));
        if (!edits.isEmpty()) {
            changes.add(new Change.Relevelled(
                    skill.id(), titleOf(skill.id()), levels, null, EvidenceEffect.CARRIED, edits));
        }
    }

    private void retired() {
        for (Edit edit : List.copyOf(open)) {
            if (open.contains(edit) && edit.field().equals("retired")) {
                skill(edit);
            } else if (open.contains(edit) && edit.field().equals("status") && edit.part() != Part.ITEM) {
                other(edit);
            }
        }
    }

    private void skill(Edit edit) {
        String id = edit.id();
        if (!"true".equals(edit.after())) {
            changes.add(new Change.Restored(Part.SKILL, id, titleOf(id), retirement(Part.SKILL, id)));
            return;
        }
        @Nullable String successor = after.skill(id).map(Skill::successor).orElse(null);
        List<Edit> edits = new ArrayList<>(retirement(Part.SKILL, id));
        Optional<Migration> taken = successor == null ? Optional.empty() : migration(successor, id);
        if (taken.isPresent()) {
            edits.addAll(
                    take(Part.SKILL, String.valueOf(successor), e -> e.field().equals(Tree.MIGRATION + id)));
        }
        changes.add(new Change.Retired(
                Part.SKILL,
                id,
                titleOf(id),
                successor,
                taken.map(m -> EvidenceEffect.of(m.evidence())).orElse(EvidenceEffect.STAYS),
                edits));
    }

    private void other(Edit edit) {
        List<Edit> edits = retirement(edit.part(), edit.id());
        String title = fields.title(edit.part(), edit.id());
        if ("\"CURRENT\"".equals(edit.after())) {
            changes.add(new Change.Restored(edit.part(), edit.id(), title, edits));
        } else if ("\"RETIRED\"".equals(edit.after())) {
            @Nullable String successor = fields.after(edit.part(), edit.id(), "successor");
            changes.add(new Change.Retired(edit.part(), edit.id(), title, successor, EvidenceEffect.NONE, edits));
        } else {
            changes.add(new Change.Altered(
                    edit.part(),
                    edit.id(),
                    title,
                    edit.field(),
                    Fields.spoken(edit.before()),
                    Fields.spoken(edit.after()),
                    EvidenceEffect.NONE,
                    edits));
        }
    }

    private void single(Edit edit) {
        open.remove(edit);
        changes.add(fields.change(edit));
    }

    private Optional<Migration> migration(String taker, String origin) {
        return Optional.ofNullable(fresh.getOrDefault(taker, Map.of()).get(origin));
    }

    private static EvidenceEffect strictest(Collection<Migration> migrations) {
        return migrations.stream()
                .map(Migration::evidence)
                .max(Comparator.naturalOrder())
                .map(EvidenceEffect::of)
                .orElse(EvidenceEffect.CARRIED);
    }

    private String titleOf(String skill) {
        return fields.title(Part.SKILL, skill);
    }
}
