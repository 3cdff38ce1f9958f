package adroit.identity;

import java.util.List;

/** An account cannot be made as it is asked for. */
public final class InvalidAccount extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with one field. */
    public record Problem(String field, String message) {}

    private final transient List<Problem> problems;

    InvalidAccount(List<Problem> problems) {
        super("the account cannot be made: " + problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong. */
    public List<Problem> problems() {
        return problems;
    }
}
