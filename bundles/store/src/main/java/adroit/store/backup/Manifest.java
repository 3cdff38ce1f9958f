package adroit.store.backup;

import adroit.canonical.CanonicalJson;
import adroit.store.internal.Migrations;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a backup says of itself, in its last entry.
 *
 * @param format of the backup; this version writes and reads {@value #FORMAT}
 * @param product version of the product that wrote it
 * @param scripts the form of its tables
 * @param entries everything else that is in it, in the order written
 * @param leftOut tables whose rows are not in it
 */
public record Manifest(
        int format,
        String product,
        Instant takenAt,
        List<Migrations.Script> scripts,
        List<Entry> entries,
        List<String> leftOut) {
    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    public Manifest {
        scripts = List.copyOf(scripts);
        entries = List.copyOf(entries);
        leftOut = List.copyOf(leftOut);
    }

    /** @param rows of a table; null for a file */
    public record Entry(
            String name,
            long bytes,
            String sha256,
            @Nullable Long rows) {
        boolean sameContentAs(Entry other) {
            return name.equals(other.name) && sha256.equals(other.sha256);
        }
    }

    byte[] bytes() {
        return CanonicalJson.bytes(this);
    }

    static Manifest read(byte[] bytes) {
        return CanonicalJson.read(bytes, Manifest.class);
    }

    /** How many rows each table has, by its name. */
    Map<String, Long> tables() {
        TreeMap<String, Long> tables = new TreeMap<>();
        entries.forEach(entry -> EntryName.table(entry.name())
                .ifPresent(table -> tables.put(table, entry.rows() == null ? 0L : entry.rows())));
        return tables;
    }
}
