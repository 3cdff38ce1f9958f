package adroit.catalogchange;

import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Catalog;
import adroit.catalog.EvidenceRule;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.work.Duty;
import adroit.work.RankedTool;
import adroit.work.ToolRank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes of one skill in a form; everything else of the catalog stays.
 *
 * @param id of a skill that the catalog has
 * @param anchors texts by level; a blank one is none
 * @param successor id of the skill that takes its place, where it is retired, or is to take it after its sunset, and there is one
 * @param evidence what becomes of evidence of before: with a successor of what was observed under this skill, otherwise of what was observed before the day on which the edition comes in
 *     force; null to leave it
 * @param levels what each former level says then
 * @param ranks by {@code DUTY/TOOL}; null for a tool that the duty no longer uses
 * @param sunset the last day on which it is meant to be used, or null
 */
public record SkillChange(
        String id,
        String title,
        String area,
        String statement,
        Map<Integer, String> anchors,
        boolean retired,
        @Nullable String successor,
        @Nullable LocalDate reviewed,
        @Nullable EvidenceRule evidence,
        Map<Integer, Integer> levels,
        Map<String, @Nullable ToolRank> ranks,
        @Nullable LocalDate sunset) {
    public SkillChange {
        anchors = new TreeMap<>(anchors);
        levels = Map.copyOf(levels);
    }

    /** The catalog with it, under its next label. */
    public Catalog in(Catalog catalog) {
        return in(catalog, EditionLabel.after(catalog.edition()));
    }

    /** The catalog with it, under that label. */
    public Catalog in(Catalog catalog, String label) {
        boolean wasRetired = catalog.skill(id).filter(Skill::retired).isPresent();
        @Nullable String former = catalog.skill(id).map(Skill::successor).orElse(null);
        List<Skill> skills = new ArrayList<>();
        for (Skill each : catalog.skills()) {
            if (each.id().equals(id)) {
                skills.add(changed(each));
            } else if (each.id().equals(successor)) {
                skills.add(!retired && wasRetired ? leaving(each) : taking(each));
            } else {
                skills.add(each.id().equals(former) ? leaving(each) : each);
            }
        }
        Catalog made = Relabelled.of(catalog, label, catalog.affirmed(), skills);
        return Relabelled.withDuties(
                made, catalog.duties().stream().map(this::ranked).toList());
    }

    private Skill changed(Skill skill) {
        boolean anew = evidence != null && (successor == null || !retired);
        List<Migration> migrations = new ArrayList<>(skill.migrations());
        migrations.removeIf(m -> m.skill().equals(id) && (anew || m.before() == null));
        if (evidence != null && anew) {
            migrations.add(new Migration(id, null, evidence, levels));
        }
        return new Skill(
                id,
                title,
                area,
                skill.category(),
                statement,
                anchors.entrySet().stream()
                        .filter(a -> !a.getValue().isBlank())
                        .map(a -> new BehavioralAnchor(a.getKey(), a.getValue()))
                        .toList(),
                retired,
                retired || sunset != null ? successor : null,
                skill.sources(),
                reviewed,
                migrations,
                sunset);
    }

    /** The successor, which takes the evidence over where that was said. */
    private Skill taking(Skill skill) {
        if (evidence == null || !retired) {
            return skill;
        }
        List<Migration> migrations = new ArrayList<>(skill.migrations());
        migrations.removeIf(m -> m.skill().equals(id));
        migrations.add(new Migration(id, null, evidence, levels));
        return withMigrations(skill, migrations);
    }

    /** What took the skill's place and no longer does: it takes its evidence over no more. */
    private Skill leaving(Skill skill) {
        return withMigrations(
                skill,
                skill.migrations().stream().filter(m -> !m.skill().equals(id)).toList());
    }

    static Skill withMigrations(Skill skill, List<Migration> migrations) {
        return new Skill(
                skill.id(),
                skill.title(),
                skill.area(),
                skill.category(),
                skill.statement(),
                skill.anchors(),
                skill.retired(),
                skill.successor(),
                skill.sources(),
                skill.reviewed(),
                migrations,
                skill.sunset());
    }

    private Duty ranked(Duty duty) {
        List<RankedTool> tools = new ArrayList<>();
        for (RankedTool each : duty.tools()) {
            String place = duty.id() + "/" + each.tool();
            @Nullable ToolRank rank = ranks.containsKey(place) ? ranks.get(place) : each.rank();
            if (rank != null) {
                tools.add(rank == each.rank() ? each : new RankedTool(each.tool(), rank));
            }
        }
        ranks.forEach((place, rank) -> {
            String tool = place.substring(place.indexOf('/') + 1);
            boolean here = place.startsWith(duty.id() + "/");
            if (here
                    && rank != null
                    && duty.tools().stream().noneMatch(t -> t.tool().equals(tool))) {
                tools.add(new RankedTool(tool, rank));
            }
        });
        return new Duty(duty.id(), duty.title(), duty.skills(), tools);
    }
}
