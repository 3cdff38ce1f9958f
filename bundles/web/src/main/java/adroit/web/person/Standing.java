package adroit.web.person;

/** How a score stands to its requirement. */
public enum Standing {
    MET("met", "Met"),
    NEAR("near", "May be at target"),
    BELOW("below", "Below target"),
    OPEN("open", "Not enough evidence"),
    FAILED("open", "Could not be scored");

    private final String style;
    private final String label;

    Standing(String style, String label) {
        this.style = style;
        this.label = label;
    }

    public String style() {
        return style;
    }

    /** Whether there is a score to compare. */
    public boolean scored() {
        return this == MET || this == NEAR || this == BELOW;
    }

    /** The id of the section of a person's page that holds requirements of this standing. */
    public String section() {
        return switch (this) {
            case MET -> "strengths";
            case NEAR, BELOW -> "gaps";
            case OPEN, FAILED -> "open";
        };
    }

    public String label() {
        return label;
    }
}
