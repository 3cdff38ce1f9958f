package adroit.exchange.skilltable;

import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.TypicalPosition;
import adroit.work.Requirement;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What holds over all skills of a catalog together: anchors where a level is asked for, and successors that lead somewhere. */
final class SkillRules {

    private final Catalog catalog;
    private final Map<String, Skill> skills;

    SkillRules(Catalog catalog) {
        this.catalog = catalog;
        this.skills = catalog.skills().stream().collect(Collectors.toMap(Skill::id, s -> s));
    }

    /** That it has an anchor at each level at which it needs one. */
    void checkAnchors(Skill skill, SkillCells cells) {
        for (int level = 1; level <= 5; level++) {
            if (skill.anchor(level).isEmpty()) {
                anchor(skill, level, cells);
            }
        }
    }

    /** That its successor is there, and leads on to one that is in use. */
    void checkSuccessor(Skill skill, SkillCells cells) {
        @Nullable String successor = skill.successor();
        if (successor != null && !skills.containsKey(successor)) {
            cells.unknown(SkillColumn.SUCCESSOR, successor, "skill", skills.keySet());
        } else if (circles(skill)) {
            cells.problem(
                    SkillColumn.SUCCESSOR,
                    "successor-cycle",
                    "The successors of the skill “" + skill.id() + "” lead back to it or go in a circle.",
                    "Let the chain end at one that is in use.");
        }
    }

    private void anchor(Skill skill, int level, SkillCells cells) {
        Optional<TypicalPosition> asking = catalog.positions().stream()
                .filter(p -> p.requirements().stream().anyMatch(r -> asks(r, skill, level)))
                .findFirst();
        if (level % 2 == 1 || asking.isPresent()) {
            cells.problem(
                    SkillColumn.ofLevel(level),
                    "missing-anchor",
                    "The skill “" + skill.id() + "” has no anchor at level " + level + ": "
                            + asking.map(p -> "the position “" + p.title() + "” requires it")
                                    .orElse("every skill has one at 1, 3 and 5")
                            + ".",
                    "Write what somebody at level " + level + " can be seen doing.");
        }
    }

    private static boolean asks(Requirement requirement, Skill skill, int level) {
        return requirement.skill().equals(skill.id()) && requirement.level() == level;
    }

    private boolean circles(Skill start) {
        Set<String> way = new HashSet<>();
        @Nullable Skill at = start;
        while (at != null && at.successor() != null) {
            if (!way.add(at.id())) {
                return true;
            }
            at = skills.get(at.successor());
        }
        return false;
    }
}
