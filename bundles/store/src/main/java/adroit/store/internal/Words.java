package adroit.store.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of a text as they are searched: lower case, without accents. */
final class Words {
    /** Sorts behind whatever a word may go on with. */
    private static final String BEHIND_ALL = "\uDBFF\uDFFF";

    private static final int LONGEST = 60;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Words() {}

    /** The words of all the texts, each once. */
    static Set<String> of(@Nullable String... texts) {
        return Arrays.stream(texts)
                .filter(text -> text != null && !text.isBlank())
                .map(Words::folded)
                .flatMap(BETWEEN::splitAsStream)
                .filter(word -> !word.isEmpty())
                .map(Words::shortened)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words of a search, without those that begin another of them. */
    static Collection<String> sought(String text) {
        Set<String> words = of(text);
        return words.stream()
                .filter(word -> words.stream().noneMatch(other -> !other.equals(word) && other.startsWith(word)))
                .toList();
    }

    /** What no word that begins so reaches. */
    static String endOf(String beginning) {
        return beginning + BEHIND_ALL;
    }

    private static String folded(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return text.toLowerCase(Locale.ROOT);
        }
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static String shortened(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, word.offsetByCodePoints(0, codePoints(word)));
    }

    private static int codePoints(String word) {
        return word.codePointCount(0, LONGEST) - (Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? 1 : 0);
    }
}
