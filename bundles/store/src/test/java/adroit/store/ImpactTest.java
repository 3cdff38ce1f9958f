package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.assessment.Assessments;
import adroit.assessment.Impact;
import adroit.assessment.ImpactPreview;
import adroit.assessment.ShadowScoring;
import adroit.assessment.SideBySide;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.evidence.Purpose;
import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.jobanalysis.JobAnalyses;
import adroit.organization.Department;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Reason;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a candidate would change, counted before it is in service. */
@SuppressWarnings("NullAway.Init") // filled before each test
class ImpactTest extends CatalogCity {
    private static final Scorer USUAL = DecidingChannel.usual();
    private static final Scorer STRICTER = c -> moved(USUAL.score(c), -1);

    private ImpactPreview preview;

    @BeforeEach
    void staffed() {
        preview = new ImpactPreview(store, days);
        staff("Planning", 2, 2, 3, 3, 4, 4, 5);
        staff("Utilities", 1, 3, 3, 5, 5, 5);
        staff("Fire", 3, 3);
        staff("Police", 4);
        assertThat(new JobAnalyses(store, days).keep(Actor.OWNER, List.of(asking("analyst", MAP_DESIGN))))
                .isEmpty();
    }

    private static Impact.Counts total(Impact impact) {
        return Objects.requireNonNull(impact.total());
    }

    private static Impact.@Nullable Counts of(Impact impact, String department) {
        return impact.departments().stream()
                .filter(each -> each.title().equals(department))
                .findFirst()
                .orElseThrow()
                .counts();
    }

    @Test
    void countsPeopleOnceByDepartmentAlsoInSmallOnes() {
        Impact impact = preview.of(Actor.OWNER, field(USUAL), field(STRICTER));
        assertThat(impact.positions()).isEqualTo(people.size());
        assertThat(impact.notShown()).isZero();
        assertThat(impact.departments())
                .extracting(Impact.DepartmentImpact::title)
                .containsExactly("Fire", "Planning", "Police", "Utilities");
        assertThat(of(impact, "Planning")).isEqualTo(new Impact.Counts(7, 0, 7, 2, 0, 0));
        assertThat(of(impact, "Utilities")).isEqualTo(new Impact.Counts(6, 0, 5, 2, 0, 0));
        assertThat(of(impact, "Police")).isEqualTo(new Impact.Counts(1, 0, 1, 0, 0, 0));
        assertThat(total(impact)).isEqualTo(new Impact.Counts(16, 0, 15, 6, 0, 0));
    }

