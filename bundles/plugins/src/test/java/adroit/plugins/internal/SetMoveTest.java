package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.catalog.Catalog;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.catalogchange.Relabelled;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.ScorerIdentity;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.packs.refusal.Refusal;
import adroit.packs.refusal.Refused;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineState;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Fault;
import adroit.plugins.SetChange;
import adroit.plugins.SetMove;
import adroit.plugins.SetVersion;
import adroit.scoring.Scorer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The installed set as a whole: back to where it was, and to what a lock file says. */
class SetMoveTest {
    private static final Actor OWNER = Actor.OWNER;

    private final Path home;
    private final KeptCity city;
    private Installation run;

    SetMoveTest(@TempDir Path home) throws Exception {
        this.home = home;
        city = new KeptCity(home);
        run = new Installation(home, city.store);
        ship("parks", "1.0.0");
        ship("trees", "1.0.0");
        run.lifecycle.install(OWNER, "parks");
        run.lifecycle.install(OWNER, "trees");
    }

    @AfterEach
    void stop() throws Exception {
        run.close();
        city.close();
    }

    @Test
    void rollsTheLastChangeBackAndThenTheOneBefore() throws Exception {
        update("parks", "1.0.3");
        run.lifecycle.disable(OWNER, "trees");
        SetMove first = run.lifecycle.rollBack(OWNER, null, false);
        assertThat(first.changes())
                .containsExactly(new SetChange("trees", "The field trees", "1.0.0, disabled", "1.0.0"));
        assertThat(run.level("trees")).isEqualTo(1);
        assertThat(run.level("parks")).isEqualTo(4);
        assertThat(run.lifecycle.rollBack(OWNER, null, false).changes())
                .containsExactly(new SetChange("parks", "The field parks", "1.0.3", "1.0.0"));
        assertThat(run.level("parks")).isEqualTo(1);
        restart();
        assertThat(run.level("parks")).isEqualTo(1);
        assertThat(run.level("trees")).isEqualTo(1);
        assertThat(city.acts())
                .endsWith("owner discipline.roll-back 2 done", "owner catalog.in-force-again parks of 1.0.0 done");
    }

    @Test
    void goesForwardAgainToAStateThatIsNamed() throws Exception {
        update("parks", "1.0.3");
        String latest = run.lifecycle.versions(OWNER).get(0).id();
        run.lifecycle.rollBack(OWNER, null, false);
        run.lifecycle.rollBack(OWNER, latest, false);
        assertThat(run.level("parks")).isEqualTo(4);
    }

    @Test
    void bringsBackWhatWasRemovedAndTakesOutWhatCameSince() throws Exception {
        run.lifecycle.remove(OWNER, "trees");
        ship("water", "2.0.1");
        run.lifecycle.install(OWNER, "water");
        run.lifecycle.rollBack(OWNER, "2", false);
        assertThat(run.lifecycle.list())
                .filteredOn(d -> d.state() == DisciplineState.INSTALLED)
                .extracting(DisciplineStatus::id)
                .containsExactly("parks", "trees");
        assertThat(run.disciplines.find("water")).isEmpty();
        assertThat(run.level("trees")).isEqualTo(1);
    }

    @Test
    void aLookChangesNothing() throws Exception {
        update("parks", "1.0.3");
        List<SetVersion> before = run.lifecycle.versions(OWNER);
        SetMove looked = run.lifecycle.rollBack(OWNER, null, true);
        assertThat(looked.done()).isFalse();
        assertThat(looked.changes()).extracting(SetChange::after).containsExactly("1.0.0");
        assertThat(run.level("parks")).isEqualTo(4);
        assertThat(run.lifecycle.versions(OWNER)).isEqualTo(before);
    }

