package adroit.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {
    private final String me = Long.toString(ProcessHandle.current().pid());
    private Home home = new Home(Path.of(""));

    @BeforeEach
    void openHome(@TempDir Path folder) {
        home = Home.open(folder);
    }

    @Test
    void namesTheProcessThatUsesTheHome() {
        try (HomeLock held = HomeLock.take(home)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> HomeLock.take(home))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("in use by process " + me)
                    .hasMessageContaining("adroit stop");
        }
    }

    @Test
    void knowsAHomeByAnotherNameToo(@TempDir Path elsewhere) throws IOException {
        Home alias = new Home(Files.createSymbolicLink(elsewhere.resolve("alias"), home.root()));
        try (HomeLock held = HomeLock.take(home)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> HomeLock.take(alias)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void isFreeAgainAfterwards() {
        HomeLock.take(home).close();
        assertThat(HomeLock.holder(home)).isEmpty();
        HomeLock.take(home).close();
    }

    @Test
    void ignoresWhatAProcessThatDiedLeftBehind() throws IOException {
        Files.writeString(home.root().resolve("lock"), "4711");
        assertThat(HomeLock.holder(home)).isEmpty();
        HomeLock.take(home).close();
    }

    @Test
    void anotherProcessIsRefused() throws Exception {
        try (HomeLock held = HomeLock.take(home)) {
            assertThat(held).isNotNull();
            Process other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Taking.class.getName(),
                            home.root().toString())
                    .redirectErrorStream(true)
                    .start();
            assertThat(new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("in use by process " + me);
        }
    }

    /** What a second process does. */
    static final class Taking {
        private Taking() {}

        public static void main(String[] args) {
            try {
                HomeLock.take(new Home(Path.of(args[0]))).close();
            } catch (Refused e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
