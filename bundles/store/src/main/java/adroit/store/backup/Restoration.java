package adroit.store.backup;

import adroit.canonical.Digest;
import adroit.storage.Durable;
import adroit.storage.StorageFailure;
import adroit.store.Location;
import adroit.store.internal.ConnectionPool;
import adroit.store.internal.Dialect;
import adroit.store.internal.MalformedRows;
import adroit.store.internal.Migrations;
import adroit.store.internal.PostgresDialect;
import adroit.store.internal.Sql;
import adroit.store.internal.SqliteDialect;
import adroit.store.internal.Table;
import adroit.store.internal.Tables;
import adroit.store.internal.Verification;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Makes of a backup the {@code data} folder of a home, beside the one that may be there. The database is filled in one transaction, read back and held against the backup, brought to
 * the form of this version, and verified; when anything of that fails there is no such transaction.
 */
final class Restoration {
    /** Where, in the new folder, the files of {@code etc} wait. */
    static final String ETC = ".etc";

    private final Path backup;
    private final Path folder;
    private final Location location;
    private final Consumer<String> progress;

    /**
     * @param folder is made; nobody else knows of it yet
     * @param location of the database: a file in that folder, or PostgreSQL
     */
    Restoration(Path backup, Path folder, Location location, Consumer<String> progress) {
        this.backup = backup;
        this.folder = folder;
        this.location = location;
        this.progress = progress;
    }

    /**
     * Leaves the new folder whole and on disk.
     *
     * @throws RefusedBackup where the backup is not as it was written, or not as this version needs it
     * @throws StorageFailure where the disk or the database does not take it
     */
    Manifest run() {
        progress.accept("Checking " + backup + ".");
        Manifest manifest = Inspection.of(backup);
        try (ZipFile zip = new ZipFile(backup.toFile(), StandardCharsets.UTF_8)) {
            refuseWithoutRoom(manifest);
            Files.createDirectories(folder);
            writeFiles(zip, manifest);
            fillDatabase(zip, manifest);
            Durable.force(folder);
            return manifest;
        } catch (IOException | UncheckedIOException e) {
            throw new StorageFailure(
                    "The backup cannot be unpacked to " + folder + ": is the disk full, or the folder read-only?", e);
        }
    }

    private void refuseWithoutRoom(Manifest manifest) throws IOException {
        Path existing = Objects.requireNonNull(folder.toAbsolutePath().getParent());
        long free = Files.getFileStore(existing).getUsableSpace();
        long needed =
                manifest.entries().stream().mapToLong(Manifest.Entry::bytes).sum();
        if (location instanceof Location.File && needed > free) {
            throw new StorageFailure("The backup unpacks to " + needed / 1_000_000 + " MB, but only " + free / 1_000_000
                    + " MB are free for " + existing + ". Make room, and try again.");
        }
    }

    private void writeFiles(ZipFile zip, Manifest manifest) throws IOException {
        for (Manifest.Entry entry : manifest.entries()) {
            String path = EntryName.file(entry.name()).orElse("");
            if (HomeFiles.holds(path)) {
                Path target = path.startsWith("data/")
                        ? folder.resolve(path.substring("data/".length()))
                        : folder.resolve(ETC).resolve(path.substring("etc/".length()));
                try (InputStream in = open(zip, entry)) {
                    Durable.write(target, in.readAllBytes());
                }
            }
        }
    }

    private void fillDatabase(ZipFile zip, Manifest manifest) {
        Dialect dialect = location instanceof Location.Postgres postgres
                ? new PostgresDialect(postgres)
                : SqliteDialect.forFilling(((Location.File) location).path());
        try (ConnectionPool connections = new ConnectionPool(dialect, true, 1)) {
            connections.use(sql -> sql.inTransaction(() -> {
                if (!dialect.hasTables(sql)) {
                    fill(dialect, sql, zip, manifest);
                } else if (!differences(dialect, sql, manifest).isEmpty()) {
                    throw new StorageFailure(dialect.title() + " is not empty, and holds something other than this"
                            + " backup: nothing was changed. Create an empty database for the restored data.");
                }
                return true;
            }));
        }
    }

    private void fill(Dialect dialect, Sql sql, ZipFile zip, Manifest manifest) {
        Migrations.upTo(dialect, manifest.scripts().size()).bringUpToDateWithin(sql);
        Tables tables = new Tables(dialect, sql);
        List<Table> all = tables.all();
        requireTables(all, manifest);
        dialect.withoutReferences(sql, () -> all.forEach(table -> fill(tables, table, zip, manifest)));
        progress.accept("Reading it back.");
        refuse(differences(dialect, sql, manifest));
        new Migrations(dialect).bringUpToDateWithin(sql);
        progress.accept("Verifying every record.");
        refuse(new Verification(dialect, sql).report().problems());
    }

    private static void requireTables(List<Table> all, Manifest manifest) {
        TreeSet<String> wanted = new TreeSet<>(all.stream().map(Table::name).toList());
        if (!wanted.equals(manifest.tables().keySet())) {
            throw new RefusedBackup(List.of("The backup has the tables "
                    + manifest.tables().keySet() + ", but its form asks for " + wanted + "."));
        }
    }

    private void fill(Tables tables, Table table, ZipFile zip, Manifest manifest) {
        String name = EntryName.ofTable(table.name());
        Manifest.Entry entry = manifest.entries().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        progress.accept(table.name() + ": " + entry.rows() + " rows");
        try (InputStream in = open(zip, entry)) {
            tables.empty(table);
            tables.read(table, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MalformedRows e) {
            throw new RefusedBackup(List.of(String.valueOf(e.getMessage())));
        }
    }

    /** Which tables of the database hold something other than the backup. */
    private static List<String> differences(Dialect dialect, Sql sql, Manifest manifest) {
        Tables tables = new Tables(dialect, sql);
        List<String> different = new ArrayList<>();
        Map<String, Long> promised = manifest.tables();
        for (Table table : tables.all()) {
            DigestOutputStream digest = new DigestOutputStream(OutputStream.nullOutputStream(), Digest.sha256());
            long rows = tables.write(table, digest);
            Manifest.Entry found = new Manifest.Entry(EntryName.ofTable(table.name()), 0, Hex.of(digest), rows);
            if (manifest.entries().stream().noneMatch(found::sameContentAs)) {
                different.add("The table " + table.name() + " holds " + rows + " rows that are not the "
                        + promised.getOrDefault(table.name(), 0L) + " of the backup.");
            }
        }
        return different;
    }

    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedBackup(problems);
        }
    }

    private static InputStream open(ZipFile zip, Manifest.Entry entry) throws IOException {
        ZipEntry found = Objects.requireNonNull(zip.getEntry(entry.name()));
        return new Limited(zip.getInputStream(found), entry.bytes());
    }
}
