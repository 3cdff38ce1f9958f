package adroit.organization;

import java.util.List;
import java.util.regex.Pattern;

/** Days, months, quarters and years that files write beside a name or a number. */
final class DaysInText {
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String NUMBER = "\\d\\d?(?:st|nd|rd|th)?";
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final List<String> FORMS = List.of(
            YEAR + "(?:[-/.]\\d\\d?){0,2}",
            YEAR + "\\d{4}",
            YEAR + "[ -]?[qh][1-4]",
            "\\d\\d?[-/.]\\d\\d?[-/.]\\d\\d(?:\\d\\d)?",
            "\\d\\d?[-/.]" + YEAR,
            "\\d\\d?/\\d\\d?",
            "(?:" + NUMBER + "[. -]*)?" + MONTH + "(?:[ -]*" + NUMBER + "(?![\\w-]))?(?:[, -]*" + YEAR + ")?",
            "[qh][1-4]",
            "fy ?\\d\\d(?:\\d\\d)?",
            "spring|summer|fall|autumn|winter");
    private static final Pattern DAY =
            Pattern.compile("(?<![\\w-])(?:" + String.join("|", FORMS) + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);
    private static final Pattern SOME_KEY = Pattern.compile("(?!(" + YEAR + "|" + YEAR + "\\d{4})$).*\\d{3}.*");

    private DaysInText() {}

    /** The text without them. */
    static String without(String text) {
        return DAY.matcher(text).replaceAll(" ");
    }

    /** Whether a word has so many digits as keys have, and is no year or day. */
    static boolean isSomeKey(String word) {
        return SOME_KEY.matcher(word).matches();
    }
}
