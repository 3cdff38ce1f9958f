package adroit.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {
    private Home home = new Home(Path.of(""));

    @BeforeEach
    void openHome(@TempDir Path folder) {
        home = Home.open(folder);
    }

    @Test
    void saysWhereTheRunningProductIs() {
        try (HomeLock held = HomeLock.take(home)) {
            assertThat(held).isNotNull();
            RunFile.of(URI.create("http://127.0.0.1:4711")).write(home);
            assertThat(RunFile.read(home).address()).hasToString("http://127.0.0.1:4711");
        }
    }

    @Test
    void doesNotBelieveAFileThatACrashLeftBehind() {
        RunFile.of(URI.create("http://127.0.0.1:4711")).write(home);
        assertThatThrownBy(() -> RunFile.read(home))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("No Adroit runs on the home " + home.root());
    }

    @Test
    void saysThatItIsNotReadyYet() {
        try (HomeLock held = HomeLock.take(home)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> RunFile.read(home))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("starting or stopping");
        }
    }
}
