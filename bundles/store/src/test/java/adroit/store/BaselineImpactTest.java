package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.assessment.AssessmentRequest;
import adroit.assessment.Assessments;
import adroit.assessment.Impact;
import adroit.assessment.ImpactPreview;
import adroit.assessment.Replay;
import adroit.assessment.StoredResult;
import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.EvidenceRule;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.TypicalPosition;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.CommonRules;
import adroit.edition.Disciplines;
import adroit.edition.ScorerIdentity;
import adroit.evidence.Fact;
import adroit.evidence.Purpose;
import adroit.gap.Standing;
import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.scoring.Channel;
import adroit.scoring.DecidingChannel;
import adroit.work.Requirement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a citywide baseline changes for people, told before and true after. */
@SuppressWarnings("NullAway.Init") // filled before each test
class BaselineImpactTest extends OnBothEngines {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private final List<String> people = new ArrayList<>();

    @BeforeEach
    void city() {
        staff("Planning", 2, 2, 3, 3, 4, 4, 5);
        staff("Utilities", 1, 3, 3, 5, 5, 5);
    }

    @Test
    void aNewRuleNamesWhoIsBelowItAndSaysWhatThenHappens() {
        Disciplines disciplines = new Disciplines();
        disciplines.activate(field(CatalogEdition.of(catalog("1"))));
        assertThat(new JobAnalyses(store, disciplines, CLOCK).keep(Actor.OWNER, List.of(analysis("writing", 3))))
                .isEmpty();
        ActiveDiscipline next = field(CatalogEdition.of(catalog("2", rule(3))));
        Impact impact = impact(Actor.OWNER, disciplines, next);
        assertThat(impact.positions()).isEqualTo(people.size());
        assertThat(total(impact).newlyBelow()).isEqualTo(3);
        assertThat(total(impact).higher()).isZero();
        assertThat(total(impact).lower()).isZero();
        assertThat(below(disciplines)).isZero();
        disciplines.activate(next);
        assertThat(below(disciplines)).isEqualTo(3);
    }

    @Test
    void aStricterRuleIsTheSameAsAStricterRequirement() {
        Disciplines disciplines = new Disciplines();
        disciplines.activate(field(CatalogEdition.of(catalog("1", rule(2)))));
        new JobAnalyses(store, disciplines, CLOCK).keep(Actor.OWNER, List.of(analysis("phishing", 3)));
        ActiveDiscipline next = field(CatalogEdition.of(catalog("2", rule(4))));
        Impact impact = impact(Actor.OWNER, disciplines, next);
        assertThat(total(impact).newlyBelow()).isEqualTo(4);
    }

    @Test
    void aSignedAnalysisThatAsksForLessIsNotTakenIn() {
        Disciplines disciplines = new Disciplines();
        disciplines.activate(field(CatalogEdition.of(catalog("1", rule(3)))));
        assertThat(new JobAnalyses(store, disciplines, CLOCK).keep(Actor.OWNER, List.of(analysis("phishing", 2))))
                .singleElement()
                .asString()
                .contains("The citywide baseline “Phishing recognition” asks for level 3");
    }

    @Test
    void aSkillThatTakesOverWhatOnePersonShowedTellsAKeeperNothingOfThem() {
        Disciplines disciplines = new Disciplines();
        disciplines.activate(field(CatalogEdition.of(catalog("1"))));
        new JobAnalyses(store, disciplines, CLOCK).keep(Actor.OWNER, List.of(analysis("phishing", 3)));
        Sample.record(
                store,
                new Fact.Rating(
                        "alone", "p-0", "citywide", DAY, "writing", Channel.SUPERVISOR, "s", 4, null, Map.of()));
        Actor keeper = new Actor("a-k", "Keeper", Set.of(Role.TREND_KEEPER), null, null);
        List<Impact> seen = IntStream.rangeClosed(3, 5)
                .mapToObj(level -> impact(
                        keeper,
                        disciplines,
                        field(CatalogEdition.of(catalog(
                                "2",
                                skill(
                                        "phishing",
                                        "Phishing recognition",
                                        new Migration("writing", null, EvidenceRule.CARRIED, Map.of(level, 1))))))))
                .toList();
        assertThat(seen).containsOnly(seen.get(0));
        assertThat(seen.get(0).total()).isNull();
    }

