package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCommandTest {
    private final Path dev;

    StartCommandTest(@TempDir Path dev) {
        this.dev = dev;
    }

    @Test
    void saysThatAFolderHasNoFieldYetAndHowToMakeOne() throws IOException {
        Files.createDirectories(dev.resolve("notes"));
        assertThat(StartCommand.empty(dev)).get().asString().contains("no field in " + dev, "discipline new ");
    }

    @Test
    void saysNothingOfAFieldOrAFolderOfFields() throws IOException {
        Path field = Files.createDirectories(dev.resolve("trees"));
        Files.createFile(field.resolve("discipline.yaml"));
        assertThat(StartCommand.empty(dev)).isEmpty();
        assertThat(StartCommand.empty(field)).isEmpty();
    }
}
