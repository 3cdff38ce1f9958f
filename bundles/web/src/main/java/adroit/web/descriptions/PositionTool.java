package adroit.web.descriptions;

/**
 * A tool of the position.
 *
 * @param kind manual or digital
 * @param need required, or optional
 * @param use for which functions
 */
public record PositionTool(String title, String kind, String need, String use) {}
