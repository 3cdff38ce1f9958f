package adroit.assessment;

/**
 * What assessing everybody, or a department, would come to now.
 *
 * @param results how many results would be made
 * @param people of how many people
 * @param first how many of the results would be the first of their person, position and purpose
 * @param outdated how many people there are whose evidence goes further than their newest result
 * @param evidence whether anything was ever recorded of anybody
 */
public record Outlook(long results, long people, long first, long outdated, boolean evidence) {}
