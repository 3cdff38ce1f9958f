package adroit.web.person;

/**
 * What a level looks like at work.
 *
 * @param label the level with what it is here: "Level 3, required"
 * @param text the observable behavior
 */
public record Anchor(String label, String text) {}
