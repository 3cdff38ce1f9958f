package adroit.form;

import java.util.List;

/** A round cannot be opened as it is asked for. */
public final class InvalidRound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with one field. */
    public record Problem(String field, String message) {}

    private final transient List<Problem> problems;

    InvalidRound(List<Problem> problems) {
        super("the round cannot be opened: " + problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong. */
    public List<Problem> problems() {
        return problems;
    }
}
