package adroit.scoring;

import adroit.work.Check;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a scorer derives from one case. Lacking evidence is an answer; a failure is never a low score. */
public sealed interface Score {

    /** Why, most important first. */
    List<Reason> reasons();

    /**
     * A level. Level and standard error are kept at four decimals.
     *
     * @param level 1 to 5, fractions allowed
     * @param standardError in levels, or null where the evidence allows none, as with one rating
     * @param channel the one channel that decided
     */
    record Scored(double level, @Nullable Double standardError, Channel channel, List<Reason> reasons)
            implements Score {
        public Scored {
            level = Levels.rounded(Check.level("score.level", level));
            if (standardError != null && !(standardError >= 0 && standardError <= 4)) {
                throw new IllegalArgumentException("score.standardError is " + standardError + ": 0 to 4, or none");
            }
            standardError = standardError == null ? null : Double.valueOf(Levels.rounded(standardError));
            reasons = List.copyOf(reasons);
        }
    }

    /** The evidence does not allow a level; the reasons say what would. */
    record NotEnoughEvidence(List<Reason> reasons) implements Score {
        public NotEnoughEvidence {
            reasons = List.copyOf(reasons);
        }
    }

    /** The scorer itself failed; says nothing about the person. */
    record Failed(List<Reason> reasons) implements Score {
        public Failed {
            reasons = List.copyOf(reasons);
        }
    }
}
