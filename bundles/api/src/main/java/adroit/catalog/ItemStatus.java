package adroit.catalog;

import java.util.Locale;

/** How far a test item may be trusted. */
public enum ItemStatus {
    /** Written, not yet reviewed by others of the field: serves development only. */
    DRAFT,
    /** Reviewed by others of the field. */
    REVIEWED;

    /** The name in files and answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
