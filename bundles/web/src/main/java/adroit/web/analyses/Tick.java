package adroit.web.analyses;

/**
 * A box to tick.
 *
 * @param note why it is proposed; empty where it is not
 */
public record Tick(String value, String label, boolean ticked, String note) {}
