package adroit.web.knowledge;

import adroit.measurement.irt.Ability;
import java.util.Locale;

/** Where somebody stands beside those who answered here, in words. */
final class AbilityWords {
    private static final String BESIDE =
            "Beside those who answered here, whose middle is 0 and two thirds of whom lie from \u22121 to +1: ";

    private AbilityWords() {}

    /** With a number, or with the range alone; no full stop at the end. */
    static String of(Ability ability, boolean rangeOnly) {
        String range = rangeOnly
                ? "between " + signed(ability.low()) + " and " + signed(ability.high())
                : signed(ability.theta()) + ", range " + signed(ability.low()) + " to " + signed(ability.high());
        return BESIDE + range + String.format(Locale.ROOT, ", standard error %.2f", ability.se());
    }

    private static String signed(double number) {
        return String.format(Locale.ROOT, "%+.1f", number).replace('-', '\u2212');
    }
}
