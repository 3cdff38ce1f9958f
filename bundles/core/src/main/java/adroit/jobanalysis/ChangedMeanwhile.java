package adroit.jobanalysis;

import org.jspecify.annotations.Nullable;

/** Somebody else changed what was to be replaced, published or thrown away; nothing was done. */
public final class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String revision;

    public ChangedMeanwhile(String revision) {
        super("It was changed meanwhile: nothing was replaced. Read what stands now, and decide again.");
        this.revision = revision;
    }

    /**
     * Refuses what its writer has not seen.
     *
     * @param seen the revision that the writer had before them; null where they take whatever stands
     */
    public static void unless(@Nullable String seen, String stands) {
        if (seen != null && !seen.equals(stands)) {
            throw new ChangedMeanwhile(stands);
        }
    }

    /** That of what stands now; empty where there is nothing. */
    public String revision() {
        return revision;
    }
}
