package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.canonical.CanonicalJson;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.organization.Department;
import adroit.packs.refusal.Refusal;
import adroit.packs.refusal.Refused;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineState;
import adroit.plugins.InstallPolicy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the lead of a department does with fields, and what not. */
class DepartmentLeadTest {
    private static final Department WORKS = Department.titled("Public Works");
    private static final Department POLICE = Department.titled("Police");
    private static final String KEPT_BY_WORKS = "is kept by Public Works. Its lead, or an administrator, installs";
    private static final Actor LEAD = lead("works", WORKS);
    private static final Actor STRANGER = lead("police", POLICE);
    private static final Actor ADMINISTRATOR =
            new Actor("admin", "An administrator", Set.of(Role.ADMINISTRATOR), null, null);

    private final Path home;
    private final KeptCity city;
    private Installation run;

    DepartmentLeadTest(@TempDir Path home) throws Exception {
        this.home = home;
        city = new KeptCity(home);
        city.settle(WORKS, POLICE);
        run = new Installation(home, city.store);
        SampleBundle.scoring("parks", "1.0.0").shipIn(Installation.shipped(home));
    }

    @AfterEach
    void stop() throws Exception {
        run.close();
        city.close();
    }

    private static Actor lead(String account, Department department) {
        return new Actor(account, "A lead", Set.of(Role.DEPARTMENT_LEAD), null, department.id());
    }

    @Test
    void installsAndUpdatesWhatTheirDepartmentKeeps() throws Exception {
        assertThat(run.lifecycle.mayInstall(LEAD, "Public Works")).isTrue();
        assertThat(run.lifecycle.install(LEAD, "parks").state()).isEqualTo(DisciplineState.INSTALLED);
        SampleBundle.scoring("parks", "1.0.1").shipIn(Installation.shipped(home));
        assertThat(run.lifecycle.update(LEAD, "parks").version()).isEqualTo("1.0.1");
        assertThat(city.acts())
                .anyMatch(act -> act.matches("works discipline.install parks 1.0.0, SHA-256 [0-9a-f]{64} done"))
                .anyMatch(act -> act.matches("works discipline.update parks 1.0.1, SHA-256 [0-9a-f]{64} done"));
    }

    @Test
    void anotherDepartmentsFieldIsNoneOfTheirsAndTheAttemptIsWrittenDown() {
        assertThat(run.lifecycle.mayInstall(STRANGER, "Public Works")).isFalse();
        assertThatThrownBy(() -> run.lifecycle.install(STRANGER, "parks"))
                .isInstanceOf(DisciplineRefused.class)
                .hasMessageContaining(KEPT_BY_WORKS);
        assertThatThrownBy(() -> run.lifecycle.plan(STRANGER, "parks")).hasMessageContaining(KEPT_BY_WORKS);
        assertThat(run.lifecycle.find("parks").orElseThrow().state()).isEqualTo(DisciplineState.OFFERED);
        assertThat(city.acts()).contains("police discipline.install parks (KEPT_ELSEWHERE) refused");
    }

    @Test
    void whatActsOnTheWholeCityIsForAdministrators() {
        run.lifecycle.install(LEAD, "parks");
        assertThatThrownBy(() -> run.lifecycle.disable(LEAD, "parks")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> run.lifecycle.remove(LEAD, "parks")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> run.lifecycle.decide(LEAD, InstallPolicy.USUAL))
                .isInstanceOf(NotPermitted.class);
        assertThat(city.acts()).contains("works discipline.disable parks refused");
    }

