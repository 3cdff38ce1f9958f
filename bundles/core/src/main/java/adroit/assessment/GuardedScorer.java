package adroit.assessment;

import adroit.scoring.Reason;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls a scorer so that whatever it throws, leaves out or makes too long is a failure of the scorer, never of the person. */
public final class GuardedScorer {
    /** So many reasons are the most that a score may give. */
    public static final int MOST_REASONS = 100;

    private static final int LONGEST_NAME = 200;

    /** So many characters are the most that one value of a reason may have. */
    public static final int LONGEST_VALUE = 1_000;

    private GuardedScorer() {}

    /** The scores of all cases, in their order. */
    static List<Score> scores(Scorer scorer, List<ScoringCase> cases) {
        if (scorer instanceof ChunkScorer chunks) {
            return cases.isEmpty() ? List.of() : chunks.scores(cases);
        }
        List<Score> scores = new ArrayList<>(cases.size());
        cases.forEach(each -> scores.add(score(scorer, each)));
        return scores;
    }

    /** The score of one case; {@link ScorerGone} goes through. */
    public static Score score(Scorer scorer, ScoringCase scoringCase) {
        try {
            @Nullable Score score = scorer.score(scoringCase);
            return score == null ? failed("scorer.no-answer", "null") : checked(score);
        } catch (ScorerGone e) {
            throw e;
        } catch (Throwable e) {
            String name = e.getClass().getName();
            return failed("scorer.threw", name.substring(0, Math.min(name.length(), LONGEST_NAME)));
        }
    }

    private static Score checked(Score score) {
        List<Reason> reasons = score.reasons();
        if (reasons.size() > MOST_REASONS) {
            return failed("scorer.too-long", reasons.size() + " reasons");
        }
        for (Reason reason : reasons) {
            if (tooLong(reason)) {
                return failed("scorer.too-long", "a reason");
            }
        }
        return score;
    }

    private static boolean tooLong(Reason reason) {
        int[] longest = {reason.code().length()};
        reason.values().forEach((name, value) -> longest[0] = Math.max(longest[0], value.length()));
        return longest[0] > LONGEST_VALUE;
    }

    private static Score failed(String code, String what) {
        return new Score.Failed(List.of(Reason.of(code, Map.of("what", what))));
    }
}
