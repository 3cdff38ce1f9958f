package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.identity.Actor;
import adroit.packs.refusal.Refused;
import adroit.packs.signing.SigningKey;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineState;
import adroit.plugins.Fault;
import adroit.publisher.NewPublisher;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may run here, by whatever way it comes: beside one that came with the product, one with code that a publisher signed. The child process of these tests lets nothing through. */
class AdmissionTest {
    private static final Actor OWNER = Actor.OWNER;

    @TempDir
    Path home = Path.of("");

    private final SigningKey key = SigningKey.make();
    private KeptCity city;
    private Installation run;

    @BeforeEach
    void start() throws Exception {
        city = new KeptCity(home);
        SampleBundle.settable("parks", "1.0.0").shipIn(Installation.shipped(home));
        SampleBundle.scoring("roads", "1.0.1").shipIn(Installation.shipped(home));
        run = new Installation(home, city.store);
        run.publishers.trust(OWNER, new NewPublisher(key.publisher().pem(), "Sample City", Set.of(), null, null));
        run.lifecycle.install(OWNER, "parks");
        run.lifecycle.install(OWNER, "roads");
    }

    @AfterEach
    void stop() throws Exception {
        run.close();
        city.close();
    }

    /** From now on parks is what somebody signed, as if a pack had brought it, and what is done to the home is done while the server is down. */
    private void restartWithParksSigned(Doing meanwhile) throws Exception {
        run.close();
        InstalledSetFile file = new InstalledSetFile(home.resolve("data").resolve("disciplines.json"));
        InstalledSet set = file.read();
        Installed parks = set.installed("parks").orElseThrow();
        file.write(set.with(new Installed(
                parks.description(),
                parks.symbolicName(),
                parks.sha256(),
                parks.edition(),
                parks.enabled(),
                key.publisher().fingerprint())));
        meanwhile.to(parks);
        run = new Installation(home, city.store);
    }

    private interface Doing {
        void to(Installed parks) throws Exception;
    }

    private void known(Installed parks) {
        new Verdicts(home.resolve("data").resolve("disciplines.verdicts"), "a JDK, a version")
                .remember(List.of(parks.sha256()));
    }

    private List<String> faults() {
        return run.lifecycle.faults().stream().map(Fault::code).toList();
    }

    private DisciplineState parks() {
        return run.lifecycle.find("parks").orElseThrow().state();
    }

    @Test
    void aDamagedPackThatIsToBeTriedAgainTakesNoOtherFieldOut() throws Exception {
        restartWithParksSigned(parks -> Files.write(
                home.resolve("data").resolve("disciplines").resolve(parks.sha256() + ".jar"),
                new byte[] {0},
                StandardOpenOption.APPEND));
        assertThat(run.level("roads")).isEqualTo(2.0);
        assertThat(parks()).isEqualTo(DisciplineState.QUARANTINED);
        assertThat(faults()).containsExactly("FILE_CHANGED");
    }

    @Test
    void aJarThatCannotBeOpenedIsNotRememberedAsGood() throws Exception {
        restartWithParksSigned(parks -> Files.write(
                home.resolve("data").resolve("disciplines").resolve(parks.sha256() + ".jar"), new byte[] {0}));
        assertThat(run.level("roads")).isEqualTo(2.0);
        assertThat(faults()).containsExactly("FILE_CHANGED");
        assertThat(home.resolve("data").resolve("disciplines.verdicts")).doesNotExist();
    }

    @Test
    void whereNoTrialCanBeMadeWhatNeedsOneWaitsAndTheRestServes() throws Exception {
        Path scratch = home.resolve("scratch");
        restartWithParksSigned(parks -> Files.writeString(scratch, "in the way"));
        assertThat(run.level("roads")).isEqualTo(2.0);
        assertThat(run.disciplines.find("parks")).isEmpty();
        assertThat(faults()).containsExactly("NOT_TRIED");
        assertThat(parks()).as("no fault of its own").isEqualTo(DisciplineState.INSTALLED);
        restartWithParksSigned(parks -> {
            Files.delete(scratch);
            known(parks);
        });
        assertThat(run.level("parks")).isEqualTo(2.0);
        assertThat(faults()).isEmpty();
    }

    @Test
    void whatWasNeverTriedHereIsTriedBeforeItIsEnabled() throws Exception {
        run.lifecycle.disable(OWNER, "parks");
        restartWithParksSigned(parks -> {});
        assertThat(run.setAside("parks", () -> run.lifecycle.enable(OWNER, "parks"))
                        .fault())
                .satisfies(fault -> assertThat(fault.code()).startsWith("PREFLIGHT_"));
        assertThat(run.disciplines.find("parks")).isEmpty();
    }

