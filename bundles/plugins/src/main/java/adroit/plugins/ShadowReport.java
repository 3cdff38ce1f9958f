package adroit.plugins;

import adroit.assessment.SideBySide;

/**
 * A shadow beside what is in service, over the evidence of now.
 *
 * @param id of the discipline
 * @param inService the version in service
 */
public record ShadowReport(String id, Shadow shadow, String inService, SideBySide scores) {}
