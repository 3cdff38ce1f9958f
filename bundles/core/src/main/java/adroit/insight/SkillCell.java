package adroit.insight;

/**
 * A department's people in one skill: the same counts as an area's, one click deeper.
 *
 * @param skill id of the skill
 * @param counts in the place of the skill's area
 */
public record SkillCell(String skill, OverviewCell counts) {
    /** The same counts in the place of the skill. */
    OverviewCell place() {
        return new OverviewCell(
                counts.department(),
                counts.discipline(),
                skill,
                counts.met(),
                counts.mayBeMet(),
                counts.below(),
                counts.notAssessed(),
                counts.people(),
                counts.assessed());
    }
}
