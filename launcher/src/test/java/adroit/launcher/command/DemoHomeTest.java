package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.launcher.HeldHome;
import adroit.launcher.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoHomeTest {
    @TempDir
    Path folder = Path.of("");

    private Path root = Path.of("");
    private DemoHome home = new DemoHome(root);

    @BeforeEach
    void nameAHome() {
        root = folder.resolve("demo");
        home = new DemoHome(root);
    }

    private void load() throws Exception {
        home.prepare(false);
        Files.createDirectories(root.resolve("data"));
        Files.writeString(root.resolve("data/adroit.db"), "people");
        home.setLoaded();
    }

    @Test
    void aNewHomeIsMarkedBeforeAnythingElseIsInIt() throws Exception {
        home.prepare(false);
        assertThat(root.resolve("etc/sample.txt")).content().contains("made up");
        assertThat(home.isLoaded()).isFalse();
    }

    @Test
    void aLoadedHomeIsKept() throws Exception {
        load();
        home.prepare(false);
        assertThat(home.isLoaded()).isTrue();
        assertThat(root.resolve("data/adroit.db")).exists();
    }

    @Test
    void aFreshOneBeginsAnew() throws Exception {
        load();
        home.prepare(true);
        assertThat(home.isLoaded()).isFalse();
        assertThat(root.resolve("data")).doesNotExist();
        assertThat(root.resolve("etc/sample.txt")).exists();
    }

    @Test
    void aHalfLoadedHomeBeginsAnew() throws Exception {
        load();
        Files.delete(root.resolve("data/sample-city-loaded"));
        home.prepare(false);
        assertThat(root.resolve("data")).doesNotExist();
    }

    @Test
    void aHomeThatIsBeingStartedIsNotBegunAnew() throws Exception {
        load();
        Files.delete(root.resolve("data/sample-city-loaded"));
        try (HeldHome held = new HeldHome(root)) {
            assertThat(held).isNotNull();
            for (boolean fresh : new boolean[] {false, true}) {
                assertThatThrownBy(() -> home.prepare(fresh))
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining("Stop it first");
            }
        }
        assertThat(root.resolve("data/adroit.db")).exists();
    }

    @Test
    void aHomeWithoutTheMarkerIsNeverTouched() throws Exception {
        load();
        Files.delete(root.resolve("etc/sample.txt"));
        for (boolean fresh : new boolean[] {false, true}) {
            assertThatThrownBy(() -> home.prepare(fresh))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("is not a demonstration's home");
        }
        assertThat(root.resolve("data/adroit.db")).exists();
    }

    @Test
    void aFirstMomentThatWasInterruptedIsNoObstacle() throws Exception {
        Files.createDirectories(root.resolve("etc"));
        home.prepare(false);
        assertThat(root.resolve("etc/sample.txt")).exists();
    }
}
