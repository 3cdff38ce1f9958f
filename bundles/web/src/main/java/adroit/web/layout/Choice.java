package adroit.web.layout;

/**
 * One entry of a selection list.
 *
 * @param value what the form sends
 * @param label what the person reads
 * @param chosen whether it is the present one
 */
public record Choice(String value, String label, boolean chosen) {}
