package adroit.plugins.internal;

import adroit.canonical.CanonicalJson;
import adroit.plugins.Fault;
import adroit.plugins.InstallPolicy;
import adroit.storage.Durable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The installed set on disk, replaced as a whole: a reader finds the old or the new, never half of one. */
final class InstalledSetFile {
    private static final String DAMAGED = ".damaged";

    /** What leads might do is not known, so they do nothing until somebody has brought the record back. */
    private static final InstallPolicy NOBODY_BUT_ADMINISTRATORS = new InstallPolicy(false, List.of());

    private final Path file;

    InstalledSetFile(Path file) {
        this.file = file;
    }

    /** The set as last written; empty before the first time. A file that cannot be read is set aside, and the set says so. */
    InstalledSet read() {
        try {
            byte[] record = Files.readAllBytes(file);
            return RecordReader.read(record).orElseGet(() -> CanonicalJson.read(record, InstalledSet.class));
        } catch (NoSuchFileException e) {
            return InstalledSet.NONE;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return setAside();
        }
    }

    void write(InstalledSet set) {
        Durable.write(file, CanonicalJson.bytes(set));
    }

    private InstalledSet setAside() {
        Path aside = file.resolveSibling(file.getFileName() + DAMAGED);
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read and cannot be moved away", e);
        }
        InstalledSet damaged = InstalledSet.NONE
                .with(NOBODY_BUT_ADMINISTRATORS)
                .with(new Quarantined(
                        Description.ofFile("installed-set", "-"),
                        "",
                        new Fault(
                                "RECORD_DAMAGED",
                                "The record of installed disciplines, " + file + ", could not be read; it is now "
                                        + aside + ".",
                                "Bring all of it back as it was: ./adroit discipline rollback --list shows the states, rollback --to N takes one up, with the policy of then; then remove this entry (installed-set)."),
                        null));
        write(damaged);
        return damaged;
    }
}
