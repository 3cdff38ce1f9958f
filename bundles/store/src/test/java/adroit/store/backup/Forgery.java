package adroit.store.backup;

import adroit.canonical.Digest;
import adroit.store.internal.Migrations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A backup taken apart and put together otherwise, with a right seal: what somebody with an editor could send. */
public final class Forgery {
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private Manifest manifest;

    private Forgery(Manifest manifest) {
        this.manifest = manifest;
    }

    public static Forgery of(Path backup) throws IOException {
        Forgery forgery = new Forgery(Inspection.of(backup));
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(backup))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                forgery.entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        forgery.entries.remove(Manifest.NAME);
        return forgery;
    }

    /** Adds or replaces an entry that the manifest does not know of. */
    public Forgery with(String name, String content) {
        entries.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds or replaces an entry, and lets the manifest say so. */
    public Forgery listed(String name, byte[] content) {
        entries.put(name, content);
        Manifest.Entry entry = new Manifest.Entry(name, content.length, Digest.sha256(content), rows(name, content));
        List<Manifest.Entry> all = new ArrayList<>(manifest.entries());
        all.removeIf(each -> each.name().equals(name));
        all.add(entry);
        return changed(manifest.format(), manifest.scripts(), all);
    }

    public Forgery without(String name) {
        entries.remove(name);
        return this;
    }

    public Forgery ofFormat(int format) {
        return changed(format, manifest.scripts(), manifest.entries());
    }

    public Forgery withScripts(UnaryOperator<List<Migrations.Script>> change) {
        return changed(manifest.format(), change.apply(new ArrayList<>(manifest.scripts())), manifest.entries());
    }

    public String text(String name) {
        return new String(entries.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    public Path write(Path file) throws IOException {
        return write(file, bytes -> bytes);
    }

    /** Writes it, with bytes of the archive changed before it is sealed. */
    public Path write(Path file, UnaryOperator<byte[]> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entries.put(Manifest.NAME, manifest.bytes());
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
            zip.setComment("forged " + SealedOutput.PLACE);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            SealedOutput sealed = new SealedOutput(out);
            sealed.write(change.apply(bytes.toByteArray()));
            sealed.seal();
        }
        return file;
    }

    private Forgery changed(int format, List<Migrations.Script> scripts, List<Manifest.Entry> all) {
        manifest = new Manifest(format, "9.9.9", manifest.takenAt(), scripts, all, manifest.leftOut());
        return this;
    }

    /** One line names the columns. */
    private static @Nullable Long rows(String name, byte[] content) {
        long lines = new String(content, StandardCharsets.UTF_8).lines().count();
        return EntryName.table(name).isPresent() ? lines - 1 : null;
    }
}
