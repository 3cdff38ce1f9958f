package adroit.assessment;

/**
 * A scorer is in service, but whoever asked did not get their turn in time, because others before them take too long. No result is made of that; it may be asked again. A scorer
 * that lets many wait in vain goes out of service.
 */
public final class ScorerBusy extends ScorerGone {
    private static final long serialVersionUID = 1L;

    /** @param sentence what happened and what to do, for a person */
    public ScorerBusy(String sentence) {
        super(sentence);
    }
}
