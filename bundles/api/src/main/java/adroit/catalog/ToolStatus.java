package adroit.catalog;

/** Where a tool stands in its life in the field. */
public enum ToolStatus {
    CURRENT,
    /** The field is leaving it. */
    RETIRING,
    /** The field has left it: unsupported, or no longer sold. */
    RETIRED
}
