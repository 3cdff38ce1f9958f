package adroit.insight.first;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Person;
import adroit.organization.Position;
import adroit.organization.Staffing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FirstInsightTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Department WATER = Department.titled("Water");

    private final List<Staffing> positions = new ArrayList<>();
    private final List<Assignment> held = new ArrayList<>();
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Set<String>> supervisors = new TreeMap<>();
    private final Set<String> described = new HashSet<>();

    private Position position(String number, String title, @Nullable LocalDate vacantSince) {
        return new Position("o-" + number, number, Classification.titled(title), WATER, null, null, vacantSince);
    }

    private void hire(String id, String title, @Nullable LocalDate starts, @Nullable LocalDate eligible) {
        Position position = position(id, title, null);
        positions.add(new Staffing(position, 1, null));
        people.put("p-" + id, new Person("p-" + id, null, "Sam", id, eligible));
        held.add(new Assignment("a-" + id, "p-" + id, position, AssignmentKind.REGULAR, null, starts));
    }

    private void vacant(String number, String title, @Nullable LocalDate since) {
        positions.add(new Staffing(position(number, title, since), 0, null));
    }

    private InsightCard card(String id) {
        return FirstInsight.of(new Workforce(DAY, positions, held, people, supervisors, described)).stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> firstCells(String id) {
        return card(id).rows().stream().map(row -> row.cells().get(0)).toList();
    }

    @Test
    void thereAreEightCardsEvenOfAnEmptyCityAndEachSaysItsRule() {
        assertThat(FirstInsight.of(new Workforce(DAY, List.of(), List.of(), Map.of(), Map.of(), Set.of())))
                .hasSize(8)
                .allSatisfy(c -> assertThat(c.rule()).isNotBlank())
                .extracting(InsightCard::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void listsTheLongestVacantPositionFirstAndItsAge() {
        hire("1", "Operator", null, null);
        vacant("7", "Lineworker", LocalDate.of(2026, 3, 1));
        vacant("8", "Lineworker", LocalDate.of(2025, 11, 1));
        vacant("9", "Lineworker", null);

        assertThat(card("vacancies").value()).isEqualTo(3);
        assertThat(firstCells("vacancies")).containsExactly("8", "7", "9");
        assertThat(card("vacancies").rows().get(1).cells()).contains("2026-03-01", "92");
        assertThat(card("vacancies").rows().get(2).cells()).contains("not known");
    }

    @Test
    void aRosterAloneCannotTellVacanciesAndSaysWhichColumnIsMissing() {
        Position unnumbered = new Position("o-1", Classification.titled("Operator"), WATER, null);
        positions.add(new Staffing(unnumbered, 1, null));

        assertThat(card("vacancies").value()).isNull();
        assertThat(card("vacancies").missing()).satisfies(missing -> {
            assertThat(missing).isNotNull();
            assertThat(String.valueOf(missing)).contains("position number", "vacant since");
        });
    }

    @Test
    void countsTitlesWithOneHolderHoweverManyPositionsTheyHave() {
        hire("1", "Historian keeper", null, null);
        hire("2", "Operator", null, null);
        hire("3", "Operator", null, null);
        vacant("4", "Historian keeper", null);

        assertThat(firstCells("single-holders")).containsExactly("Historian keeper");
    }

    @Test
    void findsTitlesThatDifferByHabitOnly() {
        hire("1", "Sr. Planner", null, null);
        hire("2", "SENIOR PLANNER", null, null);
        hire("3", "Planner II", null, null);
        hire("4", "Planner 2", null, null);
        hire("5", "Planner", null, null);

        assertThat(firstCells("duplicate-titles"))
                .containsExactlyInAnyOrder("Sr. Planner", "SENIOR PLANNER", "Planner II", "Planner 2");
    }

    @Test
    void neverGuessesEligibilityAndCountsWhatIsSupplied() {
        hire("1", "Operator", LocalDate.of(1985, 1, 1), null);
        assertThat(card("retirement-exposure").missing()).isNotNull();

        hire("2", "Chief operator", null, DAY.plusMonths(14));
        hire("3", "Operator", null, DAY.plusMonths(25));
        assertThat(card("retirement-exposure").value()).isEqualTo(1);
        assertThat(card("retirement-exposure").rows().get(0).cells()).contains("Chief operator", "yes");
        assertThat(card("retirement-exposure").rule()).contains("intends").doesNotContain("retire in");
    }

    @Test
    void countsWideSpansPeopleWithoutSupervisorAndCircles() {
        for (int i = 1; i <= 14; i++) {
            hire(String.valueOf(i), "Operator", null, null);
            if (i > 2) {
                supervisors.put("p-" + i, Set.of("p-1"));
            }
        }
        supervisors.put("p-3", Set.of("p-4"));
        supervisors.put("p-4", Set.of("p-3"));

        assertThat(card("span-of-control").value()).isZero();
        supervisors.put("p-2", Set.of("p-1"));
        assertThat(firstCells("span-of-control")).containsExactly("Sam 1");
        assertThat(firstCells("supervision-gaps")).containsExactlyInAnyOrder("Sam 1", "Sam 3", "Sam 4");
    }

    @Test
    void saysThatNoSupervisorIsNamedAnywhereInsteadOfCountingEverybody() {
        hire("1", "Operator", null, null);

        assertThat(card("supervision-gaps").value()).isNull();
        assertThat(card("span-of-control").missing()).isNotNull();
    }

    @Test
    void listsWhoIsNewOrActing() {
        hire("1", "Operator", DAY.minusDays(90), null);
        hire("2", "Operator", DAY.minusDays(91), null);
        held.add(new Assignment(
                "a-9", "p-2", position("1", "Operator", null), AssignmentKind.ACTING, null, DAY.minusYears(2)));

        assertThat(firstCells("new-and-acting")).containsExactly("Sam 1", "Sam 2");
    }

    @Test
    void aTitleIsDescribedByADescriptionOrASignedAnalysis() {
        hire("1", "Operator", null, null);
        hire("2", "Planner", null, null);
        described.add(Classification.titled("operator").id());

        assertThat(firstCells("empty-descriptions")).containsExactly("Planner");
    }

    @Test
    void everyNumberIsTheNumberOfItsRowsWhateverTheCity() {
        Random random = new Random(52);
        for (int i = 0; i < 300; i++) {
            String title = "Title " + random.nextInt(60);
            if (random.nextInt(5) == 0) {
                vacant("v" + i, title, random.nextBoolean() ? DAY.minusDays(random.nextInt(900)) : null);
            } else {
                hire(
                        String.valueOf(i),
                        title,
                        DAY.minusDays(random.nextInt(4000)),
                        random.nextBoolean() ? DAY.plusDays(random.nextInt(9000)) : null);
                supervisors.put("p-" + i, Set.of("p-" + random.nextInt(i + 1)));
            }
        }
        assertThat(FirstInsight.of(new Workforce(DAY, positions, held, people, supervisors, described)))
                .allSatisfy(c -> assertThat(c.value()).isEqualTo(c.rows().size()));
    }

    @Test
    void refusesANumberThatItsRowsDoNotGive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InsightCard("x", "X", 2, "x", DAY, "x", "x", List.of("A"), List.of(), 1, null));
    }
}
