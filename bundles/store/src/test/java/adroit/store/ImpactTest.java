package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.assessment.AssessmentRequest;
import adroit.assessment.Assessments;
import adroit.assessment.Impact;
import adroit.assessment.ImpactPreview;
import adroit.assessment.RequirementResult;
import adroit.assessment.ShadowScoring;
import adroit.assessment.SideBySide;
import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.edition.ScorerIdentity;
import adroit.evidence.Purpose;
import adroit.identity.Actor;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.organization.Department;
import adroit.organization.Employment;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Reason;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.work.Requirement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a candidate would change, counted before it is in service. */
@SuppressWarnings("NullAway.Init") // filled before each test
class ImpactTest extends OnBothEngines {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC);
    private static final Scorer USUAL = DecidingChannel.usual();
    private static final Scorer STRICTER = c -> moved(USUAL.score(c), -1);

    private final List<String> people = new ArrayList<>();
    private ImpactPreview preview;

    @BeforeEach
    void city() {
        preview = new ImpactPreview(store, CLOCK);
        staff("Planning", 2, 2, 3, 3, 4, 4, 5);
        staff("Utilities", 1, 3, 3, 5, 5, 5);
        staff("Fire", 3, 3);
        staff("Police", 4);
        assertThat(new JobAnalyses(store, CLOCK).keep(Actor.OWNER, List.of(analysis())))
                .isEmpty();
    }

    private void staff(String department, int... levels) {
        for (int level : levels) {
            int number = people.size();
            String person = "p-" + number;
            Employment employment = Sample.employment(person, null, "Sam", "No " + number, "GIS Analyst", department);
            Sample.hire(store, employment);
            Sample.record(store, Sample.rating("c-" + number, person, level));
            people.add(person);
        }
    }

    @Test
    void countsPeopleOnceByDepartmentAndLeavesSmallOnesOut() {
        Impact impact = preview.of(field(USUAL), field(STRICTER));
        assertThat(impact.positions()).isEqualTo(people.size());
        assertThat(impact.departments())
                .extracting(Impact.DepartmentImpact::title)
                .containsExactly("Planning", "Utilities");
        assertThat(impact.leftOut()).isEqualTo(2);
        Impact.Counts planning = impact.departments().get(0).counts();
        assertThat(planning.people()).isEqualTo(7);
        assertThat(planning.lower()).isEqualTo(7);
        assertThat(planning.higher()).isZero();
        assertThat(planning.newlyBelow()).isEqualTo(2);
        Impact.Counts utilities = impact.departments().get(1).counts();
        assertThat(utilities.lower()).isEqualTo(5);
        assertThat(utilities.newlyBelow()).isEqualTo(2);
        assertThat(impact.total().lower()).isEqualTo(12);
    }

    @Test
    void theOtherWayRoundIsTheMirror() {
        Impact back = preview.of(field(STRICTER), field(USUAL));
        assertThat(back.total().higher()).isEqualTo(12);
        assertThat(back.total().newlyMet()).isEqualTo(4);
        assertThat(back.total().lower()).isZero();
    }

    @Test
    void whatIsTheSameChangesNobody() {
        Impact same = preview.of(field(USUAL), field(USUAL));
        assertThat(same.total().people()).isEqualTo(13);
        assertThat(List.of(Impact.Count.values()))
                .allSatisfy(count -> assertThat(same.total().of(count)).isZero());
    }

    @Test
    void aFieldThatWasNotInServiceGivesPeopleALevel() {
        Impact fresh = preview.of(null, field(USUAL));
        assertThat(fresh.total().people()).isEqualTo(13);
        assertThat(fresh.total().higher()).isEqualTo(13);
    }

    @Test
    void aScorerThatFailsIsToldAsSuch() {
        Impact failing = preview.of(field(USUAL), field(c -> {
            throw new IllegalStateException("no");
        }));
        assertThat(failing.total().failed()).isEqualTo(13);
        assertThat(failing.total().lower()).isEqualTo(13);
    }

    @Test
    void saysWhatThenHappens() {
        Disciplines disciplines = new Disciplines();
        Assessments assessments = new Assessments(store, disciplines, CLOCK);
        ActiveDiscipline before = field(USUAL);
        ActiveDiscipline after = field(STRICTER);
        Impact impact = preview.of(before, after);
        store.write(session -> {
            session.editions().save(before.edition());
            return true;
        });
        int lower = 0;
        for (String person : people.subList(0, 13)) {
            disciplines.activate(before);
            double was = level(assessments, person);
            disciplines.activate(after);
            lower += level(assessments, person) < was ? 1 : 0;
        }
        assertThat(impact.total().lower()).isEqualTo(lower);
    }

    @Test
    void aShadowIsComparedOverOneDepartmentAndReasonsAreCounted() {
        ShadowScoring shadows = new ShadowScoring(store, CLOCK);
        SideBySide planning = shadows.compare(
                field(USUAL), field(STRICTER), Department.titled("Planning").id());
        assertThat(planning).isEqualTo(new SideBySide(7, true, 0, 0, 7, 0, 0, 0, List.of()));
        SideBySide lost = shadows.compare(
                field(USUAL),
                field(c -> new Score.NotEnoughEvidence(List.of(Reason.of("too.new")))),
                Department.titled("Planning").id());
        assertThat(lost.lost()).isEqualTo(7);
        assertThat(lost.reasons())
                .contains(new SideBySide.ReasonShift("too.new", 0, 7))
                .anyMatch(s -> s.now() == 7 && s.candidate() == 0);
        assertThat(shadows.compare(
                                field(USUAL),
                                field(USUAL),
                                Department.titled("Planning").id())
                        .same())
                .isEqualTo(7);
        assertThat(listed(session -> session.results().newest("p-0", Purpose.WORKFORCE_PLANNING)))
                .isEmpty();
    }

    @Test
    void ofFewerThanFivePeopleAShadowSaysNothing() {
        SideBySide fire = new ShadowScoring(store, CLOCK)
                .compare(
                        field(USUAL), field(STRICTER), Department.titled("Fire").id());
        assertThat(fire).isEqualTo(new SideBySide(2, false, 0, 0, 0, 0, 0, 0, List.of()));
    }

    @Test
    void nothingIsKept() {
        preview.of(field(USUAL), field(STRICTER));
        assertThat(listed(session -> session.results().newest("p-0", Purpose.WORKFORCE_PLANNING)))
                .isEmpty();
    }

    @Test
    void aFieldThatIsTurnedOffForADepartmentIsInNobodysNewResultsThere() {
        Disciplines disciplines = new Disciplines();
        Assessments assessments = new Assessments(store, disciplines, CLOCK);
        ActiveDiscipline field =
                field(USUAL).offIn(Set.of(Department.titled("Planning").id()));
        store.write(session -> {
            session.editions().save(field.edition());
            return true;
        });
        disciplines.activate(field);
        var planner = assessments.assess(Actor.OWNER, request("p-0"));
        assertThat(planner.result().disciplines()).isEmpty();
        assertThat(planner.result().reasons()).extracting(Reason::code).containsExactly("discipline.not-active");
        assertThat(assessments.assess(Actor.OWNER, request("p-7")).result().disciplines())
                .hasSize(1);
        disciplines.activate(field(USUAL));
        assertThat(assessments.replay(Actor.OWNER, planner.id()).orElseThrow().identical())
                .isTrue();
    }

    private static double level(Assessments assessments, String person) {
        RequirementResult first = assessments
                .assess(Actor.OWNER, request(person))
                .result()
                .disciplines()
                .get(0)
                .requirements()
                .get(0);
        return first.score() instanceof Score.Scored scored ? scored.level() : Double.NaN;
    }

    private static AssessmentRequest request(String person) {
        return new AssessmentRequest(person, Purpose.WORKFORCE_PLANNING, null, null);
    }

    private static Score moved(@Nullable Score score, int by) {
        return score instanceof Score.Scored s
                ? new Score.Scored(
                        Math.max(1, Math.min(5, s.level() + by)), s.standardError(), s.channel(), s.reasons())
                : new Score.NotEnoughEvidence(List.of());
    }

    private static ActiveDiscipline field(Scorer scorer) {
        return new ActiveDiscipline(
                "gis",
                "GIS",
                "Maps",
                "1.0.0",
                "IT",
                CatalogEdition.of(catalog()),
                scorer,
                new ScorerIdentity("some.gis", "1.0.0", "ab".repeat(32), "0.1.0"));
    }

    private static Catalog catalog() {
        return new Catalog(
                "gis",
                "GIS",
                "1",
                LocalDate.of(2026, 1, 1),
                List.of(),
                List.of(),
                List.of(new Area("maps", "Maps")),
                List.of(),
                List.of(new Skill(
                        "map-design",
                        "Map design",
                        "maps",
                        SkillCategory.TECHNOLOGY,
                        "Designs maps",
                        List.of(),
                        false,
                        null,
                        List.of())),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static JobAnalysis analysis() {
        return new JobAnalysis(
                new PositionDescription("analyst", 1, "GIS Analyst", "GIS Analyst", null),
                "gis",
                LocalDate.of(2026, 1, 10),
                "Director",
                LocalDate.of(2026, 1, 20),
                List.of(new RatedTask(
                        "t", "map", "Maps", List.of(4, 4, 4), List.of(4, 4, 4), null, List.of("map-design"))),
                List.of(),
                List.of(new Requirement("map-design", 3, true, List.of())));
    }
}
