package adroit.catalogchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels that keepers give their editions. */
public final class EditionLabel {
    private static final Pattern LAST_NUMBER = Pattern.compile("^(.*?)(\\d{1,9})(\\D*)$", Pattern.DOTALL);

    private EditionLabel() {}

    /** The label that follows: the last number in it is one higher and has as many digits, so that {@code 2026.01} is followed by {@code 2026.02}; {@code .1} is added where it has none. */
    public static String after(String label) {
        Matcher matcher = LAST_NUMBER.matcher(label);
        if (!matcher.matches()) {
            return label + ".1";
        }
        String digits = matcher.group(2);
        String next = String.valueOf(Integer.parseInt(digits) + 1);
        return matcher.group(1) + "0".repeat(Math.max(0, digits.length() - next.length())) + next + matcher.group(3);
    }
}
