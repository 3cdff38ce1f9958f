package adroit.trend;

import adroit.canonical.Digest;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Names of tools, compared without case, order, punctuation and the words that a name has one year and has not the next. */
final class ToolName {
    private static final Set<String> FILLING =
            Set.of("software", "system", "systems", "inc", "corporation", "the", "tool", "tools");
    private static final int LONGEST_ID = 40;

    private ToolName() {}

    /** What two names of one tool have in common; empty where the name has no word. */
    static String key(String name) {
        Set<String> words = words(name);
        Set<String> telling = new TreeSet<>(words);
        telling.removeAll(FILLING);
        return String.join(" ", telling.isEmpty() ? words : telling);
    }

    private static Set<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}+#]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether all words of the one are in the other, so that they may be the same. */
    static boolean alike(String key, String other) {
        Set<String> one = Set.copyOf(Arrays.asList(key.split(" ")));
        Set<String> two = Set.copyOf(Arrays.asList(other.split(" ")));
        return one.containsAll(two) || two.containsAll(one);
    }

    /** An id for addresses: readable, and different where the keys are. */
    static String id(TrendKind kind, String key) {
        String plain = key.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String shortened = plain.length() > LONGEST_ID ? plain.substring(0, LONGEST_ID) : plain;
        return kind.key() + "-" + shortened + (shortened.isEmpty() || shortened.endsWith("-") ? "" : "-")
                + Digest.sha256(key.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }
}
