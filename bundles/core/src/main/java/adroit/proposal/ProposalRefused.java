package adroit.proposal;

import java.util.List;

/** A proposal that is not taken, or an act on one that makes no sense as things stand; nothing has changed. */
public final class ProposalRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> problems;

    /** @param problems each a sentence that says what and what to do; at least one */
    public ProposalRefused(String code, List<String> problems) {
        super(String.join(" ", problems));
        this.code = code;
        this.problems = List.copyOf(problems);
    }

    public ProposalRefused(String code, String sentence) {
        this(code, List.of(sentence));
    }

    /** A short stable word for the rule, such as {@code SECOND_PERSON}. */
    public String code() {
        return code;
    }

    /** Every problem. */
    public List<String> problems() {
        return problems;
    }
}
