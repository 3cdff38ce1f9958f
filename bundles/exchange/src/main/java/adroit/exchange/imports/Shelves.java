package adroit.exchange.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folders in which files are kept while they are taken in, one for each.
 *
 * @param folder of them all
 * @param largest bytes of one file
 */
record Shelves(Path folder, long largest) {

    private static final Logger LOG = LoggerFactory.getLogger(Shelves.class);

    /** Apart from what is made while the file is taken in, whatever the file is called. */
    private static final String SENT = "sent";

    /** In bytes; file systems take no more than 255. */
    private static final int LONGEST_NAME = 200;

    Path folder(String id) {
        return folder.resolve(id);
    }

    Path file(String id, String name) {
        return folder(id).resolve(SENT).resolve(plain(name));
    }

    Path rejected(String id) {
        return folder(id).resolve("rejected.csv");
    }

    /** The ids of the files that are kept. */
    List<String> ids() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.map(each -> String.valueOf(each.getFileName())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a file as it comes; memory does not grow with it. */
    void put(String id, String name, InputStream in) throws IOException {
        Path file = file(id, name);
        Files.createDirectories(folder(id).resolve(SENT));
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > largest) {
                    throw new ImportDesk.TooLarge(largest);
                }
                out.write(buffer, 0, n);
            }
        }
    }

    /** The folder without what an earlier reading left there. */
    Path cleared(String id) {
        delete(rejected(id));
        delete(folder(id).resolve("problems.bin"));
        return folder(id);
    }

    /** Throws the file itself away, and keeps what was made of it. */
    void forget(String id, String name) {
        delete(file(id, name));
    }

    /** Throws everything of a file away. */
    void clear(String id) {
        Path own = folder(id);
        if (!Files.exists(own)) {
            return;
        }
        try (Stream<Path> all = Files.walk(own)) {
            all.sorted(Comparator.reverseOrder()).forEach(Shelves::delete);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("The folder {} of an import cannot be thrown away; it is tried again later.", own);
        }
    }

    /** What cannot be thrown away now is no fault of whoever sent it: the next sweep tries again. */
    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn(
                    "{} cannot be thrown away ({}); it is tried again later.",
                    file,
                    e.getClass().getSimpleName());
        }
    }

    /** A name that is one in any folder. */
    static String plain(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._ -]", "_").strip();
        boolean usable = !plain.isEmpty()
                && !plain.startsWith(".")
                && plain.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
        return usable ? plain : "upload";
    }
}
