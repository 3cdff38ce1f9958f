package adroit.bench.search;

import adroit.framework.FrameworkDraft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;

/** Lucene as one would use it first: the three texts of an item, each word or its beginning in any of them; what is not found so, written alike. */
public final class PlainLucene implements AutoCloseable {
    private static final String[] FIELDS = {"title", "titles", "text"};
    private static final float[] WORTH = {6, 4, 1};

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** Indexes all items of the draft into a new folder. */
    public PlainLucene(Path folder, FrameworkDraft draft) throws IOException {
        directory = FSDirectory.open(folder);
        try (StandardAnalyzer words = new StandardAnalyzer();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(words))) {
            for (FrameworkDraft.Entry entry : draft.entries()) {
                writer.addDocument(document(entry));
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    private static Document document(FrameworkDraft.Entry entry) {
        Document document = new Document();
        document.add(new TextField("title", entry.title(), Field.Store.YES));
        entry.item().otherTitles().forEach(t -> document.add(new TextField("titles", t, Field.Store.YES)));
        document.add(new StoredField("id", entry.id()));
        String text = entry.text();
        if (text != null) {
            document.add(new TextField("text", text, Field.Store.YES));
        }
        return document;
    }

    /** The titles of the first twenty, told one after the other; how many there were. */
    int find(String question) {
        try {
            String[] words = question.toLowerCase(Locale.ROOT).split(" ");
            TopDocs found = searcher.search(query(words, false), 20);
            if (found.scoreDocs.length == 0) {
                found = searcher.search(query(words, true), 20);
            }
            int length = 0;
            for (ScoreDoc each : found.scoreDocs) {
                length +=
                        searcher.storedFields().document(each.doc).get("title").length();
            }
            return length == 0 ? 0 : found.scoreDocs.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query query(String[] words, boolean alike) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            for (int i = 0; i < FIELDS.length; i++) {
                Term term = new Term(FIELDS[i], word);
                any.add(new BoostQuery(new TermQuery(term), WORTH[i]), Occur.SHOULD);
                any.add(new BoostQuery(new PrefixQuery(term), WORTH[i] / 2), Occur.SHOULD);
                if (alike) {
                    any.add(new BoostQuery(new FuzzyQuery(term, word.length() < 8 ? 1 : 2, 1), 1), Occur.SHOULD);
                }
            }
            all.add(any.build(), Occur.MUST);
        }
        return all.build();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
