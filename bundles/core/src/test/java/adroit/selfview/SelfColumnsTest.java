package adroit.selfview;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.evidence.Fact;
import adroit.insight.Suppression;
import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Position;
import adroit.scoring.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelfColumnsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<Department> DEPARTMENTS = List.of(
            Department.titled("Law"),
            Department.titled("Police"),
            Department.titled("Fire"),
            Department.titled("Water"));

    /** Skill {@code a-1} is of area {@code a}. */
    private static SelfColumns columns(Map<String, Department> people) {
        SelfColumns columns = new SelfColumns((discipline, skill) -> Optional.of(skill.substring(0, 1)));
        people.forEach((person, department) -> columns.add(new Assignment(
                "as-" + person,
                person,
                new Position("o-" + person, Classification.titled("Clerk"), department, null),
                AssignmentKind.REGULAR,
                null,
                null)));
        return columns;
    }

    private static Fact.Rating rating(int number, String person, String skill, double level, LocalDate day) {
        return new Fact.Rating(
                "c-" + number, person, "citywide", day, skill, Channel.SELF, "self", level, null, Map.of());
    }

    private static List<Fact.Rating> each(int people, String skill, double level) {
        List<Fact.Rating> facts = new ArrayList<>();
        for (int i = 1; i <= people; i++) {
            facts.add(rating(i, "p-" + i, skill, level, DAY));
        }
        return facts;
    }

    private static SelfColumns said(Map<String, Department> people, List<Fact.Rating> facts) {
        SelfColumns columns = columns(people);
        for (int i = 0; i < facts.size(); i++) {
            columns.add(i + 1L, moment(facts.get(i)), facts.get(i));
        }
        return columns;
    }

    /** Recorded at noon of its day, with all else of that day. */
    private static Instant moment(Fact.Rating rating) {
        return rating.observed().atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static Map<String, Department> all(int people, Department department) {
        Map<String, Department> of = new HashMap<>();
        for (int i = 1; i <= people; i++) {
            of.put("p-" + i, department);
        }
        return of;
    }

    @Test
    void saysNothingOfFour() {
        assertThat(said(all(8, DEPARTMENTS.get(0)), each(4, "a-1", 3)).cells(2026))
                .isEmpty();
    }

    @Test
    void saysTheMeanOfFive() {
        List<SelfCell> cells =
                said(all(8, DEPARTMENTS.get(0)), each(5, "a-1", 3)).cells(2026);
        assertThat(cells).singleElement().satisfies(cell -> {
            assertThat(cell.people()).isEqualTo(5);
            assertThat(cell.mean()).isEqualTo(3.0);
        });
    }

    @Test
    void theSixthToTheNinthChangeNothing() {
        SelfColumns five = said(all(9, DEPARTMENTS.get(0)), each(5, "a-1", 3));
        List<Fact.Rating> nine = each(5, "a-1", 3);
        for (int i = 6; i <= 9; i++) {
            nine.add(rating(i, "p-" + i, "a-1", 1, DAY));
        }
        assertThat(said(all(9, DEPARTMENTS.get(0)), nine).cells(2026)).isEqualTo(five.cells(2026));
    }

    @Test
    void whoCompletesTheFiveIsNotHeardAloneLaterOnTheSameDay() {
        SelfColumns columns = said(all(5, DEPARTMENTS.get(0)), each(5, "a-1", 3));
        List<SelfCell> before = columns.cells(2026);
        Fact.Rating second = rating(6, "p-5", "a-2", 5, DAY);
        columns.add(6, moment(second).plusSeconds(60), second);
        assertThat(columns.cells(2026)).isEqualTo(before);
        Fact.Rating corrected = rating(7, "p-5", "a-1", 1, DAY);
        columns.add(7, moment(corrected).plusSeconds(120), corrected);
        assertThat(columns.cells(2026)).isEqualTo(before);
    }

    @Test
    void countsAPersonWhereTheyWorkedAndOnce() {
        SelfColumns columns = said(all(5, DEPARTMENTS.get(0)), each(5, "a-1", 3));
        columns.add(new Assignment(
                "as-second",
                "p-1",
                new Position("o-second", Classification.titled("Clerk"), DEPARTMENTS.get(1), null),
                AssignmentKind.ACTING,
                null,
                null));
        Fact.Rating later = rating(6, "p-1", "a-1", 5, DAY.plusDays(1));
        columns.add(6, moment(later), later);
        assertThat(columns.cells(2026))
                .extracting(SelfCell::department)
                .containsExactly(DEPARTMENTS.get(0).id());
        assertThat(columns.places(2026)).hasSize(1);
    }

    /** What a random town says of itself: each entry is one person's answers of one day, recorded together. */
    private record Town(Map<String, Department> people, List<List<Fact.Rating>> submissions) {
        static Town of(long seed) {
            Random random = new Random(seed);
            Map<String, Department> people = new HashMap<>();
            int size = 10 + random.nextInt(40);
            for (int i = 0; i < size; i++) {
                people.put("p-" + i, DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size())));
            }
            List<List<Fact.Rating>> submissions = new ArrayList<>();
            int number = 0;
            for (int s = 0; s < 80; s++) {
                String person = "p-" + random.nextInt(size);
                List<Fact.Rating> facts = new ArrayList<>();
                for (int f = 0; f <= random.nextInt(4); f++) {
                    String skill = (random.nextBoolean() ? "a-" : "b-") + random.nextInt(3);
                    facts.add(rating(number++, person, skill, 1 + random.nextInt(5), DAY.plusDays(s)));
                }
                submissions.add(facts);
            }
            return new Town(people, submissions);
        }

        /** Where a rating is counted. */
        String place(Fact.Rating rating) {
            Department department = Objects.requireNonNull(people.get(rating.person()));
            return department.id() + "/" + rating.skill().charAt(0);
        }

        SelfColumns said(int submissionsSoFar) {
            return SelfColumnsTest.said(
                    people,
                    submissions.subList(0, submissionsSoFar).stream()
                            .flatMap(List::stream)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void nothingShownChangesWithTheAnswersOfFewerThanFive(long seed) {
        Town town = Town.of(seed);
        SelfColumns columns = columns(town.people());
        Map<String, Set<String>> spokeSince = new HashMap<>();
        Map<String, SelfCell> shown = Map.of();
        long sequence = 0;
        int moves = 0;
        for (List<Fact.Rating> submission : town.submissions()) {
            for (Fact.Rating said : submission) {
                columns.add(++sequence, moment(said), said);
                spokeSince
                        .computeIfAbsent(town.place(said), p -> new HashSet<>())
                        .add(said.person());
            }
            Map<String, SelfCell> now = byPlace(columns);
            assertThat(now.keySet()).containsAll(shown.keySet());
            for (Map.Entry<String, SelfCell> cell : now.entrySet()) {
                if (!cell.getValue().equals(shown.get(cell.getKey()))) {
                    moves++;
                    assertThat(spokeSince.remove(cell.getKey()))
                            .as("people behind a change of %s", cell.getKey())
                            .hasSizeGreaterThanOrEqualTo(Suppression.FEWEST_PEOPLE);
                }
            }
            shown = now;
        }
        assertThat(moves).isPositive();
    }

    private static Map<String, SelfCell> byPlace(SelfColumns columns) {
        return columns.cells(2026).stream().collect(Collectors.toMap(c -> c.department() + "/" + c.area(), c -> c));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void whatIsNotShownLeavesNoTraceInWhatIs(long seed) {
        Town town = Town.of(seed);
        int size = town.submissions().size();
        Map<String, SelfCell> shown = byPlace(town.said(size));
        List<List<Fact.Rating>> other = town.submissions().stream()
                .map(facts -> facts.stream()
                        .map(f -> shown.containsKey(town.place(f))
                                ? f
                                : new Fact.Rating(
                                        f.clientId(),
                                        f.person(),
                                        f.discipline(),
                                        f.observed(),
                                        f.skill(),
                                        f.channel(),
                                        f.source(),
                                        6 - f.level(),
                                        null,
                                        Map.of()))
                        .toList())
                .toList();
        assertThat(byPlace(new Town(town.people(), other).said(size))).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38})
    void noSumOrDifferenceOfShownCellsIsAboutFewerThanFive(long seed) {
        Town town = Town.of(seed);
        List<SelfCell> shown = town.said(town.submissions().size()).cells(2026);
        Set<String> places = new HashSet<>();
        for (SelfCell cell : shown) {
            assertThat(cell.people()).isGreaterThanOrEqualTo(Suppression.FEWEST_PEOPLE);
            assertThat(places.add(cell.department() + "/" + cell.area()))
                    .as("cells are apart from each other, so that one can never be taken from another")
                    .isTrue();
        }
    }
}
