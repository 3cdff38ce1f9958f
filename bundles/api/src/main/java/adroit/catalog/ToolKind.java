package adroit.catalog;

/** Whether a tool is software and devices, or held in the hand and on paper. */
public enum ToolKind {
    DIGITAL,
    MANUAL
}
