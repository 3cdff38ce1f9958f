package adroit.web.fields;

/**
 * A position that asks for a skill.
 *
 * @param title the position's title
 * @param where the class and department it stands for, or that it is typical of the field
 * @param level the level asked for
 * @param entry whether it is needed at entry, in words
 */
public record UseLine(String title, String where, int level, String entry) {}
