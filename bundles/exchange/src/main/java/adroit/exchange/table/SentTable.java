package adroit.exchange.table;

import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A table that was sent as bytes: a file for as long as it is read. What the sender calls it stands in messages alone, for no file system takes every name. */
public final class SentTable {
    private static final int LONGEST = 255;

    private SentTable() {}

    /** What is done with the file while it is there. */
    @FunctionalInterface
    public interface Use<T> {
        T of(Path file);
    }

    /**
     * Reads what was sent. Nothing of it is left on the disk afterwards, also where it is refused.
     *
     * @param name the file's own name
     * @throws RefusedFile as the use throws it, each problem under the file's own name
     * @throws IOException where there is no room for the file
     */
    public static <T> T read(String name, byte[] sent, Use<T> use) throws IOException {
        return read(Files.createTempDirectory("adroit-table"), name, sent, use);
    }

    /** As {@link #read(String, byte[], Use)}, in a folder that is there, empty, and goes afterwards. */
    static <T> T read(Path folder, String name, byte[] sent, Use<T> use) throws IOException {
        Path file = folder.resolve("table");
        try {
            Files.write(file, sent);
            return use.of(file);
        } catch (RefusedFile e) {
            throw new RefusedFile(
                    e.problems().stream().map(p -> called(shown(name), p)).toList());
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    /** A name as it stands in a message: on one line, and no longer than file systems usually take. */
    public static String shown(String name) {
        String line = name.replaceAll("\\p{Cntrl}", "_");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "\u2026";
    }

    private static Problem called(String name, Problem problem) {
        return new Problem(
                name,
                problem.line(),
                problem.column(),
                problem.path(),
                problem.rule(),
                problem.sentence(),
                problem.suggestion());
    }
}
