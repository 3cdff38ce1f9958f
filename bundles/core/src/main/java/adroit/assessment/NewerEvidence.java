package adroit.assessment;

/**
 * That evidence was recorded after results were made and would count if they were made again.
 *
 * @param people of how many people
 * @param more whether there may be more of them than were looked at
 */
public record NewerEvidence(long people, boolean more) {}
