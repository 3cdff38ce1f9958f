package adroit.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Knows how words are written in the titles of an index. */
final class Spelling {
    /** So many letters at the beginning are taken as meant. */
    static final int SURE = 1;

    private static final int FIRST_WITH_ONE = 4;
    private static final int FIRST_WITH_TWO = 8;

    /** A word of so few entries may be a slip of whoever published them, where one written alike is of so many times as many. */
    private static final int FEW = 3;

    private static final int TIMES = 20;

    private final IndexReader reader;

    Spelling(IndexReader reader) {
        this.reader = reader;
    }

    /** In how many letters a word may differ and still be taken for another. */
    static int edits(String word) {
        if (word.length() < FIRST_WITH_ONE || word.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        return word.length() < FIRST_WITH_TWO ? 1 : 2;
    }

    /** Whether an entry holds the word, in one or the other number, in a title or a text. */
    boolean knows(String word) throws IOException {
        for (String form : WordQueries.forms(word)) {
            if (reader.docFreq(new Term(Names.WORDS, form)) > 0 || reader.docFreq(new Term(Names.TEXT, form)) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The words with each unknown one put right; empty where nothing is to be put right, or can be. */
    Optional<String> meant(List<String> words) throws IOException {
        List<String> right = new ArrayList<>();
        for (String word : words) {
            right.add(knows(word) ? word : nearest(word).orElse(word));
        }
        return right.equals(words) ? Optional.empty() : Optional.of(String.join(" ", right));
    }

    /** The words with each that hardly an entry holds in the way in which far more entries write it; empty where there is none. */
    Optional<String> oftener(List<String> words) throws IOException {
        List<String> right = new ArrayList<>();
        for (String word : words) {
            int entries = entries(word);
            right.add(
                    entries == 0 || entries > FEW
                            ? word
                            : nearest(word, entries * TIMES).orElse(word));
        }
        return right.equals(words) ? Optional.empty() : Optional.of(String.join(" ", right));
    }

    private int entries(String word) throws IOException {
        int entries = 0;
        for (String form : WordQueries.forms(word)) {
            entries += reader.docFreq(new Term(Names.WORDS, form));
        }
        return entries;
    }

    private Optional<String> nearest(String word) throws IOException {
        return nearest(word, 0);
    }

    /** @param least how many entries must hold it */
    private Optional<String> nearest(String word, int least) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Names.WORDS);
        int edits = edits(word);
        if (terms == null || edits == 0) {
            return Optional.empty();
        }
        FuzzyTermsEnum alike = new FuzzyTermsEnum(terms, new Term(Names.WORDS, word), edits, SURE, true);
        Candidate best = null;
        for (BytesRef term = alike.next(); term != null; term = alike.next()) {
            Candidate next = new Candidate(term.utf8ToString(), alike.getBoost(), alike.docFreq());
            boolean counts = next.entries() >= least && !next.word().equals(word);
            best = counts && next.isBetterThan(best) ? next : best;
        }
        return Optional.ofNullable(best).map(Candidate::word);
    }

    /** A word that is written much like another, in how far, and how many entries hold it. */
    private record Candidate(String word, float likeness, int entries) {
        boolean isBetterThan(@Nullable Candidate other) {
            return other == null
                    || likeness > other.likeness
                    || (likeness == other.likeness && entries > other.entries);
        }
    }
}
