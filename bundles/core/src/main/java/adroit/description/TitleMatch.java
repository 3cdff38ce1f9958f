package adroit.description;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A job class whose title is like that of a description.
 *
 * @param likeness 1 for the same words, towards 0 the fewer they share; only good for putting suggestions in order
 */
public record TitleMatch(String title, double likeness) {
    private static final double LEAST = 0.3;

    /** The same level in the ways that titles write it. */
    private static final Map<String, String> SAME =
            Map.of("i", "1", "ii", "2", "iii", "3", "iv", "4", "v", "5", "sr", "senior", "asst", "assistant");

    private static final Set<String> EMPTY_WORDS = Set.of("and", "of", "the", "for", "a", "in", "series");

    /** The titles most like a title, best first; ties by title. */
    public static List<TitleMatch> ranked(String title, List<String> titles, int limit) {
        Set<String> wanted = grams(title);
        return titles.stream()
                .map(each -> new TitleMatch(each, shared(wanted, grams(each))))
                .filter(match -> match.likeness() >= LEAST)
                .sorted(Comparator.comparingDouble(TitleMatch::likeness)
                        .reversed()
                        .thenComparing(TitleMatch::title))
                .limit(limit)
                .toList();
    }

    /** Dice's coefficient over the pairs of letters of all words, whatever the words' order. */
    private static double shared(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return 2.0 * common.size() / (one.size() + other.size());
    }

    private static Set<String> grams(String title) {
        return words(title).flatMap(TitleMatch::gramsOf).collect(Collectors.toSet());
    }

    private static Stream<String> words(String title) {
        return Stream.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .map(word -> SAME.getOrDefault(word, word));
    }

    private static Stream<String> gramsOf(String word) {
        String framed = "^" + word + "$";
        return IntStream.range(0, framed.length() - 1).mapToObj(i -> framed.substring(i, i + 2));
    }
}
