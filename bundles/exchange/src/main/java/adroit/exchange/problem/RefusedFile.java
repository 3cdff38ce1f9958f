package adroit.exchange.problem;

import java.util.List;
import java.util.stream.Collectors;

/** A file that cannot be taken at all, with every problem found in it. The only exception the readers throw for bad input. */
public final class RefusedFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public RefusedFile(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems is empty");
        }
        this.problems = List.copyOf(problems);
    }

    public RefusedFile(Problem problem) {
        this(List.of(problem));
    }

    /** Every problem found, in the order of the file; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
