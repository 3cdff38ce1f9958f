package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.ScorerGone;
import adroit.edition.ActiveDiscipline;
import adroit.identity.Actor;
import adroit.organization.Department;
import adroit.plugins.DisciplineState;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Fault;
import adroit.plugins.FieldNotice;
import adroit.plugins.SetChange;
import adroit.plugins.SetMove;
import adroit.plugins.SetVersion;
import adroit.plugins.sample.MoodyActivator;
import adroit.scoring.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plugins that misbehave after they came into service, and one beside them that does not. */
class BreakdownTest {
    private static final Department WORKS = Department.titled("Public Works");

    private final Path home;
    private final KeptCity city;
    private Installation run;

    BreakdownTest(@TempDir Path home) throws Exception {
        this.home = home;
        SampleBundle.scoring("parks", "1.0.1").shipIn(Installation.shipped(home));
        city = new KeptCity(home);
        run = Installation.hasty(home, city.store);
        run.lifecycle.install(Actor.OWNER, "parks");
    }

    @AfterEach
    void stop() throws Exception {
        run.close();
        city.close();
    }

    @ParameterizedTest
    @CsvSource({"hang,PLUGIN_HANGS", "count,SCORER_NOT_DETERMINISTIC", "memory,SCORER_MEMORY"})
    void aScorerThatCannotBeBelievedIsQuarantinedAtOnceAndForGood(String mood, String code) throws Exception {
        ActiveDiscipline held = installed("moody", mood);
        assertThatThrownBy(() -> Installation.level(held.scorer(), held)).isInstanceOf(ScorerGone.class);
        assertThat(run.disciplines.find("moody")).isEmpty();
        DisciplineStatus status = run.settled("moody");
        assertThat(status.state()).isEqualTo(DisciplineState.QUARANTINED);
        assertThat(fault(status).code()).isEqualTo(code);
        assertThat(fault(status).remedy()).isNotEmpty();
        assertThat(run.lifecycle.faults()).extracting(Fault::code).contains(code);
        assertThat(city.acts()).contains("product discipline.quarantine moody done");
        assertThat(run.level("parks")).isEqualTo(2);
        restart();
        assertThat(run.disciplines.find("moody")).isEmpty();
        assertThat(run.level("parks")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"throw", "error", "null", "above", "negative", "nan", "infinite"})
    void whatIsNoScoreIsAFailureOfTheScorerUntilTheBreakerOpens(String mood) {
        ActiveDiscipline held = installed("moody", mood);
        for (int i = 1; i < Breaker.FAILURES; i++) {
            assertThat(held.scorer().score(Installation.question(held))).isInstanceOf(Score.Failed.class);
        }
        assertThatThrownBy(() -> Installation.level(held.scorer(), held)).isInstanceOf(ScorerGone.class);
        assertThat(fault(run.settled("moody")).code()).isEqualTo("SCORER_FAILS");
        assertThat(run.level("parks")).isEqualTo(2);
    }

    @Test
    void aScorerFindsNoServiceOfAnybodyElse() {
        run.offer(() -> {});
        ActiveDiscipline held = installed("moody", "finds");
        run.offer(() -> {});
        assertThat(Installation.level(held.scorer(), held)).isEqualTo(1);
    }

    @Test
    void aScorerForWhichEverybodyWaitsIsSetAside() {
        ActiveDiscipline held = installed("moody", "slow");
        assertThatThrownBy(() -> {
                    for (int i = 0; i < Breaker.FAILURES; i++) {
                        assertThat(Installation.level(held.scorer(), held)).isEqualTo(3);
                    }
                })
                .isInstanceOf(ScorerGone.class);
        assertThat(fault(run.settled("moody")).code()).isEqualTo("SCORER_SLOW");
        assertThat(run.level("parks")).isEqualTo(2);
    }

