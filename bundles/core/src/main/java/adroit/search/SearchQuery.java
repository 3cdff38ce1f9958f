package adroit.search;

import java.util.Set;

/**
 * What is looked for.
 *
 * @param words as somebody wrote them; of more than {@value #LONGEST} characters the first
 * @param sources {@linkplain SearchSource#key() names} of the sources to look in; empty for all
 * @param kinds that are wanted; empty for all
 * @param matching how much of the words an entry must hold
 * @param offset how many hits to leave out
 * @param limit how many hits to give at most
 */
public record SearchQuery(
        String words, Set<String> sources, Set<SearchKind> kinds, Matching matching, int offset, int limit) {
    /** The most characters that are looked for. */
    public static final int LONGEST = 200;

    /** The most hits at once. */
    public static final int MOST = 500;

    /** How far into the hits one may go. */
    public static final int DEEPEST = 10_000;

    /** How much of the words an entry must hold. */
    public enum Matching {
        /** Each word; where nothing does, words that are written much alike; where nothing does either, some of the words. */
        EVERY_WORD,
        /** Some of the words: the more of them and the rarer they are, the better. For finding what comes near a text. */
        SOME_WORDS
    }

    public SearchQuery {
        words = words.length() <= LONGEST ? words : words.substring(0, LONGEST);
        sources = Set.copyOf(sources);
        kinds = Set.copyOf(kinds);
        if (offset < 0 || offset > DEEPEST) {
            throw new IllegalArgumentException("offset " + offset);
        }
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

    /** Every word, anywhere; the first twenty hits. */
    public static SearchQuery of(String words) {
        return new SearchQuery(words, Set.of(), Set.of(), Matching.EVERY_WORD, 0, 20);
    }

    /** What comes near a text in one source, of one kind: the first hits. */
    public static SearchQuery near(String text, String source, SearchKind kind, int limit) {
        return new SearchQuery(text, Set.of(source), Set.of(kind), Matching.SOME_WORDS, 0, limit);
    }
}
