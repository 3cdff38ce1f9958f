package adroit.organization;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Role;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportingLineTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2030, 1, 1);

    private final Directory directory = new Directory();

    private ReportingLine on(LocalDate day) {
        return new ReportingLine(directory, day);
    }

    private static Supervision regular(String person, String supervisor) {
        return new Supervision(person, supervisor, Supervision.Kind.REGULAR, null, null);
    }

    private static Supervision acting(String person, String supervisor, LocalDate from, LocalDate until) {
        return new Supervision(person, supervisor, Supervision.Kind.ACTING, from, until);
    }

    private static Position position(String id, @Nullable String reportsTo) {
        return new Position(
                id, id, Classification.titled("Planner"), Department.titled("Planning"), null, reportsTo, null);
    }

    @Test
    void theSupervisorAndTheOneAboveStandInTheLineAndNobodyFartherUp() {
        directory.named(regular("ada", "bo")).named(regular("bo", "cleo")).named(regular("cleo", "dee"));

        assertThat(on(DAY).supervisors("ada")).containsExactly("bo");
        assertThat(on(DAY).line("ada")).containsExactly("bo", "cleo");
        assertThat(on(DAY).team("cleo")).containsExactly("ada", "bo");
        assertThat(on(DAY).team("dee")).containsExactly("bo", "cleo");
    }

    @Test
    void aFormerSupervisorStandsInItNoMoreFromTheDayAfter() {
        directory.named(regular("ada", "bo").until(DAY));
        directory.named(new Supervision("ada", "cleo", Supervision.Kind.REGULAR, DAY.plusDays(1), null));

        assertThat(on(DAY).line("ada")).containsExactly("bo");
        assertThat(on(DAY.plusDays(1)).line("ada")).containsExactly("cleo");
        assertThat(on(DAY.plusDays(1)).supervises("bo")).isFalse();
    }

    @Test
    void anActingSupervisorCountsOnTheirOwnDates() {
        directory.named(regular("ada", "bo"));
        directory.named(acting("ada", "eve", DAY, DAY.plusDays(9)));

        assertThat(on(DAY.minusDays(1)).line("ada")).containsExactly("bo");
        assertThat(on(DAY).line("ada")).containsExactly("bo", "eve");
        assertThat(on(DAY.plusDays(10)).supervises("eve")).isFalse();
    }

    @Test
    void whereNobodyIsNamedTheHoldersOfThePositionAboveSupervise() {
        Position chief = position("s-chief", null);
        Position staff = position("s-staff", "s-chief");
        directory
                .holds("ada", staff, AssignmentKind.REGULAR, LONG_AGO, LATE)
                .holds("bo", chief, AssignmentKind.REGULAR, LONG_AGO, DAY)
                .holds("cleo", chief, AssignmentKind.ACTING, DAY.plusDays(1), LATE);

        assertThat(on(DAY).supervisors("ada")).containsExactly("bo");
        assertThat(on(DAY.plusDays(1)).supervisors("ada")).containsExactly("cleo");
        assertThat(on(DAY.plusDays(1)).team("cleo")).containsExactly("ada");
        assertThat(on(DAY.plusDays(1)).supervises("bo")).isFalse();
    }

    @Test
    void theSupervisorWhomAFileNamesGoesBeforeThePositionAbove() {
        directory
                .holds("ada", position("s-staff", "s-chief"), AssignmentKind.REGULAR, LONG_AGO, LATE)
                .holds("bo", position("s-chief", null), AssignmentKind.REGULAR, LONG_AGO, LATE)
                .named(regular("ada", "cleo"));

        assertThat(on(DAY).supervisors("ada")).containsExactly("cleo");
        assertThat(on(DAY).reports("bo")).isEmpty();
    }

    @Test
    void whoActsInThePositionOfANamedSupervisorStandsInForThem() {
        Position chief = position("s-chief", null);
        directory
                .named(regular("ada", "bo"))
                .holds("bo", chief, AssignmentKind.REGULAR, LONG_AGO, LATE)
                .holds("cleo", chief, AssignmentKind.ACTING, DAY, DAY.plusDays(9));

        assertThat(on(DAY).supervisors("ada")).containsExactly("bo", "cleo");
        assertThat(on(DAY).reports("cleo")).containsExactly("ada");
        assertThat(on(DAY.plusDays(10)).supervisors("ada")).containsExactly("bo");
    }

    @Test
    void thoseWhoShareAPositionAreNotOverEachOther() {
        Position desk = position("s-desk", null);
        directory
                .holds("ada", desk, AssignmentKind.SHARED, LONG_AGO, LATE)
                .holds("bo", desk, AssignmentKind.SHARED, LONG_AGO, LATE);

        assertThat(on(DAY).line("ada")).isEmpty();
        assertThat(on(DAY).supervises("bo")).isFalse();
    }

    @Test
    void aPersonOfTwoPositionsHasTheSupervisorsOfBoth() {
        directory
                .holds("ada", position("s-1", "s-8"), AssignmentKind.REGULAR, LONG_AGO, LATE)
                .holds("ada", position("s-2", "s-9"), AssignmentKind.ACTING, LONG_AGO, LATE)
                .holds("bo", position("s-8", null), AssignmentKind.REGULAR, LONG_AGO, LATE)
                .holds("cleo", position("s-9", null), AssignmentKind.REGULAR, LONG_AGO, LATE);

        assertThat(on(DAY).supervisors("ada")).containsExactly("bo", "cleo");
    }

    @Test
    void whoLeftSupervisesNobodyThroughAPositionAndHasNoDepartment() {
        directory
                .holds("ada", position("s-staff", "s-chief"), AssignmentKind.REGULAR, LONG_AGO, DAY)
                .holds("bo", position("s-chief", null), AssignmentKind.REGULAR, LONG_AGO, DAY);

        assertThat(on(DAY).scope("ada").departments())
                .containsExactly(Department.titled("Planning").id());
        assertThat(on(DAY.plusDays(1)).scope("ada").departments()).isEmpty();
        assertThat(on(DAY.plusDays(1)).line("ada")).isEmpty();
    }

    @Test
    void aNamedSupervisorWhoLeftStandsOverNobody() {
        directory
                .holds("bo", position("s-1", null), AssignmentKind.REGULAR, LONG_AGO, DAY)
                .named(regular("ada", "bo"));

        assertThat(on(DAY).line("ada")).containsExactly("bo");
        assertThat(on(DAY.plusDays(1)).line("ada")).isEmpty();
        assertThat(on(DAY.plusDays(1)).supervises("bo")).isFalse();
    }

    /** Whatever the files say, with cycles, own supervisors by position, several at once and dates at random. */
    @Test
    void bothDirectionsAgreeAndNobodyStandsOverThemselves() {
        Random random = new Random(11);
        for (int city = 0; city < 300; city++) {
            Directory any = anyCity(random);
            LocalDate day = DAY.plusDays(random.nextInt(40));
            ReportingLine line = new ReportingLine(any, day);
            for (int i = 0; i < PEOPLE; i++) {
                agrees(line, "p" + i);
            }
        }
    }

    private static final int PEOPLE = 7;

    private static Directory anyCity(Random random) {
        Directory any = new Directory();
        IntStream.range(0, PEOPLE).forEach(i -> {
            LocalDate from = DAY.plusDays(random.nextInt(30) - 10L);
            String other = "p" + random.nextInt(PEOPLE);
            if (random.nextBoolean() && !other.equals("p" + i)) {
                any.named(
                        random.nextBoolean()
                                ? new Supervision("p" + i, other, Supervision.Kind.REGULAR, null, from)
                                : acting("p" + i, other, from, from.plusDays(10)));
            }
            int own = random.nextInt(4);
            int above = random.nextInt(4);
            any.holds(
                    "p" + i,
                    position("s-" + own, own == above ? null : "s-" + above),
                    AssignmentKind.values()[random.nextInt(4)],
                    from,
                    from.plusDays(random.nextInt(40)));
        });
        return any;
    }

    private static void agrees(ReportingLine line, String person) {
        Set<String> up = new TreeSet<>();
        Set<String> down = new TreeSet<>();
        for (int i = 0; i < PEOPLE; i++) {
            String other = "p" + i;
            if (line.line(other).contains(person)) {
                down.add(other);
            }
            if (line.team(other).contains(person)) {
                up.add(other);
            }
        }
        assertThat(line.team(person)).isEqualTo(down).doesNotContain(person);
        assertThat(line.line(person)).isEqualTo(up).doesNotContain(person);
        assertThat(line.supervises(person)).isEqualTo(!line.reports(person).isEmpty());
    }

    @Test
    void theLineIsWhatThePolicyGoesBy() {
        directory.named(regular("ada", "bo")).named(regular("bo", "cleo")).named(regular("cleo", "dee"));

        for (String above : Set.of("bo", "cleo")) {
            assertThat(sees(above, Act.SEE_RESULT)).as(above).isTrue();
            assertThat(sees(above, Act.SEE_EVIDENCE)).as(above).isTrue();
            assertThat(sees(above, Act.SEE_LOOKS)).as(above).isFalse();
            assertThat(sees(above, Act.ASSESS)).as(above).isFalse();
        }
        assertThat(sees("dee", Act.SEE_RESULT)).isFalse();
        assertThat(sees("eve", Act.SEE_RESULT)).isFalse();
        assertThat(sees("ada", Act.SEE_LOOKS)).isTrue();
    }

    private boolean sees(String person, Act act) {
        Actor actor = new Actor("a-1", "Somebody", Set.of(Role.EMPLOYEE), person, null);
        return Policy.permits(actor, act, on(DAY).scope("ada"));
    }

    @Test
    void anActorReachesTheirTeamAndNobodyElse() {
        directory.named(regular("ada", "bo"));
        Actor bo = new Actor("a-1", "Somebody", Set.of(Role.EMPLOYEE), "bo", null);
        Actor chief = new Actor("a-1", "Somebody", Set.of(Role.CHIEF), "bo", null);

        assertThat(on(DAY).reach(bo, Act.LIST_GAPS).people()).containsExactly("ada");
        assertThat(on(DAY).reach(bo, Act.LIST_GAPS).covers(null)).isFalse();
        assertThat(on(DAY).reach(chief, Act.LIST_GAPS).people()).isEmpty();
    }
}
