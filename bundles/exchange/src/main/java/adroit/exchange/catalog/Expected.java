package adroit.exchange.catalog;

import adroit.scoring.Reason;
import adroit.scoring.Score;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a fixture wants of the scorer; the codes of the reasons in their order. */
public sealed interface Expected {

    /** A level with its standard error, compared at four decimals, or none. */
    record Level(double level, @Nullable Double standardError, List<String> reasons) implements Expected {
        public Level {
            reasons = List.copyOf(reasons);
        }
    }

    /** An answer that the evidence is not enough. */
    record NotEnough(List<String> reasons) implements Expected {
        public NotEnough {
            reasons = List.copyOf(reasons);
        }
    }

    /** What differs, in one sentence; empty when the score is as expected. */
    default Optional<String> difference(Score score) {
        String wanted = words();
        String got = words(score);
        return wanted.equals(got) ? Optional.empty() : Optional.of("Expected " + wanted + ", but got " + got + ".");
    }

    private String words() {
        if (this instanceof Level level) {
            return words(level.level(), level.standardError(), level.reasons());
        }
        return "not enough evidence " + (this instanceof NotEnough not ? not.reasons() : List.of());
    }

    private static String words(Score score) {
        List<String> codes = score.reasons().stream().map(Reason::code).toList();
        if (score instanceof Score.Scored scored) {
            return words(scored.level(), scored.standardError(), codes);
        }
        return (score instanceof Score.NotEnoughEvidence ? "not enough evidence " : "a failure ") + codes;
    }

    private static String words(double level, @Nullable Double error, List<String> codes) {
        return "level " + FixtureNumbers.text(level)
                + (error == null ? " without" : " with " + FixtureNumbers.text(error)) + " standard error " + codes;
    }
}
