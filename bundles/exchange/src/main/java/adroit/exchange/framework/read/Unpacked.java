package adroit.exchange.framework.read;

import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A folder that was sent as one zip archive, unpacked within limits: names are only names here, and never lead anywhere. */
public final class Unpacked {
    private static final int MOST_FILES = 500;
    private static final long LARGEST = 512L << 20;
    private static final long RATIO = 200;
    private static final long FREE_OF_RATIO = 1 << 20;
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}/\\\\:*?\"<>|]{1,150}");

    private final Path folder;
    private final String archive;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Path> files = new HashMap<>();
    private long bytes;

    private Unpacked(Path folder, String archive) {
        this.folder = folder;
        this.archive = archive;
    }

    /** Whether a file is an archive of files, and not a workbook, which is packed too. */
    public static boolean isArchive(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            if (head.length < 4 || head[0] != 'P' || head[1] != 'K' || head[2] != 3 || head[3] != 4) {
                return false;
            }
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("[Content_Types].xml") == null;
        } catch (ZipException e) {
            return true;
        }
    }

    /**
     * Unpacks the archive into the folder.
     *
     * @throws RefusedFile with everything that is wrong with its list of files
     */
    public static SourceFolder of(Path file, String name, Path folder) throws IOException {
        Unpacked unpacked = new Unpacked(folder, name);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            if (entries.size() > MOST_FILES) {
                throw unpacked.refusal(
                        "too-many",
                        "The archive holds more than " + MOST_FILES + " files.",
                        "Pack only what belongs to the framework.");
            }
            for (ZipEntry entry : entries) {
                if (!entry.isDirectory() && !entry.getName().startsWith("__MACOSX/")) {
                    unpacked.unpack(zip, entry);
                }
            }
        } catch (ZipException e) {
            throw unpacked.refusal(
                    "damaged",
                    "The archive is cut off or damaged: it cannot be unpacked.",
                    "Pack it again, and send it once more.");
        }
        if (!unpacked.problems.isEmpty()) {
            throw new RefusedFile(unpacked.problems);
        }
        return SourceFolder.of(name, unpacked.files);
    }

    private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
        String path = entry.getName();
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.startsWith(".")) {
            return;
        }
        if (!NAME.matcher(name).matches() || List.of(path.split("/")).contains("..")) {
            problem("name", "The archive holds a file whose name is none: \"" + path + "\".", "Give it a plain name.");
        } else if (files.containsKey(name)) {
            problem("twice", "The archive holds two files named \"" + name + "\".", "Pack one folder alone.");
        } else {
            Path target = folder.resolve(name);
            files.put(name, target);
            try (InputStream in = zip.getInputStream(entry);
                    OutputStream out = Files.newOutputStream(target)) {
                copy(in, out, Math.max(1, entry.getCompressedSize()), name);
            }
        }
    }

    private void copy(InputStream in, OutputStream out, long packed, String name) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size += n;
            bytes += n;
            if (bytes > LARGEST) {
                throw refusal(
                        "too-large",
                        "Unpacked, the archive holds more than " + (LARGEST >> 20) + " MB.",
                        "Bring in a part of it.");
            }
            if (size > FREE_OF_RATIO && size / packed > RATIO) {
                throw refusal(
                        "bomb",
                        "\"" + name + "\" unpacks to more than " + RATIO
                                + " times its size, as no real file of words does.",
                        "Pack it again from the publisher's own files.");
            }
            out.write(buffer, 0, n);
        }
    }

    private void problem(String rule, String sentence, String suggestion) {
        problems.add(Problem.ofFile(archive, rule, sentence, suggestion));
    }

    private RefusedFile refusal(String rule, String sentence, String suggestion) {
        return new RefusedFile(Problem.ofFile(archive, rule, sentence, suggestion));
    }
}
