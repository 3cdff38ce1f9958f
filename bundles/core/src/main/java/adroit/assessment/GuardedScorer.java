package adroit.assessment;

import adroit.scoring.Reason;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls a scorer so that whatever it throws or leaves out is a failure of the scorer, never of the person. */
final class GuardedScorer {
    private GuardedScorer() {}

    static Score score(Scorer scorer, ScoringCase scoringCase) {
        try {
            @Nullable Score score = scorer.score(scoringCase);
            return score != null ? score : failed("scorer.no-answer", "null");
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError | AssertionError e) {
            return failed("scorer.threw", e.getClass().getName());
        }
    }

    private static Score failed(String code, String what) {
        return new Score.Failed(List.of(Reason.of(code, Map.of("what", what))));
    }
}
