package adroit.web.fields;

/**
 * A tool ranked for a duty.
 *
 * @param duty the duty
 * @param tool the tool
 * @param kind manual or digital, in words
 * @param rank preferred, acceptable or retiring, in words
 */
public record ToolLine(String duty, String tool, String kind, String rank) {}
