package adroit.store.backup;

import adroit.canonical.Digest;
import adroit.store.internal.MalformedRows;
import adroit.store.internal.Migrations;
import adroit.store.internal.RowReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Looks through a file that should be a backup, from the first byte to the last, and collects everything that is wrong. Nothing is unpacked to disk. */
final class Inspection {
    private static final int MOST_ENTRIES = 10_000;
    private static final int LARGEST_MANIFEST = 16 * 1024 * 1024;
    private static final long SMALL = 1024 * 1024;
    private static final long HIGHEST_RATIO = 300;
    private static final int MOST_PROBLEMS = 50;
    private static final String ANOTHER = " Use another copy of it, or another backup.";

    private final Path file;
    private final List<String> problems = new ArrayList<>();

    private Inspection(Path file) {
        this.file = file;
    }

    /**
     * What the backup says of itself, when all of it is as it was written and this version can read it.
     *
     * @throws RefusedBackup with every problem
     */
    static Manifest of(Path file) {
        Inspection inspection = new Inspection(file);
        @Nullable Manifest manifest = inspection.manifest();
        if (manifest == null || !inspection.problems.isEmpty()) {
            throw new RefusedBackup(inspection.problems);
        }
        return manifest;
    }

    private @Nullable Manifest manifest() {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            problem(file + " is not a file that can be read.");
            return null;
        }
        checkSeal();
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return inspected(zip);
        } catch (IOException | IllegalArgumentException e) {
            problem(file + " is not a backup of Adroit, or its end is missing." + ANOTHER);
            return null;
        }
    }

    private void checkSeal() {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = Digest.sha256();
            byte[] buffer = new byte[1 << 16];
            long left = Files.size(file) - SealedOutput.LENGTH;
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    break;
                }
                digest.update(buffer, 0, read);
                left -= read;
            }
            byte[] seal = HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII);
            if (!Arrays.equals(seal, in.readAllBytes())) {
                problem(file + " is damaged or not complete: it does not end with the SHA-256 of what comes before."
                        + ANOTHER);
            }
        } catch (IOException e) {
            problem(file + " cannot be read to its end: check the disk." + ANOTHER);
        }
    }

    private @Nullable Manifest inspected(ZipFile zip) {
        List<? extends ZipEntry> listed = zip.stream().limit(MOST_ENTRIES + 1L).toList();
        if (listed.size() > MOST_ENTRIES) {
            problem("The file has more than " + MOST_ENTRIES + " entries; no backup has so many.");
            return null;
        }
        checkNames(listed);
        @Nullable Manifest manifest = readManifest(zip);
        if (manifest != null && isKnown(manifest)) {
            checkListing(listed, manifest);
            manifest.entries().forEach(entry -> checkContent(zip, entry));
            return manifest;
        }
        return null;
    }

    private void checkNames(List<? extends ZipEntry> listed) {
        Set<String> seen = new HashSet<>();
        for (ZipEntry entry : listed) {
            if (!EntryName.isPermitted(entry.getName())) {
                problem("The file has an entry with the name " + printable(entry.getName()) + ", which no backup has.");
            }
            if (!seen.add(entry.getName())) {
                problem("The entry " + printable(entry.getName()) + " is there twice.");
            }
        }
    }

    private @Nullable Manifest readManifest(ZipFile zip) {
        @Nullable ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            problem("The file has no " + Manifest.NAME + ": it is not a backup of Adroit, or not a whole one.");
            return null;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST_MANIFEST);
            return in.read() < 0 ? Manifest.read(bytes) : unreadable();
        } catch (IOException | UncheckedIOException | IllegalArgumentException | NullPointerException e) {
            return unreadable();
        }
    }

    private @Nullable Manifest unreadable() {
        problem("The entry " + Manifest.NAME + " cannot be read: it was damaged, or written by a newer version."
                + ANOTHER);
        return null;
    }

    private boolean isKnown(Manifest manifest) {
        List<Migrations.Script> known = Migrations.known();
        List<Migrations.Script> its = manifest.scripts();
        if (manifest.format() > Manifest.FORMAT || its.size() > known.size()) {
            problem("The backup was made by a newer version of Adroit (" + printable(manifest.product())
                    + "). Restore it with that version or a later one.");
            return false;
        }
        if (its.isEmpty() || !its.equals(known.subList(0, its.size()))) {
            problem("The backup has tables in a form that this version does not know: it was made by an unreleased"
                    + " version of Adroit (" + printable(manifest.product()) + "). Restore it with that one.");
            return false;
        }
        return true;
    }

    private void checkListing(List<? extends ZipEntry> listed, Manifest manifest) {
        Set<String> present = listed.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
        present.remove(Manifest.NAME);
        Set<String> promised = new TreeSet<>();
        for (Manifest.Entry entry : manifest.entries()) {
            if (!promised.add(entry.name())) {
                problem("The manifest names " + printable(entry.name()) + " twice.");
            }
        }
        promised.stream()
                .filter(name -> !present.contains(name))
                .forEach(name -> problem("The entry " + printable(name) + " is missing."));
        present.stream()
                .filter(name -> !promised.contains(name))
                .forEach(name -> problem("The manifest does not name the entry " + printable(name) + "."));
    }

    private void checkContent(ZipFile zip, Manifest.Entry promised) {
        @Nullable ZipEntry entry = zip.getEntry(promised.name());
        if (entry == null) {
            return;
        }
        if (promised.bytes() > SMALL && promised.bytes() / HIGHEST_RATIO > entry.getCompressedSize()) {
            problem("The entry " + printable(promised.name()) + " would unpack to more than " + HIGHEST_RATIO
                    + " times its size, as no backup does.");
            return;
        }
        try (Limited in = new Limited(zip.getInputStream(entry), promised.bytes());
                DigestInputStream digested = new DigestInputStream(in, Digest.sha256())) {
            @Nullable Long rows = rows(promised.name(), digested);
            digested.transferTo(OutputStream.nullOutputStream());
            if (in.left() != 0 || !Hex.of(digested).equals(promised.sha256())) {
                damaged(promised.name());
            } else if (!Objects.equals(rows, promised.rows())) {
                problem("The entry " + printable(promised.name()) + " has other rows than the manifest says.");
            }
        } catch (IOException e) {
            damaged(promised.name());
        } catch (MalformedRows e) {
            problem(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Long rows(String name, InputStream in) throws IOException {
        Optional<String> table = EntryName.table(name);
        if (table.isEmpty()) {
            return null;
        }
        RowReader reader = new RowReader(table.get(), in);
        long rows = 0;
        while (reader.next() != null) {
            rows++;
        }
        return rows;
    }

    private void damaged(String name) {
        problem("The entry " + printable(name) + " is damaged: it is not what the manifest says." + ANOTHER);
    }

    private void problem(String sentence) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(sentence);
        }
    }

    /** A name out of a file that nobody vouches for. */
    private static String printable(String text) {
        String plain = text.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{Sm} ]", "?");
        return plain.length() > 120 ? plain.substring(0, 120) + "…" : plain;
    }
}
