package adroit.assessment;

/**
 * What there is for a first assessment to rest on, told without looking at anybody.
 *
 * @param analyses whether any job analysis was ever signed
 * @param evidence whether anything was ever recorded of anybody
 */
public record Groundwork(boolean analyses, boolean evidence) {}