    @Test
    void whatWasNeverTriedHereIsTriedBeforeAnOlderStateOrALockFileBringsItBack() throws Exception {
        restartWithParksSigned(this::known);
        byte[] lock = run.lifecycle.lock(OWNER);
        run.lifecycle.disable(OWNER, "parks");
        restartWithParksSigned(parks -> Files.delete(home.resolve("data").resolve("disciplines.verdicts")));
        assertThatThrownBy(() -> run.lifecycle.rollBack(OWNER, null, false))
                .isInstanceOf(DisciplineRefused.class)
                .hasMessageContaining("was tried");
        assertThatThrownBy(() -> run.lifecycle.applyLock(OWNER, lock, false))
                .isInstanceOf(DisciplineRefused.class)
                .hasMessageContaining("was tried");
        assertThat(run.disciplines.find("parks")).isEmpty();
        assertThat(run.level("roads")).isEqualTo(2.0);
    }

    @Test
    void whatARevokedKeySignedIsNotEnabledAlsoWhereTheRevocationWasCutShort() throws Exception {
        run.lifecycle.disable(OWNER, "parks");
        restartWithParksSigned(this::known);
        run.publishers.revoke(OWNER, key.publisher().fingerprint());
        assertThat(run.setAside("parks", () -> run.lifecycle.enable(OWNER, "parks"))
                        .fault())
                .extracting(Fault::code)
                .isEqualTo("PUBLISHER_REVOKED");
        assertThat(run.disciplines.find("parks")).isEmpty();
    }

    @Test
    void aLockFileIsNoWayAroundARevokedKeyAlsoNotForWhatIsDisabled() throws Exception {
        run.lifecycle.disable(OWNER, "parks");
        restartWithParksSigned(this::known);
        byte[] lock = run.lifecycle.lock(OWNER);
        run.publishers.revoke(OWNER, key.publisher().fingerprint());
        run.lifecycle.quarantineSignedBy(OWNER, key.publisher().fingerprint());
        assertThatThrownBy(() -> run.lifecycle.applyLock(OWNER, lock, true)).hasMessageContaining("was revoked");
        assertThatThrownBy(() -> run.lifecycle.applyLock(OWNER, lock, false)).hasMessageContaining("was revoked");
        assertThat(parks()).isEqualTo(DisciplineState.QUARANTINED);
    }

    @Test
    void aLockFileIsNoWayAroundAQuarantine() throws Exception {
        byte[] lock = run.lifecycle.lock(OWNER);
        Installed parks = run.service.set().installed("parks").orElseThrow();
        run.queue.call(() -> {
            run.service.withdraw("parks", run.service.set().without("parks"));
            run.service.quarantine(parks, new Fault("SCORER_FAILS", "It failed.", "Ask."));
            return "as the breaker does";
        });
        assertThatThrownBy(() -> run.lifecycle.applyLock(OWNER, lock, false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is set aside here");
        assertThat(run.disciplines.find("parks")).isEmpty();
        assertThat(run.lifecycle.install(OWNER, "parks").state()).isEqualTo(DisciplineState.INSTALLED);
    }

    @Test
    void whatCannotBeRecordedIsOutOfServiceAllTheSameAndRevokingAgainFinishesIt() throws Exception {
        restartWithParksSigned(this::known);
        assertThat(run.level("parks")).isEqualTo(2.0);
        String fingerprint = key.publisher().fingerprint();
        assertThat(run.publishers.revoke(OWNER, fingerprint)).isPresent();
        Path record = home.resolve("data").resolve("disciplines.json");
        byte[] before = Files.readAllBytes(record);
        Files.delete(record);
        Path inTheWay = Files.createDirectories(record.resolve("in-the-way"));
        assertThatThrownBy(() -> run.lifecycle.quarantineSignedBy(OWNER, fingerprint))
                .isInstanceOf(RuntimeException.class);
        assertThat(run.disciplines.find("parks")).isEmpty();
        Files.delete(inTheWay);
        Files.delete(record);
        Files.write(record, before);
        assertThat(run.publishers.revoke(OWNER, fingerprint)).isPresent();
        assertThat(run.lifecycle.quarantineSignedBy(OWNER, fingerprint)).containsExactly("parks");
        assertThat(faults()).containsExactly("PUBLISHER_REVOKED");
        assertThat(run.level("roads")).isEqualTo(2.0);
    }
}