    @Test
    void theCatalogEditionInForceMovesWithIt() {
        ActiveDiscipline active = run.disciplines.find("parks").orElseThrow();
        run.lifecycle.publish(
                OWNER,
                SampleBundle.catalog(
                        "parks", "2026.2", List.of(new Tool("saw", "Saw", ToolKind.MANUAL, ToolStatus.CURRENT, null))));
        assertThat(run.disciplines.find("parks").orElseThrow().edition()).isNotEqualTo(active.edition());
        run.lifecycle.rollBack(OWNER, null, false);
        assertThat(run.disciplines.find("parks").orElseThrow().edition()).isEqualTo(active.edition());
        assertThat(run.level("parks")).isEqualTo(1);
        run.lifecycle.disable(OWNER, "parks");
        assertThat(city.lastInForce("parks")).contains(active.edition());
    }

    /** Whether somebody publishes a former edition or rolls the set back: both are told in the same way. */
    @Test
    void goingBackIsToldTheSameByWhicheverWay() {
        CatalogEdition former = run.disciplines.find("parks").orElseThrow().edition();
        Catalog next = Relabelled.of(
                former.catalog(), "2026.2", former.catalog().affirmed().plusDays(1));
        run.lifecycle.publish(OWNER, next);
        assertThat(city.inForceAgain("parks")).isEmpty();
        run.lifecycle.rollBack(OWNER, null, false);
        assertThat(city.inForceAgain("parks")).containsExactly(former.id());
        run.lifecycle.publish(OWNER, next);
        run.lifecycle.publish(OWNER, former.catalog());
        assertThat(city.inForceAgain("parks"))
                .containsExactly(former.id(), CatalogEdition.of(next).id(), former.id());
    }

    @Test
    void oneThatCannotServeAnyMoreLeavesEverythingAsItIs() throws Exception {
        String former =
                run.disciplines.find("parks").orElseThrow().scorerIdentity().sha256();
        update("parks", "1.0.3");
        update("trees", "1.0.4");
        Files.write(home.resolve("data/disciplines/" + former + ".jar"), new byte[] {1});
        restart();
        DisciplineRefused refused =
                catchThrowableOfType(DisciplineRefused.class, () -> run.lifecycle.rollBack(OWNER, "2", false));
        assertThat(refused.fault().code()).isEqualTo("FILE_CHANGED");
        assertThat(run.level("parks")).isEqualTo(4);
        assertThat(run.level("trees")).isEqualTo(5);
        assertThat(run.bundles()).hasSize(2);
    }

    @Test
    void aStateWhoseEditionRottedIsRefusedByNameAndAnotherIsTakenUp() throws Exception {
        run.lifecycle.publish(OWNER, SampleBundle.catalog("parks", "of the city"));
        String rotten = run.disciplines.find("parks").orElseThrow().edition().id();
        run.lifecycle.publish(OWNER, SampleBundle.catalog("parks", "of today"));
        city.byHand("UPDATE catalog_edition SET body = replace(body, 'of the city', 'of the cito')");
        restart();
        for (boolean dryRun : new boolean[] {true, false}) {
            DisciplineRefused refused =
                    catchThrowableOfType(DisciplineRefused.class, () -> run.lifecycle.rollBack(OWNER, null, dryRun));
            assertThat(refused.fault().code()).isEqualTo("EDITION_MISSING");
            assertThat(refused.fault().sentence())
                    .contains("cannot go back to state 3", "nothing was changed", rotten + " of parks")
                    .doesNotContain("trees");
            assertThat(refused.fault().remedy()).contains("verify", "backup", "rollback --list");
        }
        assertThat(run.disciplines.find("parks").orElseThrow().edition().catalog())
                .isEqualTo(SampleBundle.catalog("parks", "of today"));
        assertThat(run.lifecycle.rollBack(OWNER, "2", false).done()).isTrue();
        assertThat(run.disciplines.find("parks").orElseThrow().edition().catalog())
                .isEqualTo(SampleBundle.catalog("parks", "of 1.0.0"));
    }

    @Test
    void aStateWhoseBundleBringsTheEditionThatRottedIsTakenUp() throws Exception {
        run.lifecycle.publish(OWNER, SampleBundle.catalog("parks", "of the city"));
        city.byHand(
                "UPDATE catalog_edition SET body = replace(body, 'of 1.0.0', 'of 1.0.x') WHERE discipline = 'parks'");
        restart();

        assertThat(run.lifecycle.rollBack(OWNER, "2", false).done()).isTrue();

        assertThat(run.disciplines.find("parks").orElseThrow().edition().catalog())
                .isEqualTo(SampleBundle.catalog("parks", "of 1.0.0"));
    }

