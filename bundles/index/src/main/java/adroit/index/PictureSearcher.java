package adroit.index;

import adroit.search.Hit;
import adroit.search.SearchAnswer;
import adroit.search.SearchAnswer.Nearness;
import adroit.search.SearchKind;
import adroit.search.SearchQuery;
import adroit.search.SearchQuery.Matching;
import adroit.search.SearchSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Searches one unchanging picture of the index. */
final class PictureSearcher extends IndexSearcher {
    private static final int MOST_WORDS = 12;

    private final ReadIn readIn;
    private final FoldedWords folded;

    PictureSearcher(DirectoryReader reader, FoldedWords folded) throws IOException {
        super(reader);
        this.readIn = ReadIn.of(reader.getIndexCommit().getUserData());
        this.folded = folded;
        setSimilarity(Likeness.BY_FIELD);
    }

    SearchAnswer answer(SearchQuery query, List<SearchSource> waiting) throws IOException {
        List<String> words =
                folded.of(query.words()).stream().distinct().limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return new SearchAnswer(List.of(), 0, Nearness.EVERY_WORD, null, Map.of(), Map.of(), waiting);
        }
        WordQueries queries = new WordQueries(words, query.words());
        if (query.matching() == Matching.EVERY_WORD) {
            Tally every = tally(queries.every(false), query);
            if (!every.isEmpty()) {
                return answer(query, words, every, Nearness.EVERY_WORD, waiting);
            }
            Tally alike = tally(queries.every(true), query);
            if (!alike.isEmpty()) {
                return answer(query, words, alike, Nearness.WRITTEN_ALIKE, waiting);
            }
        }
        Set<String> unknown = unknown(words);
        return answer(query, words, tally(queries.some(unknown::contains), query), Nearness.SOME_WORDS, waiting);
    }

    private Set<String> unknown(List<String> words) throws IOException {
        Spelling spelling = new Spelling(getIndexReader());
        Set<String> unknown = new HashSet<>();
        for (String word : words) {
            if (!spelling.knows(word)) {
                unknown.add(word);
            }
        }
        return unknown;
    }

    private Tally tally(Query words, SearchQuery query) throws IOException {
        return search(words, new Tally(readIn, query));
    }

    private SearchAnswer answer(
            SearchQuery query, List<String> words, Tally tally, Nearness nearness, List<SearchSource> waiting)
            throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc found : tally.nearest(query.offset()).scoreDocs) {
            hits.add(hit(found, words));
        }
        Spelling spelling = new Spelling(getIndexReader());
        String meant = (nearness == Nearness.EVERY_WORD ? spelling.oftener(words) : spelling.meant(words)).orElse(null);
        return new SearchAnswer(hits, tally.total(), nearness, meant, tally.bySource(), tally.byKind(), waiting);
    }

    private Hit hit(ScoreDoc found, List<String> words) throws IOException {
        LeafReaderContext leaf = getLeafContexts().get(ReaderUtil.subIndex(found.doc, getLeafContexts()));
        int doc = found.doc - leaf.docBase;
        int source = (int) value(leaf, Names.SOURCE, doc);
        int kind = (int) value(leaf, Names.KIND, doc);
        Document shown = storedFields().document(found.doc);
        return Entries.hit(
                shown,
                Objects.requireNonNull(readIn.sources().get(source)),
                SearchKind.values()[kind],
                words,
                found.score);
    }

    private static long value(LeafReaderContext leaf, String field, int doc) throws IOException {
        NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
        return values.advanceExact(doc) ? values.longValue() : 0;
    }
}
