package adroit.web.person;

import adroit.catalog.Catalog;
import adroit.catalog.ProficiencyLevel;
import adroit.catalog.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Titles and anchors of the catalog edition a result was made with.
 *
 * @param catalog null where the edition is not kept
 */
record Titles(@Nullable Catalog catalog) {

    String area(String skill) {
        return found(skill)
                .flatMap(s -> catalog == null ? Optional.empty() : catalog.area(s.area()))
                .map(area -> area.title())
                .orElse("");
    }

    /** What the level required looks like at work, and the level nearest to the score if it is another. */
    List<Anchor> anchors(String skill, int required, Optional<Double> scored) {
        List<Anchor> anchors = new ArrayList<>();
        behavior(skill, required).ifPresent(text -> anchors.add(new Anchor(level(required) + ": required", text)));
        int nearest = scored.map(level -> (int) Math.round(level)).orElse(required);
        if (nearest != required) {
            behavior(skill, nearest)
                    .ifPresent(text -> anchors.add(new Anchor(level(nearest) + ": nearest to the score", text)));
        }
        return List.copyOf(anchors);
    }

    String credential(String id) {
        return catalog == null ? id : catalog.credential(id).map(c -> c.title()).orElse(id);
    }

    private Optional<String> behavior(String skill, int level) {
        return found(skill).flatMap(s -> s.anchor(level)).map(anchor -> anchor.behavior());
    }

    private String level(int level) {
        String name = catalog == null
                ? ""
                : catalog.levels().stream()
                        .filter(each -> each.level() == level)
                        .map(ProficiencyLevel::name)
                        .findFirst()
                        .orElse("");
        return name.isEmpty() ? "Level " + level : "Level " + level + ", " + name;
    }

    private Optional<Skill> found(String skill) {
        return catalog == null ? Optional.empty() : catalog.skill(skill);
    }
}
