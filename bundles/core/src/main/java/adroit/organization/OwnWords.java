package adroit.organization;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The words with which texts say that people speak of themselves: "self", "Self-assessment", "own rating", "Employee (survey)". */
public final class OwnWords {
    private static final String JUDGED = "(?:rat|apprais|assess|eval|review|report|scor|declar|complet)\\w*";
    private static final String MEDIUM =
            "(?:survey|questionnaire|form|online|web|portal|app|mobile|e ?mail|kiosk|paper|input|entry|answers?|responses?|submitted|submission|round|check(?![\\s\\p{Pd}]?(?:in|out)))";
    private static final String ONESELF = "(?:my|him|her|one|employee)?self|themselves";
    private static final Pattern ALONE =
            Pattern.compile("employees?|((employees?|own|my) )?(" + ONESELF + "|own|my)( ?" + JUDGED + ")?");

    /** The word by itself, and not denied: what it is joined with, as in "Self-service desk", is a title, unless that is a judgment or what one was given with. */
    private static final Pattern SELF = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?<!\\b(?:not|non)[\\s\\p{Pd}])(" + ONESELF + ")([\\s\\p{Pd}_]*(" + JUDGED + "|"
                    + MEDIUM + "\\b|employee\\b|\\d|$|[^\\s\\p{Pd}_\\p{L}])|\\s+\\p{Pd}\\s)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MEDIA = Pattern.compile("\\b" + MEDIUM + "\\b(?! employees)");

    private OwnWords() {}

    /** Whether the text says no more than that. */
    public static boolean areAll(String text) {
        return ALONE.matcher(NameOrder.plain(text)).matches();
    }

    /** Whether the text says it among other things, or with a day and how it was asked. */
    public static boolean standIn(String text) {
        String bare = MEDIA.matcher(NameOrder.plain(DaysInText.without(text))).replaceAll(" ");
        return areAll(text)
                || areAll(bare)
                || SELF.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .find();
    }
}
