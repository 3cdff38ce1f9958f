package adroit.jobanalysis;

import java.util.List;

/** Something is not done to an analysis or a description as it stands, with everything that is in the way. */
public final class AnalysisRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<String> problems;

    public AnalysisRefused(List<String> problems) {
        super(String.join(" ", problems));
        this.problems = List.copyOf(problems);
    }

    public AnalysisRefused(String problem) {
        this(List.of(problem));
    }

    /** Sentences for a person: what is in the way, and what to do. */
    public List<String> problems() {
        return problems;
    }
}
