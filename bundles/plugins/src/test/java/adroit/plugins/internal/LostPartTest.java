package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Actor;
import adroit.plugins.DisciplineState;
import adroit.storage.StorageFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is lost or damaged of a home between two runs, or on the way to disk, and what becomes of what is installed. */
class LostPartTest {
    private static final Actor OWNER = Actor.OWNER;

    private final Path home;
    private final Path data;
    private final KeptCity city;
    private Installation run;

    LostPartTest(@TempDir Path home) throws Exception {
        this.home = home;
        data = home.resolve("data");
        city = new KeptCity(home);
        run = new Installation(home, city.store);
        ship("1.0.0");
        run.lifecycle.install(OWNER, "parks");
    }

    @AfterEach
    void stop() throws Exception {
        run.close();
        city.close();
    }

    @ParameterizedTest
    @EnumSource(Lost.class)
    void comesUpWithAllThatIsInstalledWhenSomethingIsLost(Lost lost) throws Exception {
        run.close();
        lost.from(home);
        run = new Installation(home, city.store);
        assertThat(run.level("parks")).isEqualTo(1);
        ship("1.0.3");
        assertThat(run.lifecycle.update(OWNER, "parks").state()).isEqualTo(DisciplineState.INSTALLED);
    }

    /** What may be missing or damaged without anything of what is installed being lost. */
    enum Lost {
        CACHE("cache"),
        STATES("data/disciplines.history"),
        MARKS("data/disciplines.calls"),
        VERDICTS("data/disciplines.verdicts");

        private final String path;

        Lost(String path) {
            this.path = path;
        }

        void from(Path home) throws IOException {
            delete(home.resolve(path));
        }
    }

    @Test
    void aStateThatIsDamagedIsLeftOutAndTheOthersStay() throws Exception {
        ship("1.0.3");
        run.lifecycle.update(OWNER, "parks");
        run.close();
        Files.writeString(data.resolve("disciplines.history/00000001.json"), "{\"number\":");
        run = new Installation(home, city.store);
        assertThat(run.level("parks")).isEqualTo(4);
        assertThat(run.lifecycle.versions(OWNER)).isNotEmpty();
    }

    @Test
    void aDiskThatTakesNothingLeavesTheOldVersionInService() throws Exception {
        ship("1.0.3");
        Path record = data.resolve("disciplines.json");
        Files.createDirectory(record.resolveSibling("disciplines.json.new"));
        Files.writeString(record.resolveSibling("disciplines.json.new").resolve("in-the-way"), "x");
        try {
            run.lifecycle.update(OWNER, "parks");
            throw new AssertionError("the record was written");
        } catch (StorageFailure e) {
            assertThat(run.level("parks")).isEqualTo(1);
        }
        delete(record.resolveSibling("disciplines.json.new"));
        assertThat(run.lifecycle.update(OWNER, "parks").version()).isEqualTo("1.0.3");
        assertThat(run.level("parks")).isEqualTo(4);
    }

    private void ship(String version) throws IOException {
        SampleBundle.scoring("parks", version).shipIn(Installation.shipped(home));
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
