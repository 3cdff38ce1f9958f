package adroit.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is sent in a folder of its own while it is taken in.
 *
 * @param folder within the home, for nothing else
 * @param largest bytes of one file
 */
record Uploads(Path folder, long largest) {
    /** Apart from what is made while the file is taken in, whatever the file is called. */
    private static final String SENT = "sent";

    /** In bytes; file systems take no more than 255. */
    private static final int LONGEST_NAME = 200;

    /** A file that was sent; closing it throws its folder away. */
    record Upload(Path folder, Path file) implements AutoCloseable {
        @Override
        public void close() {
            delete(folder);
        }
    }

    /** Takes the body of a request as it comes; memory does not grow with it. */
    Upload receive(HttpServletRequest request, String name) throws IOException {
        requireFile(request);
        Files.createDirectories(folder);
        Path own = Files.createTempDirectory(folder, "upload-");
        try {
            Path file = Files.createDirectory(own.resolve(SENT)).resolve(plain(name));
            copy(request.getInputStream(), file);
            return new Upload(own, file);
        } catch (IOException | RuntimeException e) {
            delete(own);
            throw e;
        }
    }

    /** Throws away what a process that was killed left behind. */
    void sweep() {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> left = Files.list(folder)) {
                left.forEach(Uploads::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void requireFile(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        String plain = type == null ? "" : type.toLowerCase(Locale.ROOT);
        if (plain.startsWith("multipart/") || plain.startsWith("application/x-www-form-urlencoded")) {
            throw Refusal.mediaType(
                    "Send the file itself as the body, for example with the header Content-Type: text/csv.");
        }
    }

    private void copy(InputStream in, Path file) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > largest) {
                    throw Refusal.tooLarge("A file has at most " + largest + " bytes: send it in parts.");
                }
                out.write(buffer, 0, n);
            }
        }
    }

    /** A name that is one in any folder. */
    private static String plain(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._ -]", "_").strip();
        boolean usable = !plain.isEmpty()
                && !plain.startsWith(".")
                && plain.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
        return usable ? plain : "upload";
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what was uploaded cannot be thrown away", e);
        }
    }
}
