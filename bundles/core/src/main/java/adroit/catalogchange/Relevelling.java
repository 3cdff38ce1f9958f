package adroit.catalogchange;

import adroit.catalog.Migration;
import adroit.catalog.Skill;
import java.util.Optional;

/** Levels of a skill that were given another meaning. */
public final class Relevelling {
    private Relevelling() {}

    /** What evidence of before a day says about this very skill, where its levels were given another meaning. */
    public static Optional<Migration> of(Skill skill) {
        return skill.migrations().stream()
                .filter(rule -> rule.skill().equals(skill.id()))
                .findFirst();
    }
}
