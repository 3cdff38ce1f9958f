package adroit.gap;

import java.util.Locale;

/** A credential beside the requirement for it. It is never a level. */
public enum CredentialStanding {
    HELD,
    /** Held, and at its end within the days of notice that the catalog names. */
    EXPIRING,
    EXPIRED,
    /** Nobody has recorded it: it may be held. */
    NOT_RECORDED;

    /** The name in files and answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
