package adroit.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.TestAbortedException;

/** Real files that stand beside the repository, not in it. */
public final class SharedData {

    private SharedData() {}

    /** The file, or the test is skipped. */
    public static Path file(String name) {
        Path file = root().resolve("data").resolve(name);
        if (!Files.exists(file)) {
            throw new TestAbortedException(
                    "there is no " + file + "; set -Dadroit.shared to the folder that has data/");
        }
        return file;
    }

    private static Path root() {
        String said = System.getProperty("adroit.shared");
        return said == null ? repository().resolveSibling("shared") : Path.of(said);
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.exists(folder.resolve(".git"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
