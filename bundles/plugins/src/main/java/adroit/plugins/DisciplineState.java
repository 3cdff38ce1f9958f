package adroit.plugins;

import java.util.Locale;

/** How a discipline stands in this installation. */
public enum DisciplineState {
    /** It came with the product and is not installed. */
    OFFERED,
    /** In service. */
    INSTALLED,
    /** Installed, and taken out of service by somebody. */
    DISABLED,
    /** Not in service because of a fault; it is not tried again by itself. */
    QUARANTINED;

    /** The name in files and answers: {@code quarantined}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
