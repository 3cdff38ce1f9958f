package adroit.work;

import java.util.List;

/**
 * What a position asks of whoever holds it, in one skill of one discipline.
 *
 * @param skill id of a skill in the discipline's catalog
 * @param level the level asked for, 1 to 5
 * @param neededAtEntry whether a new holder must bring it, rather than learn it in the position
 * @param tools ids of the tools that are needed to perform at this level, in the catalog's terms
 */
public record Requirement(String skill, int level, boolean neededAtEntry, List<String> tools) {
    public Requirement {
        Check.id("requirement.skill", skill);
        Check.level("requirement.level of " + skill, level);
        tools = List.copyOf(tools);
    }
}
