package adroit.plugins.internal;

import static adroit.identity.Actor.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.plugins.DisciplineState;
import adroit.plugins.Fault;
import adroit.plugins.sample.MoodyActivator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A field whose scorer ends the whole process when it is asked, in processes of their own. */
class TookProcessDownTest {
    private static final int HALTED = 7;
    private static final int ANSWERED = 0;

    private final Path home;
    private final KeptCity city;
    private Installation run;

    TookProcessDownTest(@TempDir Path home) throws Exception {
        this.home = home;
        city = new KeptCity(home);
        Path shipped = Installation.shipped(home);
        SampleBundle.scoring("parks", "1.0.2").shipIn(shipped);
        SampleBundle.scoring("moody", "1.0.0")
                .activator(MoodyActivator.class)
                .header("X-Mood", "halt")
                .shipIn(shipped);
        run = new Installation(home, city.store);
        run.lifecycle.install(OWNER, "parks");
        run.lifecycle.install(OWNER, "moody");
        run.close();
    }

    @AfterEach
    void stop() throws Exception {
        run.close();
        city.close();
    }

    @Test
    void itIsSetAsideAtTheStartAfterTheSecondTimeAndTheOthersServe() throws Exception {
        assertThat(asked("moody")).isEqualTo(HALTED);
        assertThat(asked("moody"))
                .as("once may be chance: it is asked once more")
                .isEqualTo(HALTED);

        start();

        assertThat(run.disciplines.find("moody")).isEmpty();
        assertThat(run.lifecycle.find("moody").orElseThrow().state()).isEqualTo(DisciplineState.QUARANTINED);
        assertThat(run.lifecycle.faults()).extracting(Fault::code).containsExactly("TOOK_PROCESS_DOWN");
        assertThat(run.level("parks")).isEqualTo(3);
        assertThat(city.acts()).last().isEqualTo("product discipline.quarantine moody done");
        run.close();
        start();
        assertThat(run.disciplines.find("moody"))
                .as("nor at the start after that one")
                .isEmpty();
    }

    @Test
    void aStartThatEndsInOrderForgivesTheFirstTime() throws Exception {
        assertThat(asked("moody")).isEqualTo(HALTED);
        assertThat(asked("parks")).isEqualTo(ANSWERED);
        assertThat(asked("moody")).isEqualTo(HALTED);
        start();
        assertThat(run.disciplines.find("moody")).isPresent();
    }

    @Test
    void whoWantsItBackHasItOnceMore() throws Exception {
        asked("moody");
        asked("moody");
        start();
        assertThat(run.lifecycle.install(OWNER, "moody").state()).isEqualTo(DisciplineState.INSTALLED);
        run.close();
        assertThat(asked("moody")).isEqualTo(HALTED);
    }

    private void start() throws Exception {
        run = new Installation(home, city.store);
    }

    /** How a process ends that starts on the home, asks the field for a level, and stops in order. */
    private int asked(String field) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        TookProcessDownTest.class.getName(),
                        home.toString(),
                        field)
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile(home, "said", ".txt").toFile())
                .start()
                .waitFor();
    }

    /** Arguments: the home and the field. */
    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        try (KeptCity city = new KeptCity(home);
                Installation run = new Installation(home, city.store)) {
            run.level(args[1]);
        }
    }
}
