package adroit.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void makesEveryFolderOfANewHome() {
        Path root = folder.resolve("city");
        Home.open(root);
        assertThat(root).isDirectoryContaining("glob:**/etc");
        for (String name : new String[] {"data", "deploy", "log", "backup", "cache"}) {
            assertThat(root.resolve(name)).isDirectory();
        }
    }

    @Test
    void keepsWhatHoldsPeoplesDataToTheOwner() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "this file system has no owners");
        Path data = folder.resolve("data");
        Files.createDirectory(data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Home.open(folder);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    @Test
    void refusesAFileInPlaceOfAHomeAndSaysWhatToDo() throws IOException {
        Path file = Files.createFile(folder.resolve("home"));
        assertThatThrownBy(() -> Home.open(file))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("--home DIR");
    }

    @Test
    void refusesAFileInPlaceOfOneOfTheFolders() throws IOException {
        Files.createFile(folder.resolve("data"));
        assertThatThrownBy(() -> Home.open(folder))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(folder.resolve("data").toString());
    }

    @Test
    void refusesAHomeThatMayNotBeWritten() throws IOException {
        Path locked = locked();
        assertThatThrownBy(() -> Home.open(locked))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("The home " + locked + " cannot be used")
                .hasMessageContaining("--home DIR");
    }

    /** A folder in which this user may make nothing; root may in every folder but the kernel's own. */
    private Path locked() throws IOException {
        if ("root".equals(System.getProperty("user.name"))) {
            Path kernel = Path.of("/sys/kernel");
            assumeTrue(Files.isDirectory(kernel), "root may write everywhere on this system");
            return kernel;
        }
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "this file system has no owners");
        return Files.createDirectory(
                folder.resolve("locked"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));
    }
}
