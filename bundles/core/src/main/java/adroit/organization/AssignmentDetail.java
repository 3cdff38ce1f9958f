package adroit.organization;

/** What a file may leave unsaid of an assignment; what it does not say stays as it is kept. */
public enum AssignmentDetail {
    /** The kind, with the city's own word for it. */
    KIND,
    STARTS,
    ENDS
}
