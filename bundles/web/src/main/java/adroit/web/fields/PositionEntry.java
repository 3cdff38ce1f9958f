package adroit.web.fields;

/**
 * A position as the field usually fills it.
 *
 * @param title its title
 * @param summary what it does
 */
public record PositionEntry(String title, String summary) {}
