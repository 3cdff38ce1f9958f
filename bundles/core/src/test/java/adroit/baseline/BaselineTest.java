package adroit.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.TypicalPosition;
import adroit.work.CredentialRequirement;
import adroit.work.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What positions inherit from the city. */
class BaselineTest {
    private static final Requirement PHISHING = asks("phishing-recognition", 3, false);
    private static final Requirement RECORDS = asks("records-keeping", 2, true);

    private final Catalog catalog = catalog(
            "citywide",
            position("baseline", "Citywide baseline", PHISHING),
            position("baseline-clerks", "City Clerk", RECORDS),
            position("office", "Office staff", asks("phishing-recognition", 4, false)));

    @Test
    void theToolsOfARuleAreAskedForAlsoWhereTheLevelIsHighEnough() {
        Requirement rule = new Requirement("phishing-recognition", 3, false, List.of("report-button"));
        Baseline baseline =
                Baseline.of(catalog("citywide", position("baseline", "Citywide baseline", rule)), "Planner");
        assertThat(baseline.over(List.of(asks("phishing-recognition", 4, true))))
                .containsExactly(
                        new Asked(new Requirement("phishing-recognition", 4, true, List.of("report-button")), true));
        Requirement more = new Requirement("phishing-recognition", 4, true, List.of("report-button", "mail"));
        assertThat(baseline.over(List.of(more))).containsExactly(new Asked(more, false));
    }

    @Test
    void aRuleOfAClassMayNotNameWhatIsGoneEither() {
        Catalog gone = catalog(
                "citywide",
                position("baseline", "Citywide baseline", PHISHING),
                position("baseline-clerk", "City Clerk", asks("gone", 1, false)));
        assertThat(Baseline.problems(gone))
                .singleElement()
                .asString()
                .contains("job class “City Clerk”", "“gone”", "would be retired");
    }

    @Test
    void aRuleThatAsksForACredentialIsRefusedBecauseNobodyWouldInheritIt() {
        TypicalPosition rule = new TypicalPosition(
                "baseline",
                "Citywide baseline",
                "What it is.",
                List.of(),
                List.of(),
                List.of(PHISHING),
                List.of(new CredentialRequirement("refresher", true)));
        assertThat(Baseline.problems(catalog("citywide", rule)))
                .singleElement()
                .asString()
                .contains("“refresher”", "no position would inherit", "job analyses");
    }

    @Test
    void everyPositionInheritsTheBaselineAndAClassItsOwnBesides() {
        assertThat(Baseline.of(catalog, "Planner").over(List.of())).containsExactly(new Asked(PHISHING, true));
        assertThat(Baseline.of(catalog, "city  clerk").over(List.of()))
                .containsExactly(new Asked(PHISHING, true), new Asked(RECORDS, true));
    }

    @Test
    void moreStaysAsItIsAndLessIsRaised() {
        Requirement more = asks("phishing-recognition", 4, true);
        Requirement own = asks("plain-writing", 2, false);
        assertThat(Baseline.of(catalog, "Planner").over(List.of(own, more)))
                .containsExactly(new Asked(own, false), new Asked(more, false));
        assertThat(Baseline.of(catalog, "Planner").over(List.of(asks("phishing-recognition", 2, true))))
                .containsExactly(new Asked(asks("phishing-recognition", 3, true), true));
    }

    @Test
    void whatIsRaisedKeepsTheToolsOfBoth() {
        Requirement rule = new Requirement("phishing-recognition", 3, true, List.of("report-button"));
        Requirement own = new Requirement("phishing-recognition", 2, true, List.of("mail"));
        assertThat(Baseline.of(catalog("citywide", position("baseline", "Citywide baseline", rule)), "Planner")
                        .over(List.of(own)))
                .containsExactly(new Asked(
                        new Requirement("phishing-recognition", 3, true, List.of("mail", "report-button")), true));
    }

    @Test
    void aRefusalNamesTheRuleBothLevelsAndTheWayOut() {
        assertThat(Baseline.of(catalog, "Planner").weakened(List.of(asks("phishing-recognition", 2, false))))
                .singleElement()
                .asString()
                .contains("“Phishing recognition” asks for level 3", "level 2 would be less", "keep at least level 3");
        assertThat(Baseline.of(catalog, "City Clerk").weakened(List.of(asks("records-keeping", 2, false))))
                .singleElement()
                .asString()
                .contains("level 2 at entry");
        assertThat(Baseline.of(catalog, "Planner").weakened(List.of(PHISHING))).isEmpty();
    }

    @Test
    void anotherFieldsCatalogMakesNobodyInherit() {
        Catalog gis = catalog("gis", position("baseline", "Mine", PHISHING));
        assertThat(Baseline.of(gis, "Planner").over(List.of())).isEmpty();
    }

    @Test
    void anEditionMayNotAskForLessThanItsOwnBaselineNorRetireWhatItAsksFor() {
        assertThat(Baseline.problems(catalog)).isEmpty();
        Catalog weaker = catalog(
                "citywide",
                position("baseline", "Citywide baseline", PHISHING, asks("gone", 1, false)),
                position("office", "Office staff", asks("phishing-recognition", 2, false)));
        assertThat(Baseline.problems(weaker))
                .satisfiesExactly(
                        less -> assertThat(less).contains("Office staff", "level 2 would be less"),
                        retired -> assertThat(retired).contains("“gone”", "would be retired"));
    }

    private static Requirement asks(String skill, int level, boolean atEntry) {
        return new Requirement(skill, level, atEntry, List.of());
    }

    private static TypicalPosition position(String id, String title, Requirement... requirements) {
        return new TypicalPosition(id, title, "What it is.", List.of(), List.of(), List.of(requirements));
    }

    private static Catalog catalog(String discipline, TypicalPosition... positions) {
        return new Catalog(
                discipline,
                "City-wide digital work",
                "2026.1",
                LocalDate.of(2026, 6, 1),
                List.of(),
                List.of(),
                List.of(new Area("security", "Security")),
                List.of(),
                List.of(
                        skill("phishing-recognition", "Phishing recognition"),
                        skill("records-keeping", "Keeping records"),
                        skill("plain-writing", "Plain writing")),
                List.of(),
                List.of(),
                List.of(positions),
                Map.of());
    }

    private static Skill skill(String id, String title) {
        return new Skill(id, title, "security", SkillCategory.PROCESS, "Does it.", List.of(), false, null, List.of());
    }
}
