package adroit.exchange.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How the text of a cell is understood. */
public final class Cells {

    private static final Set<String> NON_VALUES = Set.of(
            "",
            "n/a",
            "#n/a",
            "na",
            "n.a.",
            "null",
            "nil",
            "none",
            "nan",
            "-",
            "--",
            "\u2013",
            "\u2014",
            "*",
            "#",
            "?",
            ".",
            "(blank)",
            "#null!",
            "#ref!",
            "#value!",
            "#name?",
            "not in use",
            "not applicable");
    private static final Set<String> NEVER_NAMES = Set.of(
            "", "n/a", "#n/a", "n.a.", "-", "--", "\u2013", "\u2014", "*", "#", "?", ".", "(blank)", "#null!", "#ref!",
            "#value!", "#name?");
    private static final Pattern WHOLE_NUMBER_AS_DECIMAL = Pattern.compile("(\\d+)\\.0+");
    private static final Pattern SHORTENED_NUMBER = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+?\\d{1,3}");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\u00A0\\u200B\\u200E\\u200F\\uFEFF\\s]+");

    private Cells() {}

    /** Without blanks around, any run of blanks, line ends and invisible characters being one blank. */
    public static String trimmed(String cell) {
        return isTidy(cell) ? cell : INVISIBLE.matcher(cell).replaceAll(" ").strip();
    }

    private static boolean isTidy(String cell) {
        char before = ' ';
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return cell.isEmpty() || before != ' ';
    }

    /** Whether a trimmed text is a sign for "no value": empty, {@code n/a}, {@code #N/A}, {@code -}, {@code NULL} and the like. */
    public static boolean isNonValue(String trimmed) {
        return trimmed.length() <= 14 && NON_VALUES.contains(trimmed.toLowerCase(Locale.ROOT));
    }

    /** As {@link #isNonValue}, for a person's name: people are called Null, None and Na. */
    public static boolean isNoName(String trimmed) {
        return trimmed.length() <= 14 && NEVER_NAMES.contains(trimmed.toLowerCase(Locale.ROOT));
    }

    /** An identifier as it was before a spreadsheet made a number of it: {@code 8823.0} is {@code 8823}. */
    public static String identifier(String trimmed) {
        var match = WHOLE_NUMBER_AS_DECIMAL.matcher(trimmed);
        return match.matches() ? match.group(1) : trimmed;
    }

    /** Whether a spreadsheet wrote a long number in short, so that its digits are lost: {@code 1.23457E+11}. */
    public static boolean isShortenedNumber(String trimmed) {
        return SHORTENED_NUMBER.matcher(trimmed).matches();
    }
}
