package adroit.exchange.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word a person probably meant. */
public final class Likeness {

    private static final int LONGEST_COMPARED = 80;
    private static final int SHORTEST_SLIPPED = 5;
    private static final int LONG = 10;
    private static final String NUMBER = "-?\\d+";

    private Likeness() {}

    /** The nearest known word, when it is near enough to be worth a question. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        int furthest = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= furthest)
                .map(candidate -> new Candidate(candidate, distance(wanted, candidate.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance() <= furthest)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    /** The known word of which the word is most likely a slip: a letter or two are other ones. Words that differ in their numbers alone are meant. */
    public static Optional<String> slip(String word, Collection<String> known) {
        if (word.length() > LONGEST_COMPARED || word.length() < SHORTEST_SLIPPED) {
            return Optional.empty();
        }
        int furthest = word.length() < LONG ? 1 : 2;
        String unnumbered = word.replaceAll(NUMBER, "");
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= furthest)
                .filter(candidate -> !candidate.replaceAll(NUMBER, "").equals(unnumbered))
                .map(candidate -> new Candidate(candidate, distance(word, candidate)))
                .filter(candidate -> candidate.distance() <= furthest)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    /** {@code Did you mean "x"?}, or an empty text. */
    public static String didYouMean(String word, Collection<String> known) {
        return nearest(word, known)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("");
    }

    /** Edits (insert, delete, replace, swap of neighbors) that turn one word into the other. */
    static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(from, to, cost, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(String from, String to, int[][] cost, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        best = Math.min(best, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }

    private record Candidate(String word, int distance) {}
}
