package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.canonical.Digest;
import adroit.edition.CatalogEdition;
import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.organization.Department;
import adroit.packs.NewField;
import adroit.packs.Packing;
import adroit.packs.refusal.Refused;
import adroit.packs.signing.SigningKey;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.Fault;
import adroit.plugins.Shadow;
import adroit.publisher.NewPublisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another version beside the one in service. */
class ShadowTest {
    private static final Actor OWNER = Actor.OWNER;
    private static final Department WORKS = Department.titled("Public Works");
    private static final Department POLICE = Department.titled("Police");

    private static final String NAME = "trees.adroit";

    private final Path home;
    private final Path field;
    private final KeptCity city;
    private final SigningKey key = SigningKey.make();
    private Installation run;

    ShadowTest(@TempDir Path folder) throws Exception {
        home = Files.createDirectories(folder.resolve("home"));
        field = folder.resolve("trees");
        NewField.write(field);
        city = new KeptCity(home);
        city.settle(WORKS, POLICE);
        run = new Installation(home, city.store, true);
        run.publishers.trust(OWNER, new NewPublisher(key.publisher().pem(), "Sample City", Set.of(), null, null));
        run.lifecycle.installPack(OWNER, NAME, pack("0.1.0"));
    }

    private byte[] pack(String version) throws IOException {
        Path file = field.resolve("discipline.yaml");
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^version: .*$", "version: " + version));
        return Packing.of(field).pack().signed(key).bytes();
    }

    private Shadow shadow() throws IOException {
        return run.lifecycle.shadowPack(OWNER, NAME, pack("0.2.0"), WORKS.id());
    }

    private String inService() {
        return run.disciplines.find("trees").orElseThrow().version();
    }

    private void restart() throws Exception {
        run.close();
        run = new Installation(home, city.store, true);
    }

    @AfterEach
    void stop() throws Exception {
        run.close();
        city.close();
    }

    @Test
    void itScoresBesideAndNothingOfItReachesWhoAsks() throws Exception {
        Shadow shadow = shadow();
        assertThat(shadow.version()).isEqualTo("0.2.0");
        assertThat(run.lifecycle.compare(OWNER, "trees")).satisfies(report -> {
            assertThat(report.inService()).isEqualTo("0.1.0");
            assertThat(report.scores().shown()).isTrue();
        });
        assertThat(run.disciplines.all()).hasSize(1);
        assertThat(inService()).isEqualTo("0.1.0");
        assertThat(run.bundles()).hasSize(2);
        restart();
        assertThat(run.lifecycle.shadows(OWNER)).containsExactly(shadow);
        assertThat(run.lifecycle.compare(OWNER, "trees").shadow()).isEqualTo(shadow);
        assertThat(inService()).isEqualTo("0.1.0");
    }

    @Test
    void promotingPutsItInServiceAndCanBeRolledBack() throws Exception {
        shadow();
        assertThat(run.lifecycle.promote(OWNER, "trees").version()).isEqualTo("0.2.0");
        assertThat(inService()).isEqualTo("0.2.0");
        assertThat(run.lifecycle.shadows(OWNER)).isEmpty();
        assertThat(city.acts())
                .last()
                .asString()
                .startsWith("owner discipline.update trees 0.2.0, SHA-256 ")
                .endsWith(", signed by " + key.publisher().fingerprint() + " done");
        run.lifecycle.rollBack(OWNER, null, false);
        assertThat(inService()).isEqualTo("0.1.0");
    }

    @Test
    void promotingAsksOfTheSignerWhatAnInstallAsks() throws Exception {
        shadow();
        run.publishers.trust(
                OWNER, new NewPublisher(key.publisher().pem(), "Sample City", Set.of("parks"), null, null));
        assertThatThrownBy(() -> run.lifecycle.promote(OWNER, "trees")).hasMessageContaining("PUBLISHER_OTHER_FIELD");
        run.publishers.retire(OWNER, key.publisher().fingerprint());
        assertThatThrownBy(() -> run.lifecycle.promote(OWNER, "trees")).hasMessageContaining("PUBLISHER_RETIRED");
        assertThat(inService()).isEqualTo("0.1.0");
        assertThat(city.acts()).last().isEqualTo("owner discipline.update trees (PUBLISHER_RETIRED) refused");
        run.publishers.trust(OWNER, new NewPublisher(key.publisher().pem(), "Sample City", Set.of(), null, null));
        assertThat(run.lifecycle.promote(OWNER, "trees").version()).isEqualTo("0.2.0");
    }

    @Test
    void whatWasSetAsideMeanwhileScoresNoMoreAfterARestart() throws Exception {
        shadow();
        Description said = new Description("trees", "Trees", "0.2.0", "Public Works", "");
        String beside = Digest.sha256(Packing.of(field).pack().bundle());
        run.queue.call(() -> {
            run.service.quarantine(
                    new Quarantined(said, beside, new Fault("SCORER_FAILS", "It failed.", "Ask."), null));
            return "as where it was brought as an update and failed";
        });
        restart();
        assertThat(run.lifecycle.shadows(OWNER)).isEmpty();
        assertThat(inService()).isEqualTo("0.1.0");
    }

    @Test
    void theEditionInServiceStaysTheOneThatWasInForceLast() throws Exception {
        CatalogEdition before = run.disciplines.find("trees").orElseThrow().edition();
        Path catalog = field.resolve("catalog.yaml");
        Files.writeString(catalog, Files.readString(catalog).replace("edition: \"1\"", "edition: \"2\""));
        shadow();
        assertThat(city.of("trees")).hasSize(2).element(0).isNotEqualTo(before);
        run.lifecycle.drop(OWNER, "trees");
        run.lifecycle.disable(OWNER, "trees");
        assertThat(city.lastInForce("trees")).contains(before);
    }