    @Test
    void administratorsSayHowFarLeadsMayGo() throws Exception {
        run.lifecycle.decide(ADMINISTRATOR, new InstallPolicy(false, List.of()));
        DisciplineRefused refused =
                catchThrowableOfType(DisciplineRefused.class, () -> run.lifecycle.install(LEAD, "parks"));
        assertThat(refused.fault().code()).isEqualTo("NOT_FOR_LEADS");
        assertThat(run.lifecycle.mayInstall(LEAD, "Public Works")).isFalse();
        assertThat(city.acts())
                .containsSubsequence(
                        "%s discipline.policy installed-set what their department keeps, from every trusted publisher → nothing done"
                                .formatted(ADMINISTRATOR.account()),
                        "works discipline.install parks (NOT_FOR_LEADS) refused");
        restart();
        assertThat(run.lifecycle.policy().leadsInstall()).isFalse();
        assertThat(run.lifecycle.install(ADMINISTRATOR, "parks").state()).isEqualTo(DisciplineState.INSTALLED);
        run.lifecycle.rollBack(ADMINISTRATOR, "1", false);
        assertThatThrownBy(() -> run.lifecycle.decide(ADMINISTRATOR, new InstallPolicy(true, List.of("who"))))
                .isInstanceOf(DisciplineRefused.class);
    }

    @Test
    void aPolicyMayNameThePublishersForLeads() {
        String key = "a".repeat(64);
        InstallPolicy policy = new InstallPolicy(true, List.of(key));
        Description parks = new Description("parks", "Parks", "1.0.0", "Public Works", "");
        Rights.requireInstall(LEAD, policy, parks, List.of(), key);
        assertThatThrownBy(() -> Rights.requireInstall(LEAD, policy, parks, List.of(), "b".repeat(64)))
                .hasMessageContaining("Packs of this publisher");
        Rights.requireInstall(ADMINISTRATOR, policy, parks, List.of(), "b".repeat(64));
    }

    @Test
    void aPackThatClaimsAnotherKeeperDoesNotTakeAFieldAway() {
        Description present = new Description("parks", "Parks", "1.0.0", "Public Works", "");
        Description claim = new Description("parks", "Our parks", "1.0.1", "Police", "");
        assertThatThrownBy(() -> Rights.requireInstall(STRANGER, InstallPolicy.USUAL, claim, List.of(present), null))
                .hasMessageContaining(KEPT_BY_WORKS);
    }

    @Test
    void whatNoDepartmentKeepsIsForAdministratorsAndWhoKeepsNothingReadsNothing() {
        Description loose = new Description("loose", "Loose ends", "1.0.0", "", "");
        assertThatThrownBy(() -> Rights.requireInstall(LEAD, InstallPolicy.USUAL, loose, List.of(), null))
                .hasMessageContaining("No department keeps Loose ends. The administrators install it.");
        Actor analyst = new Actor("analyst", "An analyst", Set.of(Role.HR_ANALYST), null, null);
        assertThatThrownBy(() -> Rights.requireInstall(analyst, InstallPolicy.USUAL, loose, List.of(), null))
                .isInstanceOf(NotPermitted.class);
        Rights.requireInstall(ADMINISTRATOR, InstallPolicy.USUAL, loose, List.of(), null);
    }

    @Test
    void whatWasRemovedIsNotClaimedByAnotherDepartment() throws Exception {
        run.lifecycle.install(LEAD, "parks");
        run.lifecycle.remove(ADMINISTRATOR, "parks");
        byte[] claim = CanonicalJson.bytes(new Description("parks", "Parks", "1.0.1", "Police", "Ours now."));
        SampleBundle.scoring("parks", "1.0.1")
                .entry("discipline.yaml", new String(claim, StandardCharsets.UTF_8))
                .shipIn(Installation.shipped(home));
        assertThatThrownBy(() -> run.lifecycle.install(STRANGER, "parks")).hasMessageContaining(KEPT_BY_WORKS);
        assertThat(run.lifecycle.install(ADMINISTRATOR, "parks").keeper()).isEqualTo("Police");
    }

