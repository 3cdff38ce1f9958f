package adroit.index;

import adroit.search.SearchAnswer;
import adroit.search.SearchIndex;
import adroit.search.SearchQuery;
import adroit.search.SearchSource;
import adroit.search.SearchSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index in a folder. It is no more than a way to find what the sources hold: an index that is not there, of another form or damaged is made anew from them. Each source comes in
 * whole or not at all, and takes the place of its former content in the same moment.
 */
public final class LuceneIndex implements SearchIndex, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("adroit.index");

    private final Path folder;
    private final SearchSources sources;
    private volatile List<SearchSource> waiting = List.of();
    private volatile @Nullable Open open;
    private volatile boolean damaged;

    /** Nothing is read or written before it is {@linkplain #refresh() refreshed}. */
    public LuceneIndex(Path folder, SearchSources sources) {
        this.folder = folder;
        this.sources = sources;
    }

    private record Open(IndexFolder folder, FoldedWords words, SearcherManager searchers) {}

    /** Whether it was read in, be it in part. */
    public boolean isOpen() {
        return open != null;
    }

    @Override
    public SearchAnswer find(SearchQuery query) {
        Open now = open;
        if (now == null) {
            return nothing();
        }
        try {
            PictureSearcher searcher = (PictureSearcher) now.searchers().acquire();
            try {
                return searcher.answer(query, waiting);
            } finally {
                now.searchers().release(searcher);
            }
        } catch (AlreadyClosedException e) {
            return nothing();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The index cannot be read and is made anew: {}", e.toString());
            damaged = true;
            waiting = sources.all();
            return nothing();
        }
    }

    private SearchAnswer nothing() {
        return new SearchAnswer(List.of(), 0, SearchAnswer.Nearness.EVERY_WORD, null, Map.of(), Map.of(), waiting);
    }

    /** Whether a search found that it cannot be read. */
    public boolean isDamaged() {
        return damaged;
    }

    /** Brings in what is new, and takes out what is gone. Each source can be found when it is in, before the next. */
    public synchronized void refresh() {
        List<SearchSource> wanted = sources.all();
        try {
            IndexFolder now = opened(wanted);
            waiting = missing(wanted, now.readIn());
            for (SearchSource source : waiting) {
                put(now, source);
            }
            for (SearchSource gone : missing(now.readIn().sources().values(), wanted)) {
                now.remove(gone);
            }
            searchers().maybeRefreshBlocking();
        } catch (IOException e) {
            shut();
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            shut();
            throw e;
        }
    }

    private void put(IndexFolder now, SearchSource source) throws IOException {
        if (now.put(source, entries -> sources.forEach(source, entries))) {
            searchers().maybeRefreshBlocking();
        }
        waiting = waiting.stream().filter(s -> !s.equals(source)).toList();
    }

    private SearcherManager searchers() {
        Open now = open;
        if (now == null) {
            throw new IllegalStateException("the index is closed");
        }
        return now.searchers();
    }

    private IndexFolder opened(List<SearchSource> wanted) throws IOException {
        Open now = open;
        if (now != null && !damaged) {
            return now.folder();
        }
        shut();
        waiting = wanted;
        FoldedWords words = new FoldedWords();
        IndexFolder opened = IndexFolder.open(folder, words, damaged);
        damaged = false;
        SearcherManager searchers = new SearcherManager(opened.directory(), new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
                return new PictureSearcher((DirectoryReader) reader, words);
            }
        });
        open = new Open(opened, words, searchers);
        return opened;
    }

    private static List<SearchSource> missing(Iterable<SearchSource> all, List<SearchSource> there) {
        List<SearchSource> missing = new ArrayList<>();
        all.forEach(source -> {
            if (!there.contains(source)) {
                missing.add(source);
            }
        });
        return missing;
    }

    private static List<SearchSource> missing(List<SearchSource> wanted, ReadIn readIn) {
        return missing(wanted, List.copyOf(readIn.sources().values()));
    }

    @Override
    public synchronized void close() {
        shut();
    }

    private void shut() {
        Open now = open;
        open = null;
        if (now != null) {
            try {
                now.searchers().close();
            } catch (IOException e) {
                LOG.debug("A searcher did not close", e);
            }
            now.folder().close();
            now.words().close();
        }
    }
}
