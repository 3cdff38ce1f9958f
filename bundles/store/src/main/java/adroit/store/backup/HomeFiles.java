package adroit.store.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files of a home that a backup holds: all of {@code etc} and {@code data}, but for the database's own files, what is unpacked or under way, and
 * {@code etc/database.properties}, which says where this very machine keeps its database and may hold a password; and which code runs at this very moment.
 */
final class HomeFiles {
    private static final Pattern LEFT_OUT = Pattern.compile(
            "etc/database\\.properties|data/adroit\\.db.*|data/native/.*|data/tmp/.*|data/disciplines\\.calls|.*\\.(new|part|damaged)");

    private static final String RECORD = "data/disciplines.json";
    private static final int ATTEMPTS = 5;

    private final Path home;

    HomeFiles(Path home) {
        this.home = home;
    }

    /** Whether a backup holds the file of that path, relative to the home. */
    static boolean holds(String path) {
        return !LEFT_OUT.matcher(path).matches() && EntryName.isPermitted(EntryName.ofFile(path));
    }

    /**
     * Their contents by path, those of disciplines such that the record of what is installed and the kept bundles fit each other.
     *
     * <p>They are held in memory: some megabytes of bundles at most, and a copy on disk would be one more place with an installation's files.
     */
    SortedMap<String, byte[]> read() throws IOException {
        for (int attempt = 1; ; attempt++) {
            byte[] before = record();
            SortedMap<String, byte[]> files = contents();
            if (Arrays.equals(before, record()) || attempt == ATTEMPTS) {
                return files;
            }
        }
    }

    private byte[] record() throws IOException {
        Path record = home.resolve(RECORD);
        return Files.exists(record) ? Files.readAllBytes(record) : new byte[0];
    }

    private SortedMap<String, byte[]> contents() throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        for (String top : new String[] {"data", "etc"}) {
            if (Files.isDirectory(home.resolve(top))) {
                Files.walkFileTree(home.resolve(top), new Reading(contents));
            }
        }
        return contents;
    }

    private final class Reading extends SimpleFileVisitor<Path> {
        private final SortedMap<String, byte[]> contents;

        Reading(SortedMap<String, byte[]> contents) {
            this.contents = contents;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String path = home.relativize(file).toString().replace('\\', '/');
            if (attributes.isRegularFile() && holds(path)) {
                contents.put(path, Files.readAllBytes(file));
            }
            return FileVisitResult.CONTINUE;
        }

        /** What is gone since the folder was listed was not there to be kept. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (Files.exists(file)) {
                throw e;
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