    @Test
    void aStateOfWhichMoreIsGoneNamesAllOfIt() throws Exception {
        String parks =
                run.disciplines.find("parks").orElseThrow().scorerIdentity().sha256();
        String trees =
                run.disciplines.find("trees").orElseThrow().scorerIdentity().sha256();
        update("parks", "1.0.3");
        update("trees", "1.0.4");
        Files.write(home.resolve("data/disciplines/" + parks + ".jar"), new byte[] {1});
        Files.delete(home.resolve("data/disciplines/" + trees + ".jar"));
        DisciplineRefused refused =
                catchThrowableOfType(DisciplineRefused.class, () -> run.lifecycle.rollBack(OWNER, "2", true));
        assertThat(refused.fault().sentence())
                .contains("parks 1.0.0: The kept bundle", "trees 1.0.0: The bundle", "is missing");
    }

    @Test
    void theBeginningIsTheEnd() {
        run.lifecycle.rollBack(OWNER, null, false);
        DisciplineRefused refused =
                catchThrowableOfType(DisciplineRefused.class, () -> run.lifecycle.rollBack(OWNER, null, false));
        assertThat(refused.fault().code()).isEqualTo("NOTHING_TO_ROLL_BACK");
        assertThatThrownBy(() -> run.lifecycle.rollBack(OWNER, "99", false)).isInstanceOf(DisciplineRefused.class);
        assertThatThrownBy(() -> run.lifecycle.rollBack(OWNER, "x", false)).isInstanceOf(DisciplineRefused.class);
    }

    @Test
    void aLockFileBringsTheSetBackExactly() throws Exception {
        byte[] lock = run.lifecycle.lock(OWNER);
        update("parks", "1.0.3");
        run.lifecycle.remove(OWNER, "trees");
        assertThat(run.lifecycle.applyLock(OWNER, lock, true).changes())
                .extracting(SetChange::id)
                .containsExactly("parks", "trees");
        run.lifecycle.applyLock(OWNER, lock, false);
        assertThat(run.lifecycle.lock(OWNER)).isEqualTo(lock);
        assertThat(run.level("parks")).isEqualTo(1);
        assertThat(run.level("trees")).isEqualTo(1);
    }

    @Test
    void aLockFileIsTakenElsewhereAsSoonAsItsBundlesAreThere(@TempDir Path other) throws Exception {
        byte[] lock = run.lifecycle.lock(OWNER);
        try (KeptCity there = new KeptCity(other);
                Installation elsewhere = new Installation(other, there.store)) {
            SampleBundle.scoring("parks", "1.0.0").shipIn(Installation.shipped(other));
            assertThat(refusals(elsewhere, lock)).containsExactly("PACK_MISSING trees");
            SampleBundle.scoring("trees", "1.0.0").shipIn(Installation.shipped(other));
            elsewhere.lifecycle.applyLock(OWNER, lock, false);
            assertThat(elsewhere.lifecycle.lock(OWNER)).isEqualTo(lock);
            assertThat(elsewhere.level("trees")).isEqualTo(1);
            assertThat(there.of("trees")).hasSize(1);
        }
    }