    @Test
    void droppingLetsItGo() throws Exception {
        shadow();
        run.lifecycle.drop(OWNER, "trees");
        assertThat(run.lifecycle.shadows(OWNER)).isEmpty();
        assertThatThrownBy(() -> run.lifecycle.compare(OWNER, "trees")).hasMessageContaining("No other version");
        restart();
        assertThat(run.bundles()).hasSize(1);
        assertThat(run.lifecycle.installPack(OWNER, NAME, pack("0.2.0")).version())
                .isEqualTo("0.2.0");
    }

    @Test
    void itsKeyMayBeRevokedBeforeItIsPromoted() throws Exception {
        shadow();
        run.publishers.revoke(OWNER, key.publisher().fingerprint());
        assertThatThrownBy(() -> run.lifecycle.promote(OWNER, "trees"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("PUBLISHER_REVOKED");
        assertThat(inService()).isEqualTo("0.1.0");
    }

    @Test
    void itGoesWithTheKeyThatSignedIt() throws Exception {
        shadow();
        run.publishers.revoke(OWNER, key.publisher().fingerprint());
        run.lifecycle.quarantineSignedBy(OWNER, key.publisher().fingerprint());
        assertThat(run.lifecycle.shadows(OWNER)).isEmpty();
    }

    @Test
    void itDoesNotStartAgainOnceItsKeyIsRevoked() throws Exception {
        shadow();
        run.publishers.revoke(OWNER, key.publisher().fingerprint());
        restart();
        assertThat(run.lifecycle.shadows(OWNER)).isEmpty();
        assertThat(run.bundles()).doesNotContain("discipline.trees 0.2.0");
    }

    @Test
    void whatTakesThePlaceOfItsKeptFileIsNotStarted() throws Exception {
        shadow();
        Path kept = home.resolve("data/disciplines")
                .resolve(Digest.sha256(Packing.of(field).pack().bundle()) + ".jar");
        byte[] other = SampleBundle.scoring("trees", "0.2.0").bytes();
        run.close();
        assertThat(kept).isNotEmptyFile();
        Files.write(kept, other);
        run = new Installation(home, city.store, true);
        assertThat(run.lifecycle.shadows(OWNER)).isEmpty();
        assertThat(run.bundles()).hasSize(1);
        assertThat(inService()).isEqualTo("0.1.0");
    }

    @Test
    void oneThatTakesTheProcessDownDoesNotStartAThirdTime() throws Exception {
        shadow();
        String sha256 = Files.readString(home.resolve("data/disciplines.shadows.json"))
                .replaceFirst(".*\"sha256\":\"([0-9a-f]{64})\".*", "$1");
        endWithoutAWord(sha256);
        assertThat(run.lifecycle.shadows(OWNER)).as("once may be chance").hasSize(1);
        endWithoutAWord(sha256);
        assertThat(run.lifecycle.shadows(OWNER)).isEmpty();
        assertThat(inService()).isEqualTo("0.1.0");
        restart();
        assertThat(run.lifecycle.shadows(OWNER)).isEmpty();
    }

    /** As when the process ends in the middle of a call into that code. */
    private void endWithoutAWord(String running) throws Exception {
        Path marks = home.resolve("data/disciplines.calls");
        byte[] before = Files.readAllBytes(marks);
        run.close();
        Files.write(marks, before);
        OpenCalls.in(marks).mark(running).open();
        run = new Installation(home, city.store, true);
    }

    @Test
    void aLookAtTheVersionThatScoresBesideLeavesItThere() throws Exception {
        shadow();
        run.lifecycle.planPack(OWNER, NAME, pack("0.2.0"));
        run.lifecycle.planPack(OWNER, NAME, pack("0.2.0"));
        TimeUnit.MILLISECONDS.sleep(4 * Installation.QUIET.toMillis());
        run.settled("trees");
        assertThat(run.bundles()).hasSize(2);
        assertThat(run.lifecycle.compare(OWNER, "trees").scores().shown()).isTrue();
    }

    @Test
    void itNeedsANewerVersionADepartmentAndTheRight() throws Exception {
        byte[] next = pack("0.2.0");
        assertThatThrownBy(() -> run.lifecycle.shadowPack(OWNER, NAME, next, "nowhere"))
                .isInstanceOf(DisciplineRefused.class)
                .hasMessageContaining("There is no department nowhere.");
        Actor police = new Actor("l-2", "Lead", Set.of(Role.DEPARTMENT_LEAD), null, POLICE.id());
        assertThatThrownBy(() -> run.lifecycle.shadowPack(police, NAME, next, POLICE.id()))
                .hasMessageContaining("is kept by Public Works");
        assertThat(run.lifecycle.shadows(OWNER)).isEmpty();
        shadow();
        assertThatThrownBy(() -> run.lifecycle.compare(police, "trees"))
                .hasMessageContaining("is kept by Public Works");
        assertThat(city.acts()).last().isEqualTo("l-2 discipline.shadow-read trees (KEPT_ELSEWHERE) refused");
        assertThatThrownBy(() -> run.lifecycle.drop(police, "trees")).hasMessageContaining("is kept by Public Works");
        assertThat(run.lifecycle.shadows(police)).isEmpty();
        byte[] old = pack("0.1.0");
        assertThatThrownBy(() -> run.lifecycle.shadowPack(OWNER, NAME, old, WORKS.id()))
                .hasMessageContaining("is not newer");
    }
}
