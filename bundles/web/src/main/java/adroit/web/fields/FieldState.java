package adroit.web.fields;

import adroit.plugins.DisciplineStatus;
import adroit.plugins.Fault;
import org.jspecify.annotations.Nullable;

/** Where a professional field stands in this city. */
public enum FieldState {
    ACTIVE("Active", "met"),
    OFFERED("Shipped, not installed", "plain"),
    DISABLED("Turned off", "plain"),
    OFF("Off for your department", "plain"),
    QUARANTINED("Set aside after a fault", "below"),
    REVOKED("Its publisher’s key was revoked", "below");

    private final String label;
    private final String style;

    FieldState(String label, String style) {
        this.label = label;
        this.style = style;
    }

    /** As the product says it. */
    public static FieldState of(DisciplineStatus status) {
        return switch (status.state()) {
            case OFFERED -> OFFERED;
            case INSTALLED -> ACTIVE;
            case DISABLED -> DISABLED;
            case QUARANTINED -> aside(status.fault());
        };
    }

    private static FieldState aside(@Nullable Fault fault) {
        return fault != null && fault.ofRevokedKey() ? REVOKED : QUARANTINED;
    }

    public String label() {
        return label;
    }

    public String style() {
        return style;
    }
}
