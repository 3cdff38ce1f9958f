package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.catalog.Catalog;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.edition.ScorerIdentity;
import adroit.evidence.Purpose;
import adroit.gap.GapType;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.insight.Insight;
import adroit.insight.ListedGap;
import adroit.insight.Vacancy;
import adroit.insight.first.FirstInsight;
import adroit.insight.first.InsightCard;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Employment;
import adroit.organization.Person;
import adroit.organization.Position;
import adroit.organization.Supervision;
import adroit.scoring.DecidingChannel;
import adroit.work.Duty;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facts of coverage over a real database: who sees which, and that they follow the roster. */
@SuppressWarnings("NullAway.Init") // filled before each test
class CoverageTest extends OnBothEngines {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC);
    private static final Department WATER = Department.titled("Water");
    private static final Department PARKS = Department.titled("Parks");
    private static final Actor CHIEF = actor(Role.CHIEF, null);
    private static final Actor ANALYST = actor(Role.HR_ANALYST, null);

    private final Disciplines disciplines = new Disciplines();
    private Insight insight;
    private FirstInsight first;

    @BeforeEach
    void city() {
        insight = new Insight(store, disciplines, CLOCK);
        first = new FirstInsight(store, CLOCK);
        insight.whenForgotten(first::forget);
        act(session -> {
            session.organization().save(List.of(employment("p-1", WATER, LocalDate.of(2026, 5, 1), null)));
            session.organization().save(List.of(employment("p-2", PARKS, null, LocalDate.of(2027, 1, 1))));
            session.organization()
                    .savePositions(List.of(vacant("7", WATER, LocalDate.of(2025, 11, 1)), vacant("8", PARKS, null)));
        });
        new JobAnalyses(store, CLOCK).keep(Actor.OWNER, List.of(analysisOf("Lineworker")));
    }

    private static JobAnalysis analysisOf(String title) {
        return new JobAnalysis(
                new PositionDescription(title.toLowerCase(Locale.ROOT).replace(' ', '-'), 1, title, title, null),
                "water",
                LocalDate.of(2026, 1, 10),
                "Director",
                LocalDate.of(2026, 1, 20),
                List.of(new RatedTask("t", "switching", "Switches", List.of(4), List.of(4), null, List.of("tagging"))),
                List.of(),
                List.of());
    }

    private static Actor actor(Role role, @Nullable Department department) {
        return new Actor("a-1", "Somebody", Set.of(role), null, department == null ? null : department.id());
    }

    private static Employment employment(
            String person, Department department, @Nullable LocalDate starts, @Nullable LocalDate eligible) {
        Position position = new Position("o-" + person, Classification.titled("Operator " + person), department, null);
        return new Employment(
                new Person(person, null, "Sam", person, eligible),
                new Assignment("a-" + person, person, position, AssignmentKind.REGULAR, null, starts));
    }

    private static Position vacant(String number, Department department, @Nullable LocalDate since) {
        return new Position("o-" + number, number, Classification.titled("Lineworker"), department, null, null, since);
    }

    private InsightCard card(Actor actor, String id) {
        return first.card(actor, id).orElseThrow();
    }

    @Test
    void aVacancyIsAPositionToFillWithTheDaySinceWhenAndWhatNobodyDoes() {
        List<ListedGap> gaps = insight.gaps(ANALYST, Purpose.WORKFORCE_PLANNING, null);

        assertThat(gaps).extracting(ListedGap::position).containsExactlyInAnyOrder("o-7", "o-8");
        assertThat(gaps).allSatisfy(gap -> {
            assertThat(gap.gap().type()).isEqualTo(GapType.TALENT);
            assertThat(gap.person()).isNull();
        });
        assertThat(gaps)
                .filteredOn(gap -> "o-7".equals(gap.position()))
                .singleElement()
                .satisfies(gap -> assertThat(gap.gap().reason().values())
                        .containsEntry("since", "2025-11-01")
                        .containsEntry("work", "switching"));
    }

    @Test
    void aLeadSeesTheVacanciesOfTheirDepartmentAndAChiefAllOfThem() {
        assertThat(insight.gaps(actor(Role.DEPARTMENT_LEAD, WATER), Purpose.WORKFORCE_PLANNING, WATER.id()))
                .extracting(ListedGap::position)
                .containsExactly("o-7");
        assertThat(insight.vacancies(CHIEF, null))
                .extracting(Vacancy::position)
                .extracting(Position::id)
                .containsExactly("o-7", "o-8");
        assertThatThrownBy(() -> insight.vacancies(actor(Role.EMPLOYEE, null), null))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> insight.brief(actor(Role.DEPARTMENT_LEAD, WATER)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void theNumberIsTheSameForAChiefButRowsAboutSinglePeopleAreNotShown() {
        assertThat(card(ANALYST, "new-and-acting").rows()).hasSize(1);
        assertThat(card(CHIEF, "new-and-acting")).satisfies(c -> {
            assertThat(c.value()).isEqualTo(1);
            assertThat(c.rows()).isEmpty();
            assertThat(c.hidden()).isEqualTo(1);
        });
        assertThat(card(CHIEF, "vacancies").rows()).hasSize(2);
    }

    @Test
    void aLeadIsToldHowManyAreEligibleInTheirDepartmentAndNotWho() {
        InsightCard seen = card(actor(Role.DEPARTMENT_LEAD, PARKS), "retirement-exposure");

        assertThat(seen.value()).isEqualTo(1);
        assertThat(seen.rows()).isEmpty();
        assertThat(card(actor(Role.DEPARTMENT_LEAD, WATER), "retirement-exposure")
                        .value())
                .isZero();
    }

    @Test
    void whoLeftSupervisesNobodyAndWhoStandsInDoes() {
        Employment chief = employment("p-3", WATER, null, null);
        act(session -> {
            session.organization().save(List.of(chief, employment("p-4", WATER, null, null)));
            session.organization()
                    .saveSupervisions(List.of(
                            new Supervision("p-1", "p-3", Supervision.Kind.REGULAR, null, null),
                            new Supervision("p-2", "p-1", Supervision.Kind.REGULAR, null, null)));
        });
        assertThat(supervisedByNobody()).doesNotContain("Sam p-1").contains("Sam p-3", "Sam p-4");

        act(session -> session.organization()
                .saveAssignments(List.of(chief.assignment().until(LocalDate.of(2026, 5, 20)))));
        first.forget();
        assertThat(supervisedByNobody()).contains("Sam p-1").doesNotContain("Sam p-2", "Sam p-3");

        act(session -> session.organization()
                .saveAssignments(List.of(new Assignment(
                        "a-acting",
                        "p-4",
                        employment("p-1", WATER, null, null).assignment().position(),
                        AssignmentKind.ACTING,
                        null,
                        null))));
        first.forget();
        assertThat(card(ANALYST, "span-of-control").population()).isEqualTo("2 supervisors");
    }

    private List<String> supervisedByNobody() {
        return card(ANALYST, "supervision-gaps").rows().stream()
                .map(row -> row.cells().get(0))
                .toList();
    }

    @Test
    void whatIsRememberedFollowsWhenTheRosterChanges() {
        assertThat(insight.vacancies(CHIEF, null)).hasSize(2);
        assertThat(card(ANALYST, "vacancies").value()).isEqualTo(2);
        act(session -> session.organization()
                .save(List.of(new Employment(
                        new Person("p-9", null, "Sam", "Nine", null),
                        new Assignment("a-9", "p-9", vacant("7", WATER, null), AssignmentKind.REGULAR, null, null)))));

        insight.forget();

        assertThat(insight.vacancies(CHIEF, null)).hasSize(1);
        assertThat(card(ANALYST, "vacancies").value()).isEqualTo(1);
    }

    @Test
    void whatNobodyDoesIsKnownAsSoonAsAnAnalysisIsSigned() {
        act(session -> session.organization()
                .savePositions(List.of(new Position(
                        "o-9", "9", Classification.titled("Fitter"), WATER, null, null, LocalDate.of(2026, 1, 1)))));
        insight.forget();
        assertThat(work("9")).isEmpty();

        new JobAnalyses(store, CLOCK).keep(Actor.OWNER, List.of(analysisOf("Fitter")));

        assertThat(work("9")).containsExactly("switching");
    }

    @Test
    void whatNobodyDoesIsSaidInTheWordsOfTheEditionInForceAlsoAfterItWasRolledBack() {
        ActiveDiscipline before = water("1", "Switching feeders");
        ActiveDiscipline after = water("2", "Feeder switching");
        for (ActiveDiscipline each : List.of(before, after, before)) {
            disciplines.activate(each);
            act(session -> session.editions().save(each.edition()));

            assertThat(work("7"))
                    .containsExactly(each.edition().catalog().duties().get(0).title());
        }
    }

    private static ActiveDiscipline water(String edition, String duty) {
        Catalog catalog = new Catalog(
                "water",
                "Water",
                edition,
                LocalDate.of(2026, 1, 1),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Duty("switching", duty, List.of(), List.of())),
                List.of(),
                List.of(),
                Map.of());
        return new ActiveDiscipline(
                "water",
                "Water",
                "Water",
                "1.0.0",
                "Water",
                CatalogEdition.of(catalog),
                DecidingChannel.usual(),
                new ScorerIdentity("some.water", "1.0.0", "ab".repeat(32), "0.1.0"));
    }

    private List<String> work(String number) {
        return insight.vacancies(CHIEF, null).stream()
                .filter(v -> number.equals(v.position().number()))
                .findFirst()
                .orElseThrow()
                .work();
    }

    @Test
    void theTitleThatSomebodyDescribesLeavesItsCardWithinAMinute() {
        FormCity.Now now = new FormCity.Now();
        FirstInsight seen = new FirstInsight(store, now);
        assertThat(undescribed(seen)).containsExactly("Operator p-1", "Operator p-2");

        new JobAnalyses(store, CLOCK).keep(Actor.OWNER, List.of(analysisOf("Operator p-2")));
        now.at("2026-06-01T08:01:01Z");

        assertThat(undescribed(seen)).containsExactly("Operator p-1");
    }

    private static List<String> undescribed(FirstInsight insight) {
        return insight.card(ANALYST, "empty-descriptions").orElseThrow().rows().stream()
                .map(row -> row.cells().get(0))
                .toList();
    }
}
