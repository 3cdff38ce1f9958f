package adroit.web.descriptions;

/**
 * A signed analysis of the description.
 *
 * @param about who signed when, and on how many experts it rests
 * @param few whether those are few
 * @param record the address of the signed record; empty for those who may not see it
 */
public record AnalysisLine(String field, String about, boolean few, String record) {}
