package adroit.web.person;

/**
 * One of the things a result is pinned to.
 *
 * @param label what it is
 * @param value which one
 * @param code whether the value is a hash or an identifier
 */
public record Pin(String label, String value, boolean code) {}
