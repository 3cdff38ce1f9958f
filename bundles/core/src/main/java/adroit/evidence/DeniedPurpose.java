package adroit.evidence;

/** A use that the policy does not allow; the message says which are. */
public final class DeniedPurpose extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String rule;

    DeniedPurpose(String rule, String message) {
        super(message);
        this.rule = rule;
    }

    /** The id of the rule that denies it. */
    public String rule() {
        return rule;
    }
}
