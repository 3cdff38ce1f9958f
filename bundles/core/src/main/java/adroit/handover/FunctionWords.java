package adroit.handover;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** How functions are compared: by their words, whatever their case, the spaces and lines between them, and the full stop at their end. */
final class FunctionWords {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern END = Pattern.compile("[ .;,]+$");

    private FunctionWords() {}

    /** What is the same for all ways of writing one function. */
    static String key(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return END.matcher(SPACES.matcher(plain).replaceAll(" ").strip()).replaceAll("");
    }

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** Whether one of the duties is the function. */
    static boolean among(Collection<String> duties, String function) {
        String key = key(function);
        return duties.stream().anyMatch(duty -> key(duty).equals(key));
    }
}
