package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
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
    void refusesToServeWhatNobodySignedBeyondThisMachine() {
        Path home = dev.resolve("home");
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, UTF_8));
        try {
            int exit = CommandLines.run(
                    "start", "--port", "0", "--host", "0.0.0.0", "--dev", dev.toString(), "--home", home.toString());
            assertThat(exit).isEqualTo(2);
        } finally {
            System.setErr(before);
        }
        assertThat(said.toString(UTF_8)).contains("on this machine only, not on 0.0.0.0", "leave out --host or --dev");
        assertThat(home).doesNotExist();
    }

    @Test
    void saysNothingOfAFieldOrAFolderOfFields() throws IOException {
        Path field = Files.createDirectories(dev.resolve("trees"));
        Files.createFile(field.resolve("discipline.yaml"));
        assertThat(StartCommand.empty(dev)).isEmpty();
        assertThat(StartCommand.empty(field)).isEmpty();
    }
}