    @Test
    void whatIsNoLockFileIsRefused() {
        for (String text :
                List.of("", "{}", "[]", "{\"format\":9,\"disciplines\":[]}", "{\"format\":1,\"disciplines\":[null]}")) {
            assertThatThrownBy(() -> run.lifecycle.applyLock(OWNER, text.getBytes(StandardCharsets.UTF_8), false))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void nobodyElseMovesTheSet() {
        Actor lead = new Actor("lead", "A lead", Set.of(Role.DEPARTMENT_LEAD), null, "parks");
        assertThatThrownBy(() -> run.lifecycle.rollBack(lead, null, false)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> run.lifecycle.lock(lead)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> run.lifecycle.versions(lead)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> run.lifecycle.settings(lead, "parks")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> run.lifecycle.log(lead, "parks")).isInstanceOf(NotPermitted.class);
        assertThat(city.acts())
                .endsWith(
                        "lead discipline.roll-back installed-set refused",
                        "lead discipline.set-read installed-set refused",
                        "lead discipline.set-read installed-set refused",
                        "lead discipline.settings-read parks refused",
                        "lead discipline.log-read parks refused");
    }

    @Test
    void aFormerScorerIsLoadedBesideTheNewOneAndGoesAgain() throws Exception {
        ActiveDiscipline former = run.disciplines.find("parks").orElseThrow();
        update("parks", "1.0.3");
        restart();
        Scorer again = run.disciplines.scorer("parks", former.scorerIdentity()).orElseThrow();
        assertThat(Installation.level(again, former)).isEqualTo(1);
        assertThat(run.level("parks")).isEqualTo(4);
        while (run.bundles().contains("adroit.discipline.parks 1.0.0")) {
            Thread.onSpinWait();
        }
        assertThat(run.bundles()).contains("adroit.discipline.parks 1.0.3");
        run.lifecycle.remove(OWNER, "parks");
        assertThat(run.disciplines.scorer("parks", former.scorerIdentity())).isEmpty();
    }

    /** A build before kept the edition of what scored beside without a word about the one that stays; the way to say it is to publish that once more. */
    @Test
    void publishingWhatIsInForceSaysSoWhereATrialOfAnEarlierBuildHidesIt() {
        CatalogEdition inForce = run.disciplines.find("parks").orElseThrow().edition();
        city.store.write(session -> {
            session.editions().save(CatalogEdition.of(SampleBundle.catalog("parks", "of a trial")));
            return session;
        });
        assertThat(city.lastInForce("parks")).isNotEqualTo(Optional.of(inForce));
        run.lifecycle.publish(OWNER, inForce.catalog());
        assertThat(city.lastInForce("parks")).contains(inForce);
    }

    /** Two bundles of one version cannot be in service side by side: the one that still answers goes only for one that may come. */
    @Test
    void whatStillAnswersIsNotLetGoForAFormerScorerWhoseTrialRefusesIt() throws Exception {
        ScorerIdentity former = run.disciplines.find("parks").orElseThrow().scorerIdentity();
        run.lifecycle.remove(OWNER, "parks");
        Files.delete(Installation.shipped(home).resolve("SHA256SUMS"));
        SampleBundle.scoring("parks", "1.0.0")
                .header("Bundle-Vendor", "Another")
                .shipIn(Installation.shipped(home));
        run.lifecycle.install(OWNER, "parks");
        ActiveDiscipline held = run.disciplines.find("parks").orElseThrow();
        ship("parks", "1.0.3");
        Trials.Outcome refused = new Trials.Outcome(
                Map.of(former.sha256(), new Fault("PREFLIGHT_DIED", "It ended its process.", "Ask.")), Map.of());
        double level = run.queue.call(() -> {
            Offer next = Objects.requireNonNull(run.offers.newest().get("parks"));
            run.service.serve(run.service.prepare(next, ready -> {}), () -> {});
            assertThat(run.service.former(former, refused)).isEmpty();
            return Installation.level(held.scorer(), held);
        });
        assertThat(level).isEqualTo(1);
        assertThat(run.level("parks")).isEqualTo(4);
    }

    private List<String> refusals(Installation elsewhere, byte[] lock) {
        Refused refused = catchThrowableOfType(Refused.class, () -> elsewhere.lifecycle.applyLock(OWNER, lock, false));
        return refused.refusals().stream()
                .map((Refusal r) -> r.code() + " " + r.place())
                .toList();
    }

    private void update(String id, String version) throws Exception {
        ship(id, version);
        run.lifecycle.update(OWNER, id);
    }

    private void ship(String id, String version) throws Exception {
        SampleBundle.scoring(id, version).shipIn(Installation.shipped(home));
    }

    private void restart() throws Exception {
        run.close();
        run = new Installation(home, city.store);
    }
}
