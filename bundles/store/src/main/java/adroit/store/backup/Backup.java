package adroit.store.backup;

import adroit.canonical.Digest;
import adroit.store.internal.Dialect;
import adroit.store.internal.Migrations;
import adroit.store.internal.Sql;
import adroit.store.internal.Table;
import adroit.store.internal.Tables;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a backup as a stream: a zip of every table as lines of JSON and of the home's files, with a manifest as its last entry and a seal over all of it as its comment. Memory does
 * not grow with the database.
 */
public final class Backup {
    private static final String COMMENT = "Adroit backup, SHA-256 of all before: ";
    private static final long SOME_DAY =
            1_767_225_600_000L; // one day for every entry: when it was taken is said by the manifest

    private final Dialect dialect;
    private final Sql sql;
    private final Path home;
    private final String product;
    private final List<Manifest.Entry> entries = new ArrayList<>();

    /** @param sql in a transaction that sees one unchanging picture */
    public Backup(Dialect dialect, Sql sql, Path home, String product) {
        this.dialect = dialect;
        this.sql = sql;
        this.home = home;
        this.product = product;
    }

    /** Writes all of it; the stream stays open. What the stream throws comes out as an {@link UncheckedIOException}. */
    public Manifest writeUnchecked(OutputStream out) {
        try {
            return write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files are read before the database is: what they name is in the picture of it that follows, as the catalog edition that is in force. */
    private Manifest write(OutputStream out) throws IOException {
        SortedMap<String, byte[]> files = new HomeFiles(home).read();
        int version = new Migrations(dialect).version(sql);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        SealedOutput sealed = new SealedOutput(out);
        ZipOutputStream zip = new ZipOutputStream(sealed, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        tables(zip);
        files(files, zip);
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                product,
                now,
                Migrations.known().subList(0, version),
                entries,
                List.copyOf(new TreeSet<>(Tables.LEFT_OUT)));
        begin(zip, Manifest.NAME);
        zip.write(manifest.bytes());
        zip.closeEntry();
        zip.setComment(COMMENT + SealedOutput.PLACE);
        zip.finish();
        sealed.seal();
        return manifest;
    }

    private void tables(ZipOutputStream zip) throws IOException {
        Tables tables = new Tables(dialect, sql);
        for (Table table : tables.all()) {
            add(zip, EntryName.ofTable(table.name()), out -> tables.write(table, out));
        }
    }

    private void files(SortedMap<String, byte[]> files, ZipOutputStream zip) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            add(zip, EntryName.ofFile(file.getKey()), out -> {
                out.write(file.getValue());
                return null;
            });
        }
    }

    private void add(ZipOutputStream zip, String name, Content content) throws IOException {
        begin(zip, name);
        Counted counted = new Counted(zip);
        DigestOutputStream digested = new DigestOutputStream(counted, Digest.sha256());
        try {
            @Nullable Long rows = content.writeTo(digested);
            zip.closeEntry();
            entries.add(new Manifest.Entry(name, counted.count, Hex.of(digested), rows));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(SOME_DAY);
        zip.putNextEntry(entry);
    }

    private interface Content {
        /** Returns how many rows there are, null where it is no table. */
        @Nullable
        Long writeTo(OutputStream out) throws IOException;
    }

    /** Counts what passes; closing it leaves the archive open. */
    private static final class Counted extends OutputStream {
        private final OutputStream out;
        private long count;

        Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }
    }
}
