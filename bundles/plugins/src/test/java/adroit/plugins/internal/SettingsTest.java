package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.ScorerGone;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CommonRules;
import adroit.edition.ScorerIdentity;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.packs.refusal.Refused;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineSettings;
import adroit.plugins.DisciplineState;
import adroit.plugins.FieldNotice;
import adroit.plugins.SetChange;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the city sets of a scorer. */
class SettingsTest {
    private static final Actor OWNER = Actor.OWNER;

    @TempDir
    Path home = Path.of("");

    private KeptCity city;
    private Installation run;

    @BeforeEach
    void start() throws Exception {
        city = new KeptCity(home);
        SampleBundle.settable("parks", "1.0.0").shipIn(Installation.shipped(home));
        SampleBundle.scoring("roads", "1.0.0").shipIn(Installation.shipped(home));
        run = new Installation(home, city.store);
        run.lifecycle.install(OWNER, "parks");
    }

    @AfterEach
    void stop() throws Exception {
        run.close();
        city.close();
    }

    private void set(String level) {
        run.lifecycle.configure(OWNER, "parks", Map.of("level", level));
    }

    private ScorerIdentity identity() {
        return run.disciplines.find("parks").orElseThrow().scorerIdentity();
    }

    @Test
    void whatCanBeSetIsReadFromTheMetatypeOfTheBundle() {
        assertThat(run.lifecycle.settings(OWNER, "parks").settings())
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.title()).isEqualTo("Level");
                    assertThat(s.usual()).isEqualTo("2");
                    assertThat(s.value()).isEqualTo("2");
                    assertThat(s.most()).isEqualTo("5");
                });
        run.lifecycle.install(OWNER, "roads");
        assertThat(run.lifecycle.settings(OWNER, "roads").settings()).isEmpty();
        assertThatThrownBy(() -> run.lifecycle.configure(OWNER, "roads", Map.of("level", "3")))
                .isInstanceOf(DisciplineRefused.class)
                .hasMessageContaining("Nothing can be set");
    }

    @Test
    void theScorerIsToldAndWhoHoldsTheFormerIsAnsweredByTheFormer() {
        ActiveDiscipline before = run.disciplines.find("parks").orElseThrow();
        assertThat(run.level("parks")).isEqualTo(2.0);
        assertThat(identity().settings()).isEmpty();
        assertThat(run.levelAfter(() -> set("3"), before)).isEqualTo(2.0);
        assertThat(run.level("parks")).isEqualTo(3.0);
        assertThat(identity()).isEqualTo(before.scorerIdentity().withSettings(Map.of("level", "3")));
        assertThat(city.acts()).last().isEqualTo("owner discipline.configure parks {level=3} done");
    }

    @Test
    void whatBreaksUnderSettingsThatAreOnlyLookedAtIsNotWhatServes() {
        Installed looked = run.service.set().installed("parks").orElseThrow().withSettings(Map.of("level", "1"));
        Running ready = run.service.prepare(looked);
        for (int i = 1; i < Breaker.FAILURES; i++) {
            assertThat(ready.scorer().score(Installation.question(ready.discipline())))
                    .isInstanceOf(Score.Failed.class);
        }
        assertThatThrownBy(() -> ready.scorer().score(Installation.question(ready.discipline())))
                .isInstanceOf(ScorerGone.class);
        assertThat(run.settled("parks").state()).isEqualTo(DisciplineState.INSTALLED);
        assertThat(run.level("parks")).isEqualTo(2.0);
    }

    @Test
    void whatBreaksAsItWasSetServesAsItWasSetBefore() {
        set("1");
        ActiveDiscipline held = run.disciplines.find("parks").orElseThrow();
        assertThatThrownBy(() -> {
                    for (int i = 0; i < Breaker.FAILURES; i++) {
                        held.scorer().score(Installation.question(held));
                    }
                })
                .isInstanceOf(ScorerGone.class);
        assertThat(run.settled("parks").state()).isEqualTo(DisciplineState.INSTALLED);
        assertThat(run.settled("parks").fault()).isNotNull();
        assertThat(run.level("parks")).isEqualTo(2.0);
        assertThat(run.lifecycle.notices(OWNER))
                .extracting(FieldNotice::sentence)
                .contains("Version 1.0.0 was set aside after a fault; its scorer is set as before again.");
        set("3");
        assertThat(run.settled("parks").fault()).isNull();
    }

    @Test
    void whatIsSetStaysAcrossARestartAndAnUpdate() throws Exception {
        set("3");
        run.close();
        run = new Installation(home, city.store);
        assertThat(run.level("parks")).isEqualTo(3.0);
        SampleBundle.settable("parks", "1.0.1").shipIn(Installation.shipped(home));
        assertThat(run.lifecycle.update(OWNER, "parks").version()).isEqualTo("1.0.1");
        assertThat(run.level("parks")).isEqualTo(3.0);
        assertThat(identity().settings()).containsExactly(Map.entry("level", "3"));
    }

    @Test
    void rollingBackAndALockFileMoveWhatIsSet() {
        byte[] usual = run.lifecycle.lock(OWNER);
        set("3");
        set("5");
        assertThat(run.lifecycle.rollBack(OWNER, null, false).changes())
                .containsExactly(
                        new SetChange("parks", "The field parks", "1.0.0, set to level 5", "1.0.0, set to level 3"));
        assertThat(run.level("parks")).isEqualTo(3.0);
        byte[] three = run.lifecycle.lock(OWNER);
        run.lifecycle.applyLock(OWNER, usual, false);
        assertThat(run.level("parks")).isEqualTo(2.0);
        run.lifecycle.applyLock(OWNER, three, false);
        assertThat(run.level("parks")).isEqualTo(3.0);
    }

    @Test
    void aResultFindsTheScorerAsItWasSetThen() throws Exception {
        ScorerIdentity usual = identity();
        set("3");
        ScorerIdentity three = identity();
        set("5");
        run.close();
        run = new Installation(home, city.store);
        assertThat(levelOf(usual)).isEqualTo(2.0);
        assertThat(levelOf(three)).isEqualTo(3.0);
        assertThat(levelOf(ofRules(CommonRules.FIRST, three))).isEqualTo(3.0);
        assertThat(run.disciplines.scorer("parks", ofRules("0.0.9", three))).isEmpty();
        assertThat(run.level("parks")).isEqualTo(5.0);
    }

    private static ScorerIdentity ofRules(String rules, ScorerIdentity of) {
        return new ScorerIdentity(of.symbolicName(), of.version(), of.sha256(), rules, of.settings());
    }

    private double levelOf(ScorerIdentity identity) {
        Scorer scorer = run.disciplines.scorer("parks", identity).orElseThrow();
        return Installation.level(scorer, run.disciplines.find("parks").orElseThrow());
    }

    @Test
    void everythingThatIsWrongIsSaidAndNothingChanges() {
        assertThatThrownBy(() -> run.lifecycle.configure(OWNER, "parks", Map.of("level", "6", "colour", "red")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("It must be from 1 to 5.")
                .hasMessageContaining("There is no such setting.");
        assertThatThrownBy(() -> set("many")).hasMessageContaining("whole number");
        assertThat(run.level("parks")).isEqualTo(2.0);
        assertThat(city.acts()).last().isEqualTo("owner discipline.configure parks (SETTING_INVALID) refused");
    }

    @Test
    void settingsWithWhichTheScorerDoesNotComeUpAreRefusedAndTheOldServesOn() {
        assertThatThrownBy(() -> set("4"))
                .isInstanceOf(DisciplineRefused.class)
                .hasMessageStartingWith("Nothing was changed, because:");
        assertThat(run.level("parks")).isEqualTo(2.0);
        assertThat(run.lifecycle.settings(OWNER, "parks").settings())
                .extracting(DisciplineSettings.SettingValue::value)
                .containsExactly("2");
        assertThat(run.lifecycle.faults()).isEmpty();
    }

    @Test
    void whatSettingsWouldChangeIsComputedWithoutChangingAnything() {
        assertThat(run.lifecycle
                        .planSettings(OWNER, "parks", Map.of("level", "3"))
                        .positions())
                .isZero();
        assertThat(run.level("parks")).isEqualTo(2.0);
        assertThat(identity().settings()).isEmpty();
        set("3");
        assertThat(run.level("parks")).isEqualTo(3.0);
    }

    @Test
    void onlyAdministratorsSet() {
        Actor lead = new Actor("l-1", "Lead", Set.of(Role.DEPARTMENT_LEAD), null, "public-works");
        assertThatThrownBy(() -> run.lifecycle.configure(lead, "parks", Map.of("level", "3")))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> run.lifecycle.settings(lead, "parks")).isInstanceOf(NotPermitted.class);
        assertThat(run.level("parks")).isEqualTo(2.0);
    }
}
