package adroit.assessment;

/**
 * What came of computing a stored result again.
 *
 * @param identical whether the same bytes came out
 * @param sentence what happened, and what to do where they did not
 */
public record Replay(boolean identical, String sentence) {}
