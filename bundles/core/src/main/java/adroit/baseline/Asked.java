package adroit.baseline;

import adroit.work.Requirement;

/**
 * A requirement as it holds for a position.
 *
 * @param inherited whether the citywide baseline asks for it where the job analysis asks for less, for nothing, or not for all of its tools
 */
public record Asked(Requirement requirement, boolean inherited) {}
