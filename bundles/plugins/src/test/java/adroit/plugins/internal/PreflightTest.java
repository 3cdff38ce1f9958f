package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.packs.rehearsal.ChildPath;
import adroit.packs.rehearsal.ChildProcess;
import adroit.packs.rehearsal.Rehearsal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bundle does when it is tried in a process of its own, and that nothing of it reaches this one. */
class PreflightTest {
    private static final String NAME = "town.trees-0.1.0.jar";
    private final Path folder;
    private static final Duration LONG = Duration.ofSeconds(60);
    private final Path scratch;

    PreflightTest(@TempDir Path folder) {
        this.folder = folder;
        this.scratch = folder.resolve("scratch");
    }

    @Test
    void aGoodScorerComesThroughAndNothingIsLeft() throws IOException {
        Preflight preflight = preflight(Duration.ofSeconds(60));
        byte[] bundle = bundle("Good");
        assertThatCode(() -> preflight.require(NAME, bundle)).doesNotThrowAnyException();
        try (Stream<Path> left = Files.list(scratch)) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Wrong,FIXTURE_FAILS",
        "Throwing,SCORER_FAILS",
        "Deep,SCORER_FAILS",
        "Failing,SCORER_MISSING",
        "Exiting,PREFLIGHT_DIED",
        "Halting,PREFLIGHT_DIED",
        "Hungry,PREFLIGHT_DIED",
        "Chatting,PREFLIGHT_DIED"
    })
    void whatABadScorerDoesIsSaidByACode(String name, String code) throws IOException {
        byte[] bundle = bundle(name);
        assertThat(code(Duration.ofSeconds(60), bundle)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"configuration-policy=\"require\"", "enabled=\"false\"", "init=\"1\""})
    void aScorerThatIsNeverMadeIsRefused(String attribute) throws IOException {
        byte[] bundle = bundle("Good", attribute);
        assertThat(code(LONG, bundle)).isEqualTo("SCORER_MISSING");
    }

    @ParameterizedTest
    @CsvSource({"Spinning", "Hanging"})
    void aScorerThatNeverComesBackIsEndedAtTheDeadline(String name) throws IOException {
        byte[] bundle = bundle(name);
        assertThat(code(Duration.ofSeconds(6), bundle)).isEqualTo("PREFLIGHT_HANGS");
    }

    @Test
    void severalShareAChildAndTheOneThatEndsItIsFound() throws Exception {
        List<Preflight.Tried> good = List.of(tried("Good"), tried("Wrong"), tried("Good"));
        assertThat(preflight(LONG).faults(good))
                .hasEntrySatisfying(1, f -> assertThat(f.code()).isEqualTo("FIXTURE_FAILS"));
        List<Preflight.Tried> bad = List.of(tried("Good"), tried("Halting"), tried("Wrong"));
        assertThat(preflight(LONG).faults(bad))
                .hasEntrySatisfying(1, f -> assertThat(f.code()).isEqualTo("PREFLIGHT_DIED"))
                .hasEntrySatisfying(2, f -> assertThat(f.code()).isEqualTo("FIXTURE_FAILS"))
                .doesNotContainKey(0);
    }

    @Test
    void aTrialEndsItselfWhereWhoeverTriesIsKilled() throws Exception {
        Path work = Files.createDirectories(folder.resolve("work"));
        Path jar = Files.write(folder.resolve(NAME), bundle("Spinning"));
        Process child = ChildProcess.of(
                        TownBundle.childPath(),
                        work,
                        List.of(),
                        Rehearsal.class,
                        List.of(jar.toString(), work.toString()))
                .start();
        try {
            ChildProcess.tell(child, "word");
            while (child.isAlive() && Files.notExists(work.resolve("run-0"))) {
                Thread.onSpinWait();
            }
            assertThat(child.isAlive()).isTrue();
            child.getOutputStream().close(); // as the system does for a process that is killed
            assertThat(child.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } finally {
            child.destroyForcibly();
        }
    }

    @Test
    void whatTrialsOfARunThatWasKilledLeftIsTidiedAway() throws IOException {
        Files.writeString(
                Files.createDirectories(scratch.resolve("preflight-1/0")).resolve(NAME), "half");
        Preflight preflight = preflight(LONG);
        assertThat(preflight.faults(List.of(tried("Good")))).isEmpty();
        assertThat(scratch).isEmptyDirectory();
    }

    private Preflight.Tried tried(String scorer) throws IOException {
        return new Preflight.Tried(NAME, bundle(scorer));
    }

    private String code(Duration deadline, byte[] bundle) {
        Preflight preflight = preflight(deadline);
        return catchThrowableOfType(Faulty.class, () -> preflight.require(NAME, bundle))
                .fault()
                .code();
    }

    private Preflight preflight(Duration deadline) {
        ChildPath path = TownBundle.childPath();
        return new Preflight(path, scratch, TrialArchive.in(folder.resolve("none"), path.classPath()), deadline);
    }

    private byte[] bundle(String scorer) throws IOException {
        return bundle(scorer, "");
    }

    private byte[] bundle(String scorer, String attributes) throws IOException {
        return TownBundle.of(folder, scorer, attributes);
    }
}
