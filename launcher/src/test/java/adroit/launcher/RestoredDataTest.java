package adroit.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How restored data takes its place, from every state that a crash can leave behind. */
class RestoredDataTest {
    private final Path root;

    RestoredDataTest(@TempDir Path root) {
        this.root = root;
    }

    private void file(String path, String content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, content);
    }

    private List<String> names(String beginning) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(beginning))
                    .sorted()
                    .toList();
        }
    }

    private void start() {
        LockedHome.take(root).close();
    }

    @Test
    void whatIsNotWholeIsForgotten() throws IOException {
        file("data/now", "now");
        file("data.restoring/half", "half");
        start();
        assertThat(root.resolve("data/now")).hasContent("now");
        assertThat(names("data.")).isEmpty();
    }

    @Test
    void whatIsWholeTakesThePlaceOfWhatWasThere() throws IOException {
        file("data/now", "now");
        file("data.restored/then", "then");
        start();
        assertThat(root.resolve("data/then")).hasContent("then");
        assertThat(root.resolve("data/now")).doesNotExist();
        String aside = names("data.before-").get(0);
        assertThat(root.resolve(aside).resolve("now")).hasContent("now");
        assertThat(names("data.restor")).isEmpty();
    }

    @Test
    void whatIsWholeTakesAPlaceThatIsFreeAlready() throws IOException {
        file("data.before-20260101T000000Z/now", "now");
        file("data.restored/then", "then");
        start();
        assertThat(root.resolve("data/then")).hasContent("then");
        assertThat(names("data.before-")).containsExactly("data.before-20260101T000000Z");
    }

    @Test
    void aNewHomeKeepsNoEmptyFolderAside() throws IOException {
        start();
        file("data.restored/then", "then");
        start();
        assertThat(root.resolve("data/then")).hasContent("then");
        assertThat(names("data.before-")).isEmpty();
    }

    @Test
    void settingsThatAreThereStayAndOthersCome() throws IOException {
        file("etc/web.properties", "mine");
        file("data.restored/.etc/web.properties", "theirs");
        file("data.restored/.etc/sub/other.properties", "theirs");
        file("data.restored/then", "then");
        start();
        assertThat(root.resolve("etc/web.properties")).hasContent("mine");
        assertThat(root.resolve("etc/sub/other.properties")).hasContent("theirs");
        assertThat(root.resolve("data/.etc")).doesNotExist();
    }

    @Test
    void aSecondRestoreInOneSecondKeepsBothStates() throws IOException {
        file("data/one", "one");
        file("data.restored/two", "two");
        start();
        file("data.restored/three", "three");
        start();
        assertThat(names("data.before-")).hasSize(2);
        assertThat(root.resolve("data/three")).hasContent("three");
    }

    @Test
    void partsOfBackupsThatWereKilledAreSweptAway() throws IOException {
        file("backup/adroit-x.adroit-backup.part", "half");
        file("backup/adroit-y.adroit-backup", "whole");
        start();
        assertThat(names("backup")).containsExactly("backup");
        assertThat(root.resolve("backup/adroit-x.adroit-backup.part")).doesNotExist();
        assertThat(root.resolve("backup/adroit-y.adroit-backup")).hasContent("whole");
    }
}
