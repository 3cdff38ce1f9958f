package adroit.web.descriptions;

/**
 * A line of the list.
 *
 * @param state which edition is published, and whether a draft waits
 */
public record DescriptionRow(String href, String title, String classification, String department, String state) {}
