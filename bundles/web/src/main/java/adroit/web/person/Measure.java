package adroit.web.person;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A score with its precision.
 *
 * @param level the level scored, 1 to 5
 * @param standardError the standard error, where there is one
 * @param precision the precision in words: "one rating", "± 0.4"
 * @param decidedBy the channel that decided, in words
 */
public record Measure(double level, OptionalDouble standardError, String precision, String decidedBy) {

    public Measure {
        if (!(level >= 1 && level <= 5)) {
            throw new IllegalArgumentException("level: must be between 1 and 5, not " + level);
        }
    }

    public String levelInWords() {
        return String.format(Locale.ROOT, "%.1f", level);
    }
}
