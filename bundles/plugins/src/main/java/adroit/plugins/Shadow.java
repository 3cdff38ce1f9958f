package adroit.plugins;

import java.time.Instant;

/**
 * A candidate version that scores one department beside the version in service; nothing of it reaches a result.
 *
 * @param id of the discipline
 * @param title of the candidate
 * @param version of the candidate
 * @param department id of the department
 * @param account who let it in
 */
public record Shadow(String id, String title, String version, String department, Instant since, String account) {}
