package adroit.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real files that stand beside the repository, not in it. */
public final class SharedData {

    private SharedData() {}

    /** The file, or the test is skipped. */
    public static Path file(String name) {
        Path file = root().resolve("data").resolve(name);
        assumeTrue(
                Files.exists(file), () -> "there is no " + file + "; set -Dadroit.shared to the folder that has data/");
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
