package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.canonical.Digest;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.packs.refusal.Refused;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineState;
import adroit.plugins.DisciplineStatus;
import adroit.scoring.Channel;
import adroit.scoring.Observation;
import adroit.scoring.Score;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** What is done to a field by hand: installed, updated, disabled, enabled, removed; and who may not. */
class BundleLifecycleTest extends ParksCity {
    @Test
    void offersWhatCameWithTheProductAndServesNothingByItself() {
        assertThat(run.lifecycle.list()).singleElement().satisfies(d -> {
            assertThat(d.id()).isEqualTo("parks");
            assertThat(d.title()).isEqualTo("The field parks");
            assertThat(d.state()).isEqualTo(DisciplineState.OFFERED);
        });
        assertThat(run.disciplines.all()).isEmpty();
        assertThat(run.lifecycle.settled()).isTrue();
    }

    @Test
    void servesAnInstalledDisciplineWithItsOwnScorerAndItsCatalog() {
        assertThat(run.lifecycle.install(OWNER, "parks").state()).isEqualTo(DisciplineState.INSTALLED);
        ActiveDiscipline parks = run.disciplines.find("parks").orElseThrow();
        assertThat(run.level("parks")).isEqualTo(1.0);
        assertThat(parks.edition()).isEqualTo(CatalogEdition.of(SampleBundle.catalog("parks", "of 1.0.0")));
        assertThat(parks.scorerIdentity().symbolicName()).isEqualTo("adroit.discipline.parks");
        assertThat(parks.scorerIdentity().sha256()).hasSize(64);
        assertThat(city.acts())
                .singleElement()
                .asString()
                .matches("owner discipline.install parks 1.0.0, SHA-256 [0-9a-f]{64} done");
    }

    @Test
    void servesADisciplineWithoutCodeByTheCommonRule() throws Exception {
        ship(SampleBundle.withoutCode("planning", "1.0.0"));
        run.lifecycle.install(OWNER, "planning");
        ActiveDiscipline planning = run.disciplines.find("planning").orElseThrow();
        assertThat(planning.scorer().score(Installation.question(planning)))
                .isInstanceOf(Score.NotEnoughEvidence.class);
    }

    @Test
    void servesADisciplineWithoutCodeByTheScorerThatItDescribesAlsoAfterARestart() throws Exception {
        ship(SampleBundle.withoutCode("planning", "1.0.0")
                .entry("scoring.yaml", "usual: {channels: [supervisor, test]}"));
        run.lifecycle.install(OWNER, "planning");
        assertThat(decidingChannel("planning")).isEqualTo(Channel.SUPERVISOR);
        run.close();
        run = new Installation(home, city.store);
        assertThat(decidingChannel("planning")).isEqualTo(Channel.SUPERVISOR);
    }

    private Channel decidingChannel(String discipline) {
        ActiveDiscipline active = run.disciplines.find(discipline).orElseThrow();
        Score score = active.scorer()
                .score(Installation.question(active, seen(Channel.TEST, 2), seen(Channel.SUPERVISOR, 4)));
        return ((Score.Scored) score).channel();
    }

    private static Observation seen(Channel channel, double level) {
        return new Observation(channel.key(), channel, "a", LocalDate.of(2026, 6, 1), level, null, Map.of());
    }

