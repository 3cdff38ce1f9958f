package adroit.organization;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a reader looks for people: by family name, then given name, then the city's own key. Case, accents and punctuation do not count; who has no name stands
 * behind all others. The order is that of plain texts, so that every database gives the same.
 */
public final class NameOrder {
    /** Before every character of a name, so that "Al" with any given name stands before "Alder". */
    private static final String BETWEEN = "\t";

    private static final String BEHIND_ALL = new String(Character.toChars(0x10FFFD));
    private static final int LONGEST = 60;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’`]");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters of Latin names that are no base letter with an accent. */
    private static final Map<Integer, String> LETTERS = Map.of(
            (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'đ', "d", (int) 'ð', "d",
            (int) 'þ', "th", (int) 'ł', "l", (int) 'ı', "i");

    private NameOrder() {}

    /** A text that sorts before another's where the person stands before the other; never empty. */
    public static String of(Person person) {
        return String.join(
                BETWEEN, names(sorted(person.familyName()), sorted(person.givenName())), sorted(person.key()));
    }

    private static String names(String family, String given) {
        String first = family.isEmpty() ? given : family;
        return (first.isEmpty() ? BEHIND_ALL : first) + BETWEEN + (family.isEmpty() ? "" : given);
    }

    private static String sorted(@Nullable String text) {
        return shortened(plain(text));
    }

    /** The text without case, accents and punctuation, its words with one blank between them. */
    static String plain(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String letters = bare.codePoints()
                .mapToObj(c -> LETTERS.getOrDefault(c, Character.toString(c)))
                .collect(Collectors.joining());
        return OTHERS.matcher(APOSTROPHES.matcher(letters).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
