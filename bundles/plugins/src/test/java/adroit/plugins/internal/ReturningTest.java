package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.canonical.Digest;
import adroit.edition.ScorerIdentity;
import adroit.identity.Actor;
import adroit.packs.NewField;
import adroit.packs.Packing;
import adroit.packs.signing.SigningKey;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineState;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.SetAside;
import adroit.publisher.NewPublisher;
import adroit.scoring.Scorer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes back into service on another JDK, or with another version of the product, than it was tried on: it is tried first, and nobody else waits for that. */
class ReturningTest {
    private static final Actor OWNER = Actor.OWNER;

    /** Long enough for what others do meanwhile; an endless trial takes all of it, a good one nothing like it. */
    private static final Duration TRIAL = Duration.ofSeconds(12);

    @TempDir
    Path folder = Path.of("");

    private final ExecutorService people = Executors.newCachedThreadPool();
    private final SigningKey key = SigningKey.make();
    private Path home;
    private KeptCity city;
    private Installation run;

    @BeforeEach
    void start() throws Exception {
        home = Files.createDirectories(folder.resolve("home"));
        Files.createDirectories(home.resolve("data"));
        city = new KeptCity(home);
        run = Installation.trying(home, city.store, TRIAL);
        run.publishers.trust(OWNER, new NewPublisher(key.publisher().pem(), "Sample City", Set.of(), null, null));
        Path shrubs = folder.resolve("shrubs");
        NewField.write(shrubs);
        install(Packing.of(shrubs).pack().signed(key).bytes());
    }

    @AfterEach
    void stop() throws Exception {
        people.shutdownNow();
        run.close();
        city.close();
    }

    private void install(byte[] pack) {
        run.lifecycle.installPack(OWNER, "some.adroit", pack);
    }

    private byte[] trees(String scorer, String version) throws Exception {
        Path said = folder.resolve("trees/discipline.yaml");
        if (Files.exists(said)) {
            Files.writeString(said, Files.readString(said).replaceAll("(?m)^version: .*$", "version: " + version));
        }
        return TownBundle.of(folder, scorer, "", version);
    }

    private byte[] pack(byte[] bundle) throws Exception {
        Path jar = Files.write(folder.resolve("trees.jar"), bundle);
        return Packing.of(jar).pack().signed(key).bytes();
    }

    /** Does something where these bundles are known from trials, and nothing else is. */
    private void knowing(Doing doing, byte[]... known) throws Exception {
        run.close();
        StringBuilder lines = new StringBuilder();
        for (byte[] each : known) {
            lines.append(Digest.sha256(each)).append(" a_JDK,_a_version\n");
        }
        Files.writeString(verdicts(), lines);
        run = Installation.trying(home, city.store, TRIAL);
        doing.here();
    }

    private interface Doing {
        void here() throws Exception;
    }

    private Path verdicts() {
        return home.resolve("data/disciplines.verdicts");
    }

    /** A field in service whose trial would not end; it is not what was once brought, because no gate would let that through. */
    private byte[] endlessTrees() throws Exception {
        byte[] good = trees("Good", "0.1.0");
        byte[] endless = trees("Endless", "0.1.0");
        knowing(() -> install(pack(good)), good);
        Installed trees = run.service.set().installed("trees").orElseThrow();
        String sha256 = Digest.sha256(endless);
        run.close();
        Files.write(home.resolve("data/disciplines").resolve(sha256 + ".jar"), endless);
        new InstalledSetFile(home.resolve("data/disciplines.json"))
                .write(run.service
                        .set()
                        .with(new Installed(
                                trees.description(),
                                trees.symbolicName(),
                                sha256,
                                trees.edition(),
                                true,
                                trees.signer())));
        knowing(() -> assertServing("trees"), endless);
        return endless;
    }

    private void assertServing(String id) {
        DisciplineStatus status = run.settled(id);
        assertThat(status.fault()).isNull();
        assertThat(status.state()).isEqualTo(DisciplineState.INSTALLED);
    }

    /** While that is tried somebody takes another field out of service, which is done before the trial ends. */
    private <T> Future<T> meanwhile(Callable<T> act) throws Exception {
        Future<T> asked = people.submit(act);
        awaitATrial();
        assertThat(run.lifecycle.disable(OWNER, "shrubs").state()).isEqualTo(DisciplineState.DISABLED);
        assertThat(run.queue.call(() -> "what is not urgent is done, too")).isNotEmpty();
        assertThat(asked.isDone()).as("the trial goes on").isFalse();
        return asked;
    }

