package adroit.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/** BM25 by Robertson and Zaragoza. A title is nearer the shorter it is; that something has many other titles takes nothing from each. */
final class Likeness extends PerFieldSimilarityWrapper {
    static final Similarity BY_FIELD = new Likeness();

    private static final Similarity BY_LENGTH = new BM25Similarity();
    private static final Similarity WHATEVER_LENGTH = new BM25Similarity(0.4f, 0);

    @Override
    public Similarity get(String name) {
        return name.equals(Names.TITLES) ? WHATEVER_LENGTH : BY_LENGTH;
    }
}
