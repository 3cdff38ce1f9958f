package adroit.web.layout;

/** The places of the main navigation. */
public enum Section {
    OVERVIEW("/", "Overview"),
    PEOPLE("/people", "People"),
    INSIGHT("/insight", "First insight"),
    CHAMPIONS("/champions", "Champions"),
    OWN("/me", "My results"),
    DESCRIPTIONS("/descriptions", "Position descriptions"),
    ANALYSES("/analyses", "Job analyses"),
    FIELDS("/fields", "Professional fields");

    private final String href;
    private final String label;

    Section(String href, String label) {
        this.href = href;
        this.label = label;
    }

    public String href() {
        return href;
    }

    public String label() {
        return label;
    }
}
