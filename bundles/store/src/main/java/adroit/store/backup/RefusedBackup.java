package adroit.store.backup;

import java.util.List;

/** A file that is not restored from, with everything that is wrong with it. */
public final class RefusedBackup extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final List<String> problems;

    public RefusedBackup(List<String> problems) {
        super(String.join(" ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Sentences: what is wrong, and what to do. */
    public List<String> problems() {
        return problems;
    }
}
