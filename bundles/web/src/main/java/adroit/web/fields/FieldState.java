package adroit.web.fields;

import adroit.plugins.DisciplineState;

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

    /** As the product says it. */
    public static FieldState of(DisciplineState state) {
        return switch (state) {
            case OFFERED -> OFFERED;
            case INSTALLED -> ACTIVE;
            case DISABLED -> DISABLED;
            case QUARANTINED -> QUARANTINED;
        };
    }

    public String label() {
        return label;
    }

    public String style() {
        return style;
    }
}