    @Test
    void aLockFileSpeaksOfThisCityAndOfItsOwnEditions() throws Exception {
        run.lifecycle.install(LEAD, "parks");
        SampleBundle.scoring("trees", "1.0.0").shipIn(Installation.shipped(home));
        run.lifecycle.install(ADMINISTRATOR, "trees");
        String lock = new String(run.lifecycle.lock(ADMINISTRATOR), StandardCharsets.UTF_8);
        String parks = run.disciplines.find("parks").orElseThrow().edition().id();
        String trees = run.disciplines.find("trees").orElseThrow().edition().id();
        assertThat(refused(lock.replace(trees, parks))).containsExactly("EDITION_MISSING");
        assertThat(refused(lock.replaceFirst("\"offIn\":\\[\\]", "\"offIn\":[\"d-moon\"]")))
                .containsExactly("UNKNOWN_DEPARTMENT");
        assertThat(refused(lock.replaceFirst("\"version\":\"1.0.0\"", "\"version\":\"7.0.0\"")))
                .containsExactly("PACK_MISSING");
        assertThat(refused(lock.replaceFirst("\"policy\":\\{[^}]*}", "\"policy\":null")))
                .containsExactly("LOCK_INVALID");
        assertThat(run.lifecycle
                        .applyLock(ADMINISTRATOR, lock.getBytes(StandardCharsets.UTF_8), true)
                        .changes())
                .isEmpty();
    }

    private List<String> refused(String lock) {
        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> run.lifecycle.applyLock(ADMINISTRATOR, lock.getBytes(StandardCharsets.UTF_8), true));
        return refused.refusals().stream().map(Refusal::code).toList();
    }

    @Test
    void turnsAFieldOffAndOnForTheirOwnDepartmentOnly() throws Exception {
        run.lifecycle.install(LEAD, "parks");
        assertThat(run.lifecycle.use(LEAD, "parks", WORKS.id(), false).offIn()).containsExactly(WORKS.id());
        assertThat(run.disciplines.find("parks").orElseThrow().isUsedIn(WORKS.id()))
                .isFalse();
        assertThat(run.disciplines.find("parks").orElseThrow().isUsedIn(POLICE.id()))
                .isTrue();
        assertThatThrownBy(() -> run.lifecycle.use(LEAD, "parks", POLICE.id(), false))
                .isInstanceOf(NotPermitted.class);
        restart();
        SampleBundle.scoring("parks", "1.0.1").shipIn(Installation.shipped(home));
        assertThat(run.lifecycle.update(LEAD, "parks").offIn()).containsExactly(WORKS.id());
        assertThat(run.disciplines.find("parks").orElseThrow().isUsedIn(WORKS.id()))
                .isFalse();
        assertThat(run.lifecycle.use(LEAD, "parks", WORKS.id(), true).offIn()).isEmpty();
        assertThat(city.acts())
                .contains(
                        "works discipline.turn-off parks in " + WORKS.id() + " done",
                        "works discipline.turn-off parks in " + POLICE.id() + " refused",
                        "works discipline.turn-on parks in " + WORKS.id() + " done");
    }

    @Test
    void aDepartmentThatDoesNotExistIsRefused() {
        run.lifecycle.install(LEAD, "parks");
        DisciplineRefused refused = catchThrowableOfType(
                DisciplineRefused.class, () -> run.lifecycle.use(ADMINISTRATOR, "parks", "d-moon", false));
        assertThat(refused.fault().code()).isEqualTo("UNKNOWN_DEPARTMENT");
    }

    @Test
    void aRecordOfBeforeIsReadAsOneThatEverybodyUses() throws Exception {
        run.lifecycle.install(LEAD, "parks");
        run.close();
        Path record = home.resolve("data/disciplines.json");
        String before =
                Files.readString(record).replaceAll(",\"offIn\":\\[\\]", "").replaceAll(",\"policy\":\\{[^}]*\\}", "");
        assertThat(before).doesNotContain("offIn").doesNotContain("policy");
        Files.writeString(record, before);
        assertThat(CanonicalJson.read(Files.readAllBytes(record), InstalledSet.class)
                        .policy())
                .isEqualTo(InstallPolicy.USUAL);
        run = new Installation(home, city.store);
        assertThat(run.level("parks")).isEqualTo(1);
    }

    private void restart() throws Exception {
        run.close();
        run = new Installation(home, city.store);
    }
}
