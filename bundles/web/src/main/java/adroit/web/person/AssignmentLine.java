package adroit.web.person;

/**
 * A position the person holds, is to hold, or has held.
 *
 * @param title the position's title
 * @param department its department
 * @param kind regular, acting, shared or seasonal, in words
 * @param when since, from or until when, in words; may be empty
 */
public record AssignmentLine(String title, String department, String kind, String when) {}