    @Test
    void aLeadSeesTheNumbersOfTheirDepartmentAndPositionsOfAll() {
        Actor lead = new Actor(
                "a-2",
                "Somebody",
                Set.of(Role.DEPARTMENT_LEAD, Role.TREND_KEEPER),
                null,
                Department.titled("Police").id());
        Impact impact = preview.of(lead, field(USUAL), field(STRICTER));
        assertThat(of(impact, "Police")).isEqualTo(new Impact.Counts(1, 0, 1, 0, 0, 0));
        assertThat(total(impact)).isEqualTo(of(impact, "Police"));
        assertThat(of(impact, "Planning")).isNull();
        assertThat(impact.notShown()).isEqualTo(3);
        assertThat(impact.positions()).isEqualTo(people.size());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TREND_KEEPER", "ADMINISTRATOR", "CHIEF"})
    void whoSeesNoSingleResultsIsToldOfPositionsAloneWhateverTheCandidateDoes(Role role) {
        Actor actor = new Actor(
                "a-1",
                "Somebody",
                Set.of(role),
                null,
                Department.titled("Planning").id());
        Impact impact = preview.of(actor, field(USUAL), field(STRICTER));
        assertThat(impact.total()).isNull();
        assertThat(impact.departments())
                .extracting(Impact.DepartmentImpact::counts)
                .containsOnlyNulls();
        assertThat(impact.departments())
                .extracting(Impact.DepartmentImpact::positions)
                .containsExactly(2, 7, 1, 6);
        assertThat(impact.notShown()).isEqualTo(4);
        assertThat(preview.of(actor, null, field(c -> {
                    throw new IllegalStateException("no");
                })))
                .isEqualTo(impact);
    }

    @Test
    void theOtherWayRoundIsTheMirror() {
        Impact.Counts back = total(preview.of(Actor.OWNER, field(STRICTER), field(USUAL)));
        assertThat(back.higher()).isEqualTo(15);
        assertThat(back.newlyMet()).isEqualTo(6);
        assertThat(back.lower()).isZero();
    }

    @Test
    void whatIsTheSameChangesNobody() {
        assertThat(total(preview.of(Actor.OWNER, field(USUAL), field(USUAL))))
                .isEqualTo(new Impact.Counts(16, 0, 0, 0, 0, 0));
    }

    @Test
    void aFieldThatWasNotInServiceGivesPeopleALevel() {
        Impact.Counts fresh = total(preview.of(Actor.OWNER, null, field(USUAL)));
        assertThat(fresh.people()).isEqualTo(16);
        assertThat(fresh.higher()).isEqualTo(16);
    }

    @Test
    void aScorerThatFailsIsToldAsSuch() {
        Impact.Counts failing = total(preview.of(Actor.OWNER, field(USUAL), field(c -> {
            throw new IllegalStateException("no");
        })));
        assertThat(failing.failed()).isEqualTo(16);
        assertThat(failing.lower()).isEqualTo(16);
    }

    @Test
    void saysWhatThenHappens() {
        Disciplines disciplines = new Disciplines();
        Assessments assessments = new Assessments(store, disciplines, days);
        ActiveDiscipline before = field(USUAL);
        ActiveDiscipline after = field(STRICTER);
        Impact impact = preview.of(Actor.OWNER, before, after);
        store.write(session -> {
            session.editions().save(before.edition());
            return true;
        });
        int lower = 0;
        for (String person : people) {
            disciplines.activate(before);
            double was = level(assessments, person);
            disciplines.activate(after);
            lower += level(assessments, person) < was ? 1 : 0;
        }
        assertThat(total(impact).lower()).isEqualTo(lower);
    }

    @Test
    void aShadowIsComparedOverOneDepartmentAndReasonsAreCounted() {
        ShadowScoring shadows = new ShadowScoring(store, days);
        SideBySide planning = shadows.compare(
                Actor.OWNER,
                field(USUAL),
                field(STRICTER),
                Department.titled("Planning").id());
        assertThat(planning).isEqualTo(new SideBySide(7, true, 0, 0, 7, 0, 0, 0, List.of()));
        SideBySide lost = shadows.compare(
                Actor.OWNER,
                field(USUAL),
                field(c -> new Score.NotEnoughEvidence(List.of(Reason.of("too.new")))),
                Department.titled("Planning").id());
        assertThat(lost.lost()).isEqualTo(7);
        assertThat(lost.reasons())
                .contains(new SideBySide.ReasonShift("too.new", "too.new", 0, 7))
                .anyMatch(s -> s.now() == 7 && s.candidate() == 0);
        assertThat(shadows.compare(
                                Actor.OWNER,
                                field(USUAL),
                                field(USUAL),
                                Department.titled("Planning").id())
                        .same())
                .isEqualTo(7);
        assertThat(listed(session -> session.results().newest("p-0", Purpose.WORKFORCE_PLANNING)))
                .isEmpty();
    }

    @Test
    void whoSeesNoSingleResultsIsToldNothingOfAShadowAndALeadOfTheirPeople() {
        String planning = Department.titled("Planning").id();
        Actor administrator = new Actor("a-1", "Somebody", Set.of(Role.ADMINISTRATOR), null, null);
        Actor lead = new Actor("a-2", "Somebody", Set.of(Role.DEPARTMENT_LEAD), null, planning);
        ShadowScoring shadows = new ShadowScoring(store, days);

        assertThat(shadows.compare(administrator, field(USUAL), field(STRICTER), planning))
                .isEqualTo(new SideBySide(0, false, 0, 0, 0, 0, 0, 0, List.of()));
        assertThat(shadows.compare(lead, field(USUAL), field(STRICTER), planning)
                        .lower())
                .isEqualTo(7);
    }

    @Test
    void nothingIsKept() {
        preview.of(Actor.OWNER, field(USUAL), field(STRICTER));
        assertThat(listed(session -> session.results().newest("p-0", Purpose.WORKFORCE_PLANNING)))
                .isEmpty();
    }

    @Test
    void aFieldThatIsTurnedOffForADepartmentIsInNobodysNewResultsThere() {
        Disciplines disciplines = new Disciplines();
        Assessments assessments = new Assessments(store, disciplines, days);
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
        return first(assessments, person).score() instanceof Score.Scored scored ? scored.level() : Double.NaN;
    }

    private static Score moved(@Nullable Score score, int by) {
        return score instanceof Score.Scored s
                ? new Score.Scored(
                        Math.max(1, Math.min(5, s.level() + by)), s.standardError(), s.channel(), s.reasons())
                : new Score.NotEnoughEvidence(List.of());
    }

    private static ActiveDiscipline field(Scorer scorer) {
        return field(CatalogEdition.of(catalog("1", skill("map-design", "Map design", false))), "1.0.0", scorer);
    }
}
