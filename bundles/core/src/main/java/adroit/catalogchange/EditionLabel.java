package adroit.catalogchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels that keepers give their editions. */
public final class EditionLabel {
    private static final Pattern LAST_NUMBER = Pattern.compile("^(.*?)(\\d{1,9})(\\D*)$", Pattern.DOTALL);

    private EditionLabel() {}

    /** The label that follows: the last number in it is one higher; {@code .1} is added where it has none. */
    public static String after(String label) {
        Matcher matcher = LAST_NUMBER.matcher(label);
        return matcher.matches()
                ? matcher.group(1) + (Integer.parseInt(matcher.group(2)) + 1) + matcher.group(3)
                : label + ".1";
    }
}
