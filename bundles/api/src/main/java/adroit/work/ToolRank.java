package adroit.work;

/** How appropriate a field finds a tool for a duty today. */
public enum ToolRank {
    /** The tool that the field would choose. */
    PREFERRED,
    /** Does the work; no reason to change. */
    ACCEPTABLE,
    /** Still does the work, but the field is leaving it. */
    RETIRING
}
