package adroit.publisher;

import java.util.List;

/** A publisher cannot be trusted as it is asked for. */
public final class InvalidPublisher extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with one field. */
    public record Problem(String field, String message) {}

    private final transient List<Problem> problems;

    InvalidPublisher(List<Problem> problems) {
        super("the publisher cannot be trusted as asked for: " + problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong. */
    public List<Problem> problems() {
        return problems;
    }
}
