package adroit.index;

import adroit.search.Findable;
import adroit.search.SearchSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of the index, and whoever writes them. For one thread at a time. */
final class IndexFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("adroit.index");
    private static final double BUFFER = 16;

    private final Directory directory;
    private final IndexWriter writer;
    private final Entries entries;
    private ReadIn readIn;

    private IndexFolder(Directory directory, FoldedWords words, IndexWriter writer, ReadIn readIn) {
        this.directory = directory;
        this.writer = writer;
        this.entries = new Entries(words);
        this.readIn = readIn;
    }

    /** Opens what is there; makes it anew where it cannot be used, and in memory where the folder cannot be written. */
    static IndexFolder open(Path folder, FoldedWords words, boolean anew) throws IOException {
        try {
            Files.createDirectories(folder);
            return in(FSDirectory.open(folder), words, anew);
        } catch (IOException e) {
            LOG.warn("The index is kept in memory alone, because its folder cannot be used: {}", e.toString());
            return in(new ByteBuffersDirectory(), words, true);
        }
    }

    private static IndexFolder in(Directory directory, FoldedWords words, boolean anew) throws IOException {
        try {
            boolean usable = !anew && isUsable(directory);
            if (!usable) {
                IOUtils.deleteFilesIgnoringExceptions(directory, directory.listAll());
            }
            IndexWriter writer = new IndexWriter(directory, settings(words, usable));
            if (usable) {
                return new IndexFolder(directory, words, writer, readIn(directory));
            }
            IndexFolder made = new IndexFolder(directory, words, writer, new ReadIn(Map.of()));
            made.commit(made.readIn);
            return made;
        } catch (IOException | RuntimeException | Error e) {
            directory.close();
            throw e;
        }
    }

    private static boolean isUsable(Directory directory) {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return false;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
                return ReadIn.isOfToday(reader.getIndexCommit().getUserData());
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("The index is damaged and is made anew: {}", e.toString());
            return false;
        }
    }

    private static ReadIn readIn(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return ReadIn.of(reader.getIndexCommit().getUserData());
        }
    }

    private static IndexWriterConfig settings(FoldedWords words, boolean usable) {
        return new IndexWriterConfig(words)
                .setOpenMode(usable ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE)
                .setSimilarity(Likeness.BY_FIELD)
                .setMergeScheduler(new SerialMergeScheduler())
                .setRAMBufferSizeMB(BUFFER)
                .setCommitOnClose(false);
    }

    Directory directory() {
        return directory;
    }

    ReadIn readIn() {
        return readIn;
    }

    /**
     * Puts a source in, in place of its former content.
     *
     * @param told tells the entries one by one, and whether there were any
     * @return whether there were any
     */
    boolean put(SearchSource source, Predicate<Consumer<Findable>> told) throws IOException {
        int number = readIn.free();
        boolean own = source.type() == SearchSource.Type.FIELD;
        try {
            if (!told.test(entry -> add(number, own, entry))) {
                return false;
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (int former : readIn.numbers(source.key())) {
            delete(former);
        }
        commit(readIn.with(number, source));
        return true;
    }

    private void add(int number, boolean own, Findable entry) {
        try {
            writer.addDocument(entries.document(number, own, entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a source out. */
    void remove(SearchSource source) throws IOException {
        ReadIn after = readIn;
        for (int number : readIn.numbers(source.key())) {
            delete(number);
            after = after.without(number);
        }
        commit(after);
    }

    private void delete(int number) throws IOException {
        writer.deleteDocuments(new Term(Names.SOURCE, String.valueOf(number)));
    }

    private void commit(ReadIn next) throws IOException {
        writer.setLiveCommitData(next.kept().entrySet());
        writer.commit();
        readIn = next;
    }

    /** What was not committed is forgotten. */
    @Override
    public void close() {
        try {
            writer.rollback();
        } catch (IOException | RuntimeException e) {
            LOG.debug("The writer of the index did not close", e);
        }
        IOUtils.closeWhileHandlingException(directory);
    }
}
