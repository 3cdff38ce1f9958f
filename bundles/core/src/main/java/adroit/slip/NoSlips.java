package adroit.slip;

import java.util.List;

/** Slips cannot be made as asked for; none was made. */
public final class NoSlips extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    NoSlips(List<String> problems) {
        super(String.join(" ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Everything that stands in the way, a sentence each. */
    public List<String> problems() {
        return problems;
    }
}
