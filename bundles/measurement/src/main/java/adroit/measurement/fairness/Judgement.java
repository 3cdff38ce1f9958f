package adroit.measurement.fairness;

/** What the threshold, the exact test and the look at one person say together. */
public enum Judgement {
    /** Below threshold and not by one person, or a difference of practical size that chance hardly explains. */
    FLAGGED("flagged"),
    /** A group has fewer candidates than the rules ask for; or one decision about one person would change the side, and the exact test sees nothing beyond chance. */
    TOO_FEW("too few to judge"),
    /** Neither the threshold nor the test points to a difference of practical size. */
    NOT_FLAGGED("not flagged"),
    /** The group is smaller than the rules judge. */
    NOT_JUDGED("group too small for the rules");

    private final String words;

    Judgement(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
