package adroit.web.analyses;

/** A line of the list of analyses. */
public record AnalysisRow(String href, String title, String department, String field, String stage, String opened) {}
