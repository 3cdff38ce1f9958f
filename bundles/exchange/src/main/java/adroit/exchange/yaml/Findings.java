package adroit.exchange.yaml;

import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects the problems of one file; after a thousand it only counts. */
public final class Findings {

    private static final int MOST = 1_000;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int count;

    public Findings(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    public void add(Problem problem) {
        count++;
        if (problems.size() < MOST) {
            problems.add(problem);
        }
    }

    public int count() {
        return count;
    }

    /** What is made when nothing was found since {@code before}; what its own rules refuse is one more finding. */
    public <T> Optional<T> ifNoneSince(int before, Element where, Supplier<T> maker) {
        if (count != before) {
            return Optional.empty();
        }
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException e) {
            where.problem("refused", "This cannot be taken: " + e.getMessage() + ".", "");
            return Optional.empty();
        }
    }

    /** Throws what was found, in the order of the file. */
    public void throwIfAny() {
        if (count == 0) {
            return;
        }
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        if (count > MOST) {
            sorted.add(Problem.ofFile(
                    file,
                    "too-many",
                    "There are " + (count - MOST) + " more problems.",
                    "Correct these first, then check again."));
        }
        throw new RefusedFile(sorted);
    }
}
