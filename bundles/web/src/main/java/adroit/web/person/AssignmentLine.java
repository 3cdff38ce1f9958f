package adroit.web.person;

/**
 * A position the person holds.
 *
 * @param title the position's title
 * @param department its department
 * @param kind regular, acting, shared or seasonal, in words
 * @param since since when, in words; may be empty
 */
public record AssignmentLine(String title, String department, String kind, String since) {}
