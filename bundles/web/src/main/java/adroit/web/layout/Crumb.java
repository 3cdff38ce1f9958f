package adroit.web.layout;

/**
 * A step of the way to this page.
 *
 * @param href where the step leads
 * @param label what it is called
 */
public record Crumb(String href, String label) {}