    private void awaitATrial() throws Exception {
        Path scratch = home.resolve("scratch");
        while (isEmpty(scratch)) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static boolean isEmpty(Path scratch) throws Exception {
        if (Files.notExists(scratch)) {
            return true;
        }
        try (Stream<Path> children = Files.list(scratch)) {
            return children.findAny().isEmpty();
        }
    }

    @Test
    void nobodyWaitsForTheTrialOfWhatIsEnabled() throws Exception {
        endlessTrees();
        run.lifecycle.disable(OWNER, "trees");
        knowing(() -> {
            Future<?> enabling = meanwhile(() -> run.lifecycle.enable(OWNER, "trees"));
            assertThatThrownBy(enabling::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(SetAside.class)
                    .hasMessageContaining("did not come back");
            assertThat(run.lifecycle.find("trees").orElseThrow().state()).isEqualTo(DisciplineState.QUARANTINED);
        });
    }

    /** Who wants it back in service forgives what it did; a refusal forgives nothing. */
    @Test
    void whatIsHeldAgainstAFieldStaysWhereItsTrialRefusesIt() throws Exception {
        String sha256 = Digest.sha256(endlessTrees());
        run.lifecycle.disable(OWNER, "trees");
        run.close();
        Path calls = home.resolve("data/disciplines.calls");
        for (int strike = 0; strike < OpenCalls.STRIKES; strike++) {
            OpenCalls.in(calls).mark(sha256).open();
        }
        Files.writeString(verdicts(), "");
        run = Installation.trying(home, city.store, Duration.ofSeconds(2));
        assertThat(run.setAside("trees", () -> run.lifecycle.enable(OWNER, "trees"))
                        .state())
                .isEqualTo(DisciplineState.QUARANTINED);
        Path now = Files.copy(calls, folder.resolve("calls-now"));
        assertThat(OpenCalls.in(now).struckOut(sha256)).isTrue();
    }

    @Test
    void nobodyWaitsForTheTrialOfARollbackWhichGoesWhereItWasAskedTo() throws Exception {
        byte[] endless = endlessTrees();
        String before = run.lifecycle.versions(OWNER).get(0).id();
        run.lifecycle.disable(OWNER, "trees");
        knowing(() -> {
            Future<?> back = meanwhile(() -> run.lifecycle.rollBack(OWNER, null, false));
            assertThatThrownBy(back::get)
                    .hasCauseInstanceOf(DisciplineRefused.class)
                    .hasMessageContaining("Nothing was changed")
                    .hasMessageContaining("did not come back");
        });
        assertThat(run.lifecycle.find("trees").orElseThrow().state()).isEqualTo(DisciplineState.DISABLED);
        knowing(
                () -> {
                    run.lifecycle.rollBack(OWNER, before, false);
                    assertThat(run.disciplines.find("trees")).isPresent();
                    assertThat(run.disciplines.find("shrubs")).isPresent();
                },
                endless);
    }

    @Test
    void nobodyWaitsForTheTrialOfAScorerThatMadeAnOlderResult() throws Exception {
        byte[] endless = endlessTrees();
        ScorerIdentity former = run.disciplines.find("trees").orElseThrow().scorerIdentity();
        byte[] next = trees("Good", "0.2.0");
        knowing(() -> install(pack(next)), endless, next);
        knowing(
                () -> {
                    Future<Optional<Scorer>> again = meanwhile(() -> run.disciplines.scorer("trees", former));
                    assertThat(again.get()).isEmpty();
                    assertThat(run.disciplines.find("trees").orElseThrow().version())
                            .isEqualTo("0.2.0");
                },
                next);
    }

    @Test
    void whatComesThroughItsTrialIsBackAndRemembered() throws Exception {
        byte[] good = trees("Good", "0.1.0");
        knowing(() -> install(pack(good)), good);
        run.lifecycle.disable(OWNER, "trees");
        byte[] lock = run.lifecycle.lock(OWNER);
        knowing(() -> {
            assertThat(run.lifecycle.enable(OWNER, "trees").state()).isEqualTo(DisciplineState.INSTALLED);
            assertThat(verdicts()).content().contains(Digest.sha256(good));
            run.lifecycle.applyLock(OWNER, lock, false);
        });
        knowing(() -> {
            run.lifecycle.rollBack(OWNER, null, false);
            assertThat(run.disciplines.find("trees")).isPresent();
            assertThat(verdicts()).content().contains(Digest.sha256(good));
        });
        assertThat(city.acts())
                .filteredOn(act -> act.startsWith("owner discipline.enable") || act.contains("roll-back"))
                .as("each once, however often it was asked for anew")
                .hasSize(2)
                .allMatch(act -> act.endsWith(" done"));
    }
}
