package adroit.assessment;

/** A scorer went out of service while it was asked, because it did not come back or cannot be believed. No result is made of that; without it, the rest can be computed again. */
public class ScorerGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param sentence what happened, for a person */
    public ScorerGone(String sentence) {
        super(sentence);
    }

    /** What happened, for a person. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
