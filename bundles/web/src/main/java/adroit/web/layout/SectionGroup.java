package adroit.web.layout;

/** What places of the main navigation have in common, in its order. */
public enum SectionGroup {
    MINE("Mine"),
    FINDINGS("Findings"),
    PEOPLE("People"),
    POSITIONS("Positions"),
    FIELDS("Professional fields"),
    RUNNING("Running it");

    private final String label;

    SectionGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