    @Test
    void saysWhyAFieldIsNotInServiceAndWhatBringsItBack() throws Exception {
        assertThat(run.disciplines.whyAbsent("parks")).isEmpty();
        run.lifecycle.install(OWNER, "parks");
        assertThat(run.disciplines.whyAbsent("parks")).isEmpty();
        run.lifecycle.disable(OWNER, "parks");
        assertThat(run.disciplines.whyAbsent("parks").orElseThrow())
                .contains("parks is disabled. Enable it", "adroit discipline enable parks");
        run.lifecycle.enable(OWNER, "parks");
        run.close();
        try (Stream<Path> kept = Files.list(home.resolve("data/disciplines"))) {
            Files.write(kept.findFirst().orElseThrow(), new byte[] {1});
        }
        run = new Installation(home, city.store);
        assertThat(run.disciplines.whyAbsent("parks").orElseThrow())
                .contains("parks is set aside.", "has changed since it was installed", "install it again");
        assertThatThrownBy(() -> run.lifecycle.enable(OWNER, "parks"))
                .hasMessageContainingAll(
                        "parks is set aside: ", "has changed since it was installed", "install it again");
        run.lifecycle.remove(OWNER, "parks");
        assertThat(run.disciplines.whyAbsent("parks")).isEmpty();
    }

    @Test
    void aLookThatBreaksLeavesNoBundleBehind() {
        Offer offer = Objects.requireNonNull(run.offers.newest().get("parks"));
        assertThatThrownBy(() -> run.service.prepare(offer, ready -> {
                    throw new IllegalStateException("the look broke");
                }))
                .hasMessage("the look broke");
        assertThat(run.bundles()).isEmpty();
    }

    @Test
    void disablesAndEnablesAlsoAcrossARestart() throws Exception {
        run.lifecycle.install(OWNER, "parks");
        assertThat(run.lifecycle.disable(OWNER, "parks").state()).isEqualTo(DisciplineState.DISABLED);
        assertThat(run.disciplines.find("parks")).isEmpty();
        restart();
        assertThat(run.disciplines.find("parks")).isEmpty();
        assertThat(run.lifecycle.enable(OWNER, "parks").state()).isEqualTo(DisciplineState.INSTALLED);
        assertThat(run.level("parks")).isEqualTo(1.0);
    }

    @Test
    void enablesAtOnceWhatWasDisabledAMomentAgo() {
        run.lifecycle.install(OWNER, "parks");
        run.lifecycle.disable(OWNER, "parks");
        run.lifecycle.enable(OWNER, "parks");
        assertThat(run.level("parks")).isEqualTo(1.0);
    }

    @Test
    void switchesToANewerVersionAndThenLetsTheOldGo() throws Exception {
        run.lifecycle.install(OWNER, "parks");
        ship(SampleBundle.scoring("parks", "1.0.1"));
        assertThat(status("parks").offered()).isEqualTo("1.0.1");
        ActiveDiscipline before = run.disciplines.find("parks").orElseThrow();
        assertThat(run.levelAfter(() -> run.lifecycle.update(OWNER, "parks"), before))
                .isEqualTo(1.0);
        assertThat(status("parks").version()).isEqualTo("1.0.1");
        assertThat(run.level("parks")).isEqualTo(2.0);
        await(() -> run.bundles().equals(List.of("adroit.discipline.parks 1.0.1")));
        assertThat(city.of("parks")).hasSize(2);
    }

    @Test
    void nothingHoldsAFormerBundleOnceItHasGone() throws Exception {
        ship(SampleBundle.settable("trees", "1.0.0"));
        run.lifecycle.install(OWNER, "trees");
        WeakReference<Bundle> former = run.bundle("trees");
        ship(SampleBundle.settable("trees", "1.0.1"));
        run.lifecycle.update(OWNER, "trees");
        await(() -> run.bundles().equals(List.of("adroit.discipline.trees 1.0.1")));
        await(() -> {
            System.gc();
            return former.get() == null;
        });
    }

    @Test
    void keepsTheOldVersionInServiceWhereTheNewOneHasAFault() throws Exception {
        run.lifecycle.install(OWNER, "parks");
        ship(SampleBundle.scoring("parks", "1.0.1").header("Import-Package", "adroit.scoring,no.such.thing"));
        DisciplineStatus after = run.setAside("parks", () -> run.lifecycle.update(OWNER, "parks"));
        assertThat(after.state()).isEqualTo(DisciplineState.INSTALLED);
        assertThat(after.version()).isEqualTo("1.0.0");
        assertThat(after.fault()).isNotNull();
        assertThat(run.level("parks")).isEqualTo(1.0);
        restart();
        assertThat(run.level("parks")).isEqualTo(1.0);
        assertThat(run.bundles()).containsExactly("adroit.discipline.parks 1.0.0");
    }

