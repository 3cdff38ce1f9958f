package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.canonical.CanonicalJson;
import adroit.identity.Actor;
import adroit.plugins.DisciplineState;
import adroit.plugins.SetVersion;
import adroit.storage.StorageFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a process leaves that ends in the middle of an install or an update, and what the next start makes of it. */
class CrashPointTest {
    private static final Actor OWNER = Actor.OWNER;

    private final Path home;
    private final Path data;
    private final KeptCity city;
    private Installation run;

    CrashPointTest(@TempDir Path home) throws Exception {
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

    /** The steps of an update on disk, in their order. */
    enum Step {
        BYTES_HALF_WRITTEN,
        BYTES_KEPT,
        ACT_WRITTEN_DOWN,
        RECORD_HALF_WRITTEN,
        RECORD_WRITTEN,
        STATE_HALF_WRITTEN,
        STATE_WRITTEN
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void comesUpWithTheOldVersionOrTheNewOneAndGoesOn(Step last) throws Exception {
        Path before = copy(data, home.resolve("before"));
        ship("1.0.3");
        run.lifecycle.update(OWNER, "parks");
        run.close();
        Path after = copy(data, home.resolve("after"));
        replace(before);
        leave(last, after);
        run = new Installation(home, city.store);
        boolean switched = last.compareTo(Step.RECORD_WRITTEN) >= 0;
        assertThat(run.level("parks")).isEqualTo(switched ? 4 : 1);
        assertThat(run.lifecycle.faults()).isEmpty();
        assertThat(run.lifecycle.versions(OWNER))
                .filteredOn(SetVersion::current)
                .hasSize(1)
                .allMatch(v -> v.back().isEmpty());
        if (!switched) {
            run.lifecycle.update(OWNER, "parks");
        }
        assertThat(run.level("parks")).isEqualTo(4);
        run.lifecycle.rollBack(OWNER, null, false);
        assertThat(run.level("parks")).isEqualTo(1);
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

    @Test
    void whoRanTwiceAtTheEndOfTheProcessDoesNotRunAThirdTime() throws Exception {
        run.close();
        for (int crash = 0; crash < OpenCalls.STRIKES; crash++) {
            OpenCalls.in(data.resolve("disciplines.calls"))
                    .mark(installed().sha256())
                    .open();
        }
        run = new Installation(home, city.store);
        assertThat(run.disciplines.find("parks")).isEmpty();
        assertThat(run.lifecycle.faults()).extracting(f -> f.code()).containsExactly("TOOK_PROCESS_DOWN");
        assertThat(run.lifecycle.install(OWNER, "parks").state()).isEqualTo(DisciplineState.INSTALLED);
    }

    private Installed installed() throws IOException {
        return CanonicalJson.read(Files.readAllBytes(data.resolve("disciplines.json")), InstalledSet.class)
                .installed("parks")
                .orElseThrow();
    }

    /** Brings of the state after the update as much as was on disk at that step. */
    private void leave(Step last, Path after) throws IOException {
        List<Path> jars = files(after.resolve("disciplines"));
        for (Path jar : jars) {
            Path there = data.resolve("disciplines").resolve(jar.getFileName());
            if (Files.notExists(there)) {
                if (last == Step.BYTES_HALF_WRITTEN) {
                    half(jar, there.resolveSibling(there.getFileName() + ".new"));
                } else {
                    Files.copy(jar, there);
                }
            }
        }
        Path record = after.resolve("disciplines.json");
        if (last == Step.RECORD_HALF_WRITTEN) {
            half(record, data.resolve("disciplines.json.new"));
        }
        if (last.compareTo(Step.RECORD_WRITTEN) >= 0) {
            Files.write(data.resolve("disciplines.json"), Files.readAllBytes(record));
        }
        Path state = after.resolve("disciplines.history/00000002.json");
        if (last == Step.STATE_HALF_WRITTEN) {
            half(state, data.resolve("disciplines.history/00000002.json.new"));
        }
        if (last == Step.STATE_WRITTEN) {
            Files.copy(state, data.resolve("disciplines.history/00000002.json"));
        }
    }

    private static void half(Path file, Path to) throws IOException {
        byte[] all = Files.readAllBytes(file);
        Files.write(to, Arrays.copyOf(all, all.length / 2));
    }

    private void replace(Path before) throws IOException {
        for (String part : List.of("disciplines", "disciplines.history", "disciplines.json")) {
            delete(data.resolve(part));
            copy(before.resolve(part), data.resolve(part));
        }
    }

    private void ship(String version) throws IOException {
        SampleBundle.scoring("parks", version).shipIn(Installation.shipped(home));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.sorted().toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
        return to;
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
