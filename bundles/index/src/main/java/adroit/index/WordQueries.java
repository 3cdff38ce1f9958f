package adroit.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Asks for words: a title says more than another title, that more than a text; a whole word more than its beginning, that more than one written alike. */
final class WordQueries {
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "the", "of", "for", "in", "on", "or", "to", "with", "by", "at", "as", "from", "is",
            "are");
    private static final float OTHER_NUMBER = 0.8f;
    private static final float TIE = 0.1f;
    private static final int SHORTEST_BEGINNING = 2;
    private static final int EXPANSIONS = 30;

    private final List<String> words;
    private final String raw;

    /** @param raw what was asked as it was written, for codes */
    WordQueries(List<String> words, String raw) {
        this.words = words;
        this.raw = raw.strip().toLowerCase(Locale.ROOT);
    }

    /** Entries that hold every word; small words only count. */
    Query every(boolean alike) {
        return nearest(joined(word -> isSmall(word) ? Occur.SHOULD : Occur.MUST, word -> alike));
    }

    /** Entries that hold some of the words. */
    Query some(Predicate<String> alike) {
        return nearest(joined(word -> Occur.SHOULD, alike));
    }

    private Query joined(Function<String, Occur> occur, Predicate<String> alike) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(word(word, alike.test(word)), occur.apply(word)));
        return all.build();
    }

    private boolean isSmall(String word) {
        return SMALL.contains(word) && !words.stream().allMatch(SMALL::contains);
    }

    private Query nearest(Query held) {
        BooleanQuery.Builder found = new BooleanQuery.Builder().add(held, Occur.SHOULD);
        if (raw.chars().anyMatch(Character::isDigit)) {
            found.add(boosted(new TermQuery(new Term(Names.CODE, raw)), 50), Occur.SHOULD);
            found.add(boosted(new PrefixQuery(new Term(Names.CODE, raw)), 20), Occur.SHOULD);
        }
        BooleanQuery.Builder ranked = new BooleanQuery.Builder()
                .add(found.build(), Occur.MUST)
                .add(same(Names.WHOLE, Entries.whole(words), 30), Occur.SHOULD)
                .add(same(Names.OWN, "yes", 1), Occur.SHOULD);
        if (words.size() > 1) {
            ranked.add(phrase(Names.TITLE, 4), Occur.SHOULD).add(phrase(Names.TITLES, 2), Occur.SHOULD);
        }
        return ranked.build();
    }

    private Query phrase(String field, float boost) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(1);
        words.forEach(word -> phrase.add(new Term(field, word)));
        return boosted(phrase.build(), boost);
    }

    private static Query word(String word, boolean alike) {
        List<Query> ways = new ArrayList<>();
        for (String form : forms(word)) {
            float worth = form.equals(word) ? 1 : OTHER_NUMBER;
            ways.add(boosted(new TermQuery(new Term(Names.TITLE, form)), 6 * worth));
            ways.add(boosted(new TermQuery(new Term(Names.TITLES, form)), 4 * worth));
            ways.add(boosted(new TermQuery(new Term(Names.TEXT, form)), worth));
        }
        if (word.length() >= SHORTEST_BEGINNING) {
            ways.add(boosted(new PrefixQuery(new Term(Names.TITLE, word)), 3));
            ways.add(boosted(new PrefixQuery(new Term(Names.TITLES, word)), 2));
            ways.add(boosted(new PrefixQuery(new Term(Names.TEXT, word)), 0.5f));
        }
        int edits = Spelling.edits(word);
        if (alike && edits > 0) {
            ways.add(boosted(fuzzy(Names.TITLE, word, edits), 2));
            ways.add(boosted(fuzzy(Names.TITLES, word, edits), 1.5f));
            ways.add(boosted(fuzzy(Names.TEXT, word, edits), 0.3f));
        }
        return new DisjunctionMaxQuery(ways, TIE);
    }

    private static Query fuzzy(String field, String word, int edits) {
        return new FuzzyQuery(new Term(field, word), edits, Spelling.SURE, EXPANSIONS, true);
    }

    /** The word, and as it is written for one and for many in English. */
    static Set<String> forms(String word) {
        Set<String> forms = new LinkedHashSet<>(List.of(word));
        if (word.length() > 3 && word.chars().allMatch(Character::isLetter)) {
            if (word.endsWith("ies")) {
                forms.add(word.substring(0, word.length() - 3) + "y");
            } else if (word.endsWith("s") && !word.endsWith("ss")) {
                forms.add(word.substring(0, word.length() - 1));
            } else {
                forms.add(word + "s");
                if (word.endsWith("y")) {
                    forms.add(word.substring(0, word.length() - 1) + "ies");
                }
            }
        }
        return forms;
    }

    private static Query same(String field, String value, float boost) {
        return boosted(new ConstantScoreQuery(new TermQuery(new Term(field, value))), boost);
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }
}
