package adroit.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
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

    @Test
    void keepsNothingThatAPluginPrintsAndGivesTheStreamsBack(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        PrintStream kept = new PrintStream(printed, true, UTF_8);
        System.setOut(kept);
        System.setErr(kept);
        try (Logs logs = Logs.open(Home.open(folder.resolve("home")))) {
            assertThat(logs).isNotNull();
            on("adroit-plugin-town.trees 1.0.0", () -> {
                new IllegalStateException("rated 2 by p-7").printStackTrace();
                System.out.println("rated 2 by p-7");
                System.err.append('7').flush();
            });
            on("adroit-plugin-town.trees 1.0.0 unheard", () -> System.out.print("rated 3"));
            on("main", () -> System.out.println("ready é"));
            on("adroit-plugin-town.trees 1.0.0", () -> Logger.getLogger("x").warning("cannot start"));
        } finally {
            assertThat(System.out).isSameAs(kept);
            assertThat(System.err).isSameAs(kept);
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(UTF_8).lines()).containsExactly("ready é", "warning: cannot start");
    }

    private static void on(String name, Runnable work) throws InterruptedException {
        Thread thread = new Thread(work, name);
        thread.start();
        thread.join();
    }

    private static String logOf(Path folder, String... threads) throws IOException, InterruptedException {
        Home home = Home.open(folder.resolve("home"));
        Logs logs = Logs.open(home);
        try {
            for (String name : threads) {
                on(name, () -> Logger.getLogger("adroit.launcher.LogsTest").warning("from " + name));
            }
        } finally {
            logs.close();
        }
        return Files.readString(home.log().resolve("adroit.0.log"));
    }
}
