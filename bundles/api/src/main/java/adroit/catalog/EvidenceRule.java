package adroit.catalog;

import java.util.Locale;

/** What becomes of evidence when a skill takes the place of another, or means something else from a day on. */
public enum EvidenceRule {
    /** It counts as before. */
    CARRIED,
    /** It counts, and every score that it enters says where it comes from. */
    FLAGGED,
    /** It does not count any more: the skill is to be assessed anew. */
    REASSESS;

    /** The name in files and answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