    @Test
    void aResultOfTheFirstRulesIsComputedAgainByThemAndANewOneHasTheToolsOfTheRule() {
        Requirement withTool = new Requirement("phishing", 3, false, List.of("report-button"));
        CatalogEdition edition = CatalogEdition.of(catalog("1", rule(withTool)));
        Disciplines disciplines = new Disciplines();
        disciplines.activate(field(edition, CommonRules.FIRST));
        new JobAnalyses(store, disciplines, CLOCK).keep(Actor.OWNER, List.of(analysis("phishing", 4)));
        store.write(session -> {
            session.editions().save(edition);
            return true;
        });
        Assessments assessments = new Assessments(store, disciplines, CLOCK);
        AssessmentRequest request = new AssessmentRequest("p-0", Purpose.WORKFORCE_PLANNING, null, null);
        StoredResult former = assessments.assess(Actor.OWNER, request);
        assertThat(tools(former)).isEmpty();

        disciplines.activate(field(edition, CommonRules.VERSION));

        assertThat(assessments.replay(Actor.OWNER, former.id()))
                .map(Replay::identical)
                .contains(true);
        StoredResult next = assessments.assess(Actor.OWNER, request);
        assertThat(tools(next)).containsExactly("report-button");
        assertThat(assessments.replay(Actor.OWNER, next.id()))
                .map(Replay::identical)
                .contains(true);
    }

    private static List<String> tools(StoredResult stored) {
        return stored.result()
                .disciplines()
                .get(0)
                .requirements()
                .get(0)
                .requirement()
                .tools();
    }

    private Impact impact(Actor actor, Disciplines disciplines, ActiveDiscipline next) {
        return new ImpactPreview(store, CLOCK)
                .of(actor, disciplines.find("citywide").orElseThrow(), next);
    }

    private static Impact.Counts total(Impact impact) {
        return Objects.requireNonNull(impact.total());
    }

    /** How many people are below phishing recognition by a new result. */
    private int below(Disciplines disciplines) {
        store.write(session -> {
            session.editions().save(disciplines.find("citywide").orElseThrow().edition());
            return true;
        });
        Assessments assessments = new Assessments(store, disciplines, CLOCK);
        return (int) people.stream()
                .flatMap(p -> assessments
                        .assess(Actor.OWNER, new AssessmentRequest(p, Purpose.WORKFORCE_PLANNING, null, null))
                        .result()
                        .disciplines()
                        .get(0)
                        .requirements()
                        .stream())
                .filter(r -> r.requirement().skill().equals("phishing") && r.standing() == Standing.BELOW)
                .count();
    }

    private void staff(String department, int... levels) {
        for (int level : levels) {
            person(department, level);
        }
    }

    private void person(String department, int level) {
        int number = people.size();
        String person = "p-" + number;
        Sample.hire(store, Sample.employment(person, null, "Sam", "No " + number, "Planner", department));
        Sample.record(
                store,
                new Fact.Rating(
                        "c-" + number,
                        person,
                        "citywide",
                        DAY,
                        "phishing",
                        Channel.SUPERVISOR,
                        "s",
                        level,
                        null,
                        Map.of()));
        people.add(person);
    }

    private static TypicalPosition rule(int level) {
        return rule(new Requirement("phishing", level, false, List.of()));
    }

    private static TypicalPosition rule(Requirement asked) {
        return new TypicalPosition("baseline", "Citywide baseline", "Everybody.", List.of(), List.of(), List.of(asked));
    }

    private static JobAnalysis analysis(String skill, int level) {
        return new JobAnalysis(
                new PositionDescription("planner", 1, "Planner", "Planner", null),
                "citywide",
                DAY,
                "Director",
                DAY,
                List.of(new RatedTask("t", "work", "Works", List.of(4, 4, 4), List.of(4, 4, 4), null, List.of(skill))),
                List.of(),
                List.of(new Requirement(skill, level, false, List.of())));
    }

    private static Catalog catalog(String label, TypicalPosition... rules) {
        return catalog(label, skill("phishing", "Phishing recognition"), rules);
    }

    private static Catalog catalog(String label, Skill phishing, TypicalPosition... rules) {
        return new Catalog(
                "citywide",
                "City-wide digital work",
                label,
                DAY,
                List.of(),
                List.of(),
                List.of(new Area("all", "All")),
                List.of(),
                List.of(phishing, skill("writing", "Plain writing")),
                List.of(),
                List.of(),
                List.of(rules),
                Map.of());
    }

    private static Skill skill(String id, String title, Migration... migrations) {
        return new Skill(
                id,
                title,
                "all",
                SkillCategory.PROCESS,
                "Does it",
                List.of(),
                false,
                null,
                List.of(),
                null,
                List.of(migrations));
    }

    private static ActiveDiscipline field(CatalogEdition edition) {
        return field(edition, CommonRules.VERSION);
    }

    private static ActiveDiscipline field(CatalogEdition edition, String rules) {
        return new ActiveDiscipline(
                "citywide",
                "City-wide digital work",
                "All",
                "1.0.0",
                "City Manager",
                edition,
                DecidingChannel.usual(),
                new ScorerIdentity("some.citywide", "1.0.0", "ab".repeat(32), rules));
    }
}