    @Test
    void removesWhatIsInServiceAndKeepsItsEdition() {
        run.lifecycle.install(OWNER, "parks");
        run.lifecycle.remove(OWNER, "parks");
        assertThat(run.disciplines.find("parks")).isEmpty();
        assertThat(status("parks").state()).isEqualTo(DisciplineState.OFFERED);
        assertThat(city.of("parks")).isNotEmpty();
        await(() -> run.bundles().isEmpty());
        run.lifecycle.install(OWNER, "parks");
        assertThat(run.level("parks")).isEqualTo(1.0);
    }

    @Test
    void takesABareBundleOnlyWhereItCameWithTheProduct() throws Exception {
        Path shipped = Installation.shipped(home).resolve("adroit.discipline.parks-1.0.0.jar");
        Path copy = Files.copy(shipped, home.resolve("copy.jar"));
        assertThat(run.lifecycle
                        .installPack(OWNER, "copy.jar", Files.readAllBytes(copy))
                        .state())
                .isEqualTo(DisciplineState.INSTALLED);
        byte[] own = SampleBundle.scoring("own", "1.0.0").bytes();
        assertThatThrownBy(() -> run.lifecycle.installPack(OWNER, "own.jar", own))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("NOT_A_PACK");
        assertThat(city.acts())
                .last()
                .isEqualTo("owner discipline.install a file, SHA-256 of the file " + Digest.sha256(own)
                        + " (NOT_A_PACK) refused");
    }

    @Test
    void refusesInWordsWhatMakesNoSense() {
        assertThatThrownBy(() -> run.lifecycle.install(OWNER, "park"))
                .isInstanceOf(DisciplineRefused.class)
                .hasMessage("There is no discipline park here. Known are: parks.");
        assertThatThrownBy(() -> run.lifecycle.disable(OWNER, "parks"))
                .hasMessage("parks is not installed. Install it first: adroit discipline install parks.");
        assertThatThrownBy(() -> run.lifecycle.remove(OWNER, "parks"))
                .hasMessageStartingWith("parks is not installed. There is nothing to remove.");
        run.lifecycle.install(OWNER, "parks");
        assertThatThrownBy(() -> run.lifecycle.install(OWNER, "parks")).hasMessageContaining("installed already");
        assertThatThrownBy(() -> run.lifecycle.update(OWNER, "parks")).hasMessageContaining("1.0.0 is not newer");
        assertThatThrownBy(() -> run.lifecycle.enable(OWNER, "parks")).hasMessageContaining("in service already");
    }

    @Test
    void whatCameWithTheProductIsHandedOnByWritingAFieldOfItsKind() throws Exception {
        run.lifecycle.install(OWNER, "parks");
        assertThatThrownBy(() -> run.lifecycle.export(OWNER, "parks"))
                .hasMessageContaining("adroit discipline new DIR --java.");
        ship(SampleBundle.withoutCode("planning", "1.0.0"));
        run.lifecycle.install(OWNER, "planning");
        assertThatThrownBy(() -> run.lifecycle.export(OWNER, "planning"))
                .hasMessageContaining("adroit discipline new DIR --like planning.");
    }

    @Test
    void refusesWhoMayNotAndChangesNothing() {
        Actor analyst = new Actor("a-1", "Analyst", Set.of(Role.HR_ANALYST), null, null);
        assertThatThrownBy(() -> run.lifecycle.install(analyst, "parks")).isInstanceOf(NotPermitted.class);
        assertThat(run.disciplines.all()).isEmpty();
        assertThat(city.acts()).containsOnly("a-1 discipline.install parks refused");
    }
}
