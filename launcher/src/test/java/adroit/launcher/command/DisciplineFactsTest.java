package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands tell of one field, of what it did, and of whom leads take packs from. */
class DisciplineFactsTest {
    private static final String KEY = "0123456789abcdef".repeat(4);

    private final Path folder;
    private final AnsweringHome home;

    DisciplineFactsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.home = new AnsweringHome(folder.resolve("home"));
    }

    @BeforeEach
    void answer() {
        home.answer("publishers", 200, "{\"items\":[{\"id\":\"" + KEY + "\",\"name\":\"Springfield\"}]}");
        home.answer("departments", 200, "{\"items\":[{\"id\":\"police\",\"title\":\"Police\"}]}");
    }

    @AfterEach
    void leave() {
        home.close();
    }

    @Test
    void oneFieldIsToldWithItsKeeperItsSignerWhereItIsOffAndWhatIsSet() {
        home.answer("disciplines/trees", 200, """
                {"id":"trees","title":"Trees","summary":"Trees of the streets.","version":"0.2.0","keeper":"Public Works",
                 "state":"installed","offIn":["police"],"note":"","signer":"%s",
                 "fault":{"code":"FIXTURE_FAILS","sentence":"Two fixtures fail.","remedy":"Ask its keeper."},
                 "aside":{"version":"0.3.0","sha256":"abc"}}""".formatted(KEY));
        home.answer("disciplines/trees/settings", 200, """
                {"settings":[{"id":"depth","value":"3","usual":"2"},{"id":"width","value":"1","usual":"1"}]}""");
        assertThat(home.type("discipline", "show", "trees")).isEqualTo(new Typed(0, """
                        trees 0.2.0 is installed: Trees
                        FIXTURE_FAILS: Two fixtures fail. Ask its keeper.
                        Set aside is 0.3.0, the bundle with the SHA-256 abc.
                        About: Trees of the streets.
                        Kept by: Public Works
                        Comes from: a pack signed by Springfield (the key 01234567)
                        Off for: Police
                        Set here: depth=3 (usually 2)
                        """, ""));
    }

    @Test
    void whatIsBeingWrittenIsToldAsThat() {
        home.answer("disciplines/trees", 200, """
                {"id":"trees","title":"Trees","summary":"","version":"0.1.0","keeper":"","state":"installed","offIn":[],"signer":""}""");
        assertThat(home.type("discipline", "show", "trees").answer()).isEqualTo("""
                        trees 0.1.0 is being written: Trees
                        Comes from: a folder on this machine; nobody signed it
                        """);
    }

    @Test
    void theLogShowsTheTimesOfTheCity() throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("home/etc")).resolve("adroit.properties"),
                "zone=America/Chicago\n");
        home.answer("disciplines/gis/log", 200, """
                {"items":[{"id":"1","at":"2026-07-01T12:00:05.123Z","level":"INFO","text":"It serves."}]}""");
        assertThat(home.type("discipline", "log", "gis").answer()).contains("2026-07-01 07:00:05  INFO   It serves.");
    }

    @Test
    void publishersOfWhomLeadsTakePacksAreNamed() {
        home.answer("disciplines/policy", 200, "{\"leadsInstall\":true,\"publishers\":[\"" + KEY + "\"]}");
        assertThat(home.type("discipline", "leads").answer())
                .isEqualTo(
                        "Department leads install and update what their department keeps, from Springfield (the key 01234567).\n");
    }
}
