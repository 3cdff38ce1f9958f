package adroit.edition;

import org.jspecify.annotations.Nullable;

/**
 * A signed job analysis that asks for a skill.
 *
 * @param title of the position description
 * @param department title of the one department it describes, or null for the class in every department
 * @param level the level asked for
 */
public record SkillUse(
        String positionDescription,
        int edition,
        String title,
        String classification,
        @Nullable String department,
        int level,
        boolean neededAtEntry) {}
