package adroit.store.internal;

import adroit.storage.Integrity;
import java.util.ArrayList;
import java.util.List;

/** What a verification has found so far. A wreck gives its first problems and the number of the others. */
final class Findings {
    private static final int MOST_PROBLEMS = 1_000;

    private final List<String> problems = new ArrayList<>();
    private long checked;
    private long untold;

    void checked() {
        checked++;
    }

    void problem(String sentence) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(sentence);
        } else {
            untold++;
        }
    }

    void damaged(String what) {
        problem(what + " is damaged: its hash does not fit its content.");
    }

    void problems(List<String> sentences) {
        sentences.forEach(this::problem);
    }

    Integrity.Report report() {
        if (untold > 0) {
            problems.add("There are " + untold + " more problems.");
        }
        return new Integrity.Report(checked, problems);
    }
}
