package adroit.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {
    @Test
    void keepsWhatThePlatformAndAPluginThatStartsSay(@TempDir Path folder) throws Exception {
        assertThat(logOf(folder, "main", "adroit-plugin-town.trees 1.0.0"))
                .contains("from main")
                .contains("from adroit-plugin-town.trees 1.0.0");
    }

    @Test
    void keepsNothingThatAPluginSaysOnceItWasAskedAboutPeople(@TempDir Path folder) throws Exception {
        assertThat(logOf(folder, "adroit-plugin-town.trees 1.0.0 unheard", "main"))
                .doesNotContain("town.trees")
                .contains("from main");
    }

    private static String logOf(Path folder, String... threads) throws IOException, InterruptedException {
        Home home = Home.open(folder.resolve("home"));
        Logs logs = Logs.open(home);
        try {
            for (String name : threads) {
                Thread thread = new Thread(
                        () -> Logger.getLogger("adroit.launcher.LogsTest").warning("from " + name), name);
                thread.start();
                thread.join();
            }
        } finally {
            logs.close();
        }
        return Files.readString(home.log().resolve("adroit.0.log"));
    }
}