    @Test
    void whoeverStillHoldsAScorerThatIsGoneIsToldSoWithoutWaiting() {
        ActiveDiscipline held = installed("moody", "hang");
        assertThatThrownBy(() -> Installation.level(held.scorer(), held)).isInstanceOf(ScorerGone.class);
        long before = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> Installation.level(held.scorer(), held)).isInstanceOf(ScorerGone.class);
        }
        assertThat(System.nanoTime() - before).isLessThan(Installation.HASTE.toNanos());
    }

    @Test
    void oneThreadIsAllThatAPluginEverLoses() {
        ActiveDiscipline held = installed("lonely", "hang");
        assertThatThrownBy(() -> Installation.level(held.scorer(), held)).isInstanceOf(ScorerGone.class);
        run.settled("lonely");
        DisciplineStatus again = run.setAside("lonely", () -> run.lifecycle.install(Actor.OWNER, "lonely"));
        assertThat(fault(again).code()).isEqualTo("THREAD_LOST");
        assertThat(threadsIn("lonely")).isEqualTo(1);
    }

    @Test
    void whatNeverComesBackFromItsStartIsQuarantinedAndTheNextInstallWorks() throws Exception {
        moody("moody", "start").shipIn(Installation.shipped(home));
        DisciplineStatus status = run.setAside("moody", () -> run.lifecycle.install(Actor.OWNER, "moody"));
        assertThat(fault(status).code()).isEqualTo("PLUGIN_HANGS");
        SampleBundle.scoring("trees", "1.0.0").shipIn(Installation.shipped(home));
        assertThat(run.lifecycle.install(Actor.OWNER, "trees").state()).isEqualTo(DisciplineState.INSTALLED);
        assertThat(run.level("parks")).isEqualTo(2);
    }

    @Test
    void whatNeverComesBackFromItsStopIsOutOfServiceAllTheSame() {
        installed("moody", "stop");
        run.lifecycle.remove(Actor.OWNER, "moody");
        assertThat(run.disciplines.find("moody")).isEmpty();
        SampleBundle trees = SampleBundle.scoring("trees", "1.0.0");
        ship(trees);
        assertThat(run.lifecycle.install(Actor.OWNER, "trees").state()).isEqualTo(DisciplineState.INSTALLED);
    }

    @Test
    void anUpdateThatBreaksDownGivesWayToTheVersionBeforeForGood() throws Exception {
        installed("moody", "fine");
        ActiveDiscipline broken = update("1.0.1", "hang");
        ask(broken);
        assertServes("1.0.0", "PLUGIN_HANGS");
        assertThat(run.disciplines.scorer("moody", broken.scorerIdentity())).isEmpty();
        assertThat(run.disciplines.whyGone(broken.scorerIdentity())).startsWith("That version is set aside. ");
        assertThat(city.acts())
                .contains("product discipline.quarantine moody done")
                .anyMatch(act -> act.startsWith("product discipline.take-up moody 1.0.0, SHA-256 "));
        assertThat(run.lifecycle.notices(Actor.OWNER))
                .extracting(FieldNotice::sentence)
                .contains("Version 1.0.1 was set aside after a fault; version 1.0.0 serves again.");
        restart();
        assertServes("1.0.0", "PLUGIN_HANGS");
    }

    @Test
    void ofTwoThatBreakDownNeitherComesBack() throws Exception {
        installed("moody", "fine");
        ActiveDiscipline second = update("1.0.1", "fine");
        ActiveDiscipline third = update("1.0.2", "hang");
        ask(third);
        assertServes("1.0.1", "PLUGIN_HANGS");
        run.close();
        Files.write(kept(second), new byte[0]);
        run = Installation.hasty(home, city.store);
        assertServes("1.0.0", "FILE_CHANGED");
        restart();
        assertServes("1.0.0", "FILE_CHANGED");
        assertThat(run.disciplines.scorer("moody", third.scorerIdentity())).isEmpty();
        assertThat(run.disciplines.scorer("moody", second.scorerIdentity())).isEmpty();
        assertThat(run.lifecycle.versions(Actor.OWNER))
                .flatExtracting(SetVersion::back)
                .extracting(SetChange::after)
                .as("no state leads back to them")
                .doesNotContain("1.0.1", "1.0.2");
    }

    @Test
    void whatIsSaidOfTheFieldAfterwardsKeepsTheFaultListed() throws Exception {
        city.settle(WORKS);
        installed("moody", "fine");
        ask(update("1.0.1", "hang"));
        assertServes("1.0.0", "PLUGIN_HANGS");
        run.lifecycle.use(Actor.OWNER, "moody", WORKS.id(), false);
        assertServes("1.0.0", "PLUGIN_HANGS");
        run.lifecycle.disable(Actor.OWNER, "moody");
        run.lifecycle.enable(Actor.OWNER, "moody");
        assertServes("1.0.0", "PLUGIN_HANGS");
        update("1.0.2", "fine");
        assertThat(run.settled("moody").fault())
                .as("of a version that is older now")
                .isNull();
        assertThat(run.settled("moody").offIn()).containsExactly(WORKS.id());
    }

    @Test
    void aFullDiskAtTheMomentOfTheFaultLeavesTheRecordAsItWas() throws Exception {
        installed("moody", "fine");
        ActiveDiscipline broken = update("1.0.1", "hang");
        Path record = home.resolve("data/disciplines.json");
        Path aside = home.resolve("data/aside");
        Files.move(record, aside);
        Files.createDirectories(record.resolve("no file can be written here"));
        ask(broken);
        assertThat(fault(run.settled("moody")).code()).isEqualTo("PLUGIN_HANGS");
        assertThat(run.disciplines.find("moody")).isEmpty();
        assertThat(run.lifecycle.faults()).extracting(Fault::code).contains("PLUGIN_HANGS");
        assertThat(run.level("parks")).isEqualTo(2);
    }

    @Test
    void aStartThatFindsItHalfDoneTakesUpTheVersionBefore() throws Exception {
        installed("moody", "fine");
        ActiveDiscipline broken = update("1.0.1", "fine");
        run.close();
        InstalledSet before = run.service.set();
        new InstalledSetFile(home.resolve("data/disciplines.json"))
                .write(before.with(Quarantined.of(
                        before.installed("moody").orElseThrow(), new Fault("PLUGIN_HANGS", "It hangs.", "Mend it."))));
        run = Installation.hasty(home, city.store);
        assertServes("1.0.0", "PLUGIN_HANGS");
        assertThat(run.disciplines.scorer("moody", broken.scorerIdentity())).isEmpty();
        assertThat(city.acts()).noneMatch(act -> act.startsWith("product discipline.quarantine"));
    }

    @Test
    void whatSomebodyRemovedIsNotTakenUpForWhatCameLater() throws Exception {
        installed("moody", "fine");
        update("1.0.1", "hang");
        run.lifecycle.remove(Actor.OWNER, "moody");
        run.lifecycle.install(Actor.OWNER, "moody");
        ask(run.disciplines.find("moody").orElseThrow());
        assertThat(run.settled("moody").state()).isEqualTo(DisciplineState.QUARANTINED);
    }

    @Test
    void whatTakesThePlaceAndIsGoneTooLeavesTheFieldOutOfService() throws Exception {
        ActiveDiscipline first = installed("moody", "fine");
        ActiveDiscipline second = update("1.0.1", "hang");
        Files.write(kept(first), new byte[0]);
        ask(second);
        DisciplineStatus status = run.settled("moody");
        assertThat(status.state()).isEqualTo(DisciplineState.QUARANTINED);
        assertThat(fault(status).code()).isEqualTo("PLUGIN_HANGS");
        assertThat(run.level("parks")).isEqualTo(2);
    }

    @Test
    void aVersionThatSomebodyRolledBackFromIsNotTakenUpForTheOneBefore() {
        installed("moody", "hang");
        update("1.0.1", "fine");
        run.lifecycle.rollBack(Actor.OWNER, null, false);
        ask(run.disciplines.find("moody").orElseThrow());
        assertThat(run.settled("moody").state()).isEqualTo(DisciplineState.QUARANTINED);
    }

    @Test
    void aRollbackAfterwardsLeavesWhatServesAndUndoesWhatElseWasDone() {
        installed("moody", "fine");
        ask(update("1.0.1", "hang"));
        run.settled("moody");
        run.lifecycle.disable(Actor.OWNER, "parks");
        SetMove back = run.lifecycle.rollBack(Actor.OWNER, null, false);
        assertThat(back.changes()).extracting(SetChange::id).containsExactly("parks");
        assertServes("1.0.0", "PLUGIN_HANGS");
        assertThat(run.level("parks")).isEqualTo(2);
        run.lifecycle.disable(Actor.OWNER, "parks");
        String broken = run.lifecycle.versions(Actor.OWNER).stream()
                .filter(state -> state.act().equals("discipline.update"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(run.lifecycle.rollBack(Actor.OWNER, broken, false).changes())
                .as("to the state with what is set aside")
                .extracting(SetChange::id)
                .containsExactly("parks");
        assertServes("1.0.0", "PLUGIN_HANGS");
    }

    @Test
    void whatWasDisabledBeforeItFailsTakesNothingUp() throws Exception {
        installed("moody", "fine");
        ActiveDiscipline second = update("1.0.1", "fine");
        run.lifecycle.disable(Actor.OWNER, "moody");
        Files.write(kept(second), new byte[0]);
        run.setAside("moody", () -> run.lifecycle.enable(Actor.OWNER, "moody"));
        restart();
        assertThat(run.disciplines.find("moody")).isEmpty();
    }

    private ActiveDiscipline update(String version, String mood) {
        ship(moody("moody", mood, version));
        run.lifecycle.update(Actor.OWNER, "moody");
        return run.disciplines.find("moody").orElseThrow();
    }

    private static void ask(ActiveDiscipline held) {
        assertThatThrownBy(() -> Installation.level(held.scorer(), held)).isInstanceOf(ScorerGone.class);
    }

    private void assertServes(String version, String code) {
        DisciplineStatus status = run.settled("moody");
        assertThat(status.state()).isEqualTo(DisciplineState.INSTALLED);
        assertThat(status.version()).isEqualTo(version);
        assertThat(fault(status).code()).isEqualTo(code);
        assertThat(run.level("moody")).isEqualTo(3);
        assertThat(Objects.requireNonNull(status.aside()).version()).isNotEqualTo(version);
        assertThat(run.lifecycle.faults()).extracting(Fault::code).contains(code);
        assertThat(run.level("parks")).isEqualTo(2);
    }

    private Path kept(ActiveDiscipline discipline) {
        return home.resolve("data/disciplines")
                .resolve(discipline.scorerIdentity().sha256() + ".jar");
    }

    private ActiveDiscipline installed(String id, String mood) {
        ship(moody(id, mood));
        assertThat(run.lifecycle.install(Actor.OWNER, id).state()).isEqualTo(DisciplineState.INSTALLED);
        return run.disciplines.find(id).orElseThrow();
    }

    private void ship(SampleBundle bundle) {
        try {
            bundle.shipIn(Installation.shipped(home));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SampleBundle moody(String id, String mood) {
        return moody(id, mood, "1.0.0");
    }

    private static SampleBundle moody(String id, String mood, String version) {
        return SampleBundle.scoring(id, version)
                .activator(MoodyActivator.class)
                .header("X-Mood", mood)
                .header(
                        "Provide-Capability",
                        "osgi.service;objectClass:List<String>=\"adroit.scoring.Scorer\";uses:=\"adroit.scoring\"");
    }

    private static long threadsIn(String plugin) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(t ->
                        t.getName().startsWith("adroit-plugin-") && t.getName().contains("." + plugin + " "))
                .filter(t -> List.of(t.getStackTrace()).toString().contains("MoodyActivator"))
                .count();
    }

    private static Fault fault(DisciplineStatus status) {
        return Objects.requireNonNull(status.fault());
    }

    private void restart() throws Exception {
        run.close();
        run = Installation.hasty(home, city.store);
    }
}
