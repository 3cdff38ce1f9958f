package adroit.web.fields;

/** Where a professional field stands in this city. */
public enum FieldState {
    ACTIVE("Active", "met"),
    OFFERED("Shipped, not installed", "plain"),
    DISABLED("Turned off", "plain"),
    QUARANTINED("Set aside after a fault", "below");

    private final String label;
    private final String style;

    FieldState(String label, String style) {
        this.label = label;
        this.style = style;
    }

    public String label() {
        return label;
    }

    public String style() {
        return style;
    }
}
