package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Employment;
import adroit.organization.Ids;
import adroit.organization.PeopleQuery;
import adroit.organization.Person;
import adroit.organization.Position;
import adroit.organization.PositionQuery;
import adroit.organization.PositionStatus;
import adroit.organization.Staffing;
import adroit.organization.Supervision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PositionTest extends OnBothEngines {
    private static final LocalDate DAY = Sample.DAY;
    private static final Department UTILITIES = Department.titled("Utilities").withCode("UT");

    private static Position numbered(String number, @Nullable String reportsTo, @Nullable LocalDate vacantSince) {
        return new Position(
                Ids.positionNumbered(number),
                number,
                Classification.titled("Lineworker"),
                UTILITIES,
                "Lines",
                reportsTo,
                vacantSince);
    }

    private static Employment in(
            Position position, Employment who, @Nullable LocalDate from, @Nullable LocalDate until) {
        String person = who.person().id();
        return new Employment(
                who.person(),
                new Assignment(
                        Ids.assignment(person, position.id()),
                        person,
                        position,
                        AssignmentKind.REGULAR,
                        null,
                        from,
                        until));
    }

    private void keep(Position... positions) {
        store.write(s -> {
            s.organization().savePositions(List.of(positions));
            return true;
        });
    }

    private List<Staffing> positions(@Nullable String department, @Nullable PositionStatus status, LocalDate day) {
        return listed(s -> s.organization().positions(new PositionQuery(day, department, status, null, 100)));
    }

    @Test
    void keepsAPositionOfTheBudgetAndFindsItByNumber() {
        Position chief = numbered("1001", null, null);
        Position line = numbered("1002", chief.id(), LocalDate.of(2025, 11, 1));
        keep(line, chief);
        restart();

        assertThat(found(s -> s.organization().position("1002"))).contains(line);
        assertThat(found(s -> s.organization().position(line.id()))).contains(line);
        assertThat(listed(s -> s.organization().reportingTo(chief.id()))).isEqualTo(List.of(line));
        assertThat(listed(s -> s.organization().positionsNumbered(Set.of("1001", "9"))))
                .isEqualTo(List.of(chief));
    }

    @Test
    void aPositionIsVacantOnTheDaysOnWhichNobodyHoldsIt() {
        Position line = numbered("1002", null, null);
        Sample.hire(store, in(line, Sample.CLEO, DAY.minusYears(1), DAY));

        assertThat(positions(null, PositionStatus.FILLED, DAY)).hasSize(1);
        assertThat(positions(null, PositionStatus.VACANT, DAY)).isEmpty();
        assertThat(positions(null, PositionStatus.VACANT, DAY.plusDays(5)))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.position()).isEqualTo(line);
                    assertThat(s.vacantSince()).isEqualTo(DAY.plusDays(1));
                });
        assertThat(positions(null, PositionStatus.VACANT, DAY.minusYears(2))).hasSize(1);
        assertThat(positions("d-none", null, DAY)).isEmpty();
        assertThat(positions(UTILITIES.id(), null, DAY)).hasSize(1);
    }

    @Test
    void whoActsInAPositionOfTheBudgetLeavesItToBeFilled() {
        Position line = numbered("1002", null, LocalDate.of(2025, 8, 1));
        Employment acting = in(line, Sample.CLEO, DAY.minusDays(3), null);
        Assignment a = acting.assignment();
        Sample.hire(
                store,
                new Employment(
                        acting.person(),
                        new Assignment(a.id(), a.person(), line, AssignmentKind.ACTING, "Acting", a.starts(), null)));

        assertThat(positions(null, PositionStatus.FILLED, DAY)).isEmpty();
        assertThat(positions(null, PositionStatus.VACANT, DAY))
                .extracting(Staffing::vacantSince)
                .containsExactly(LocalDate.of(2025, 8, 1));
        assertThat(listed(s -> s.organization().holders(line.id()))).hasSize(1);
    }

    @Test
    void aVacancyIsAsOldAsTheCitySays() {
        LocalDate since = LocalDate.of(2025, 8, 1);
        keep(numbered("1002", null, since));

        assertThat(positions(null, null, DAY))
                .extracting(Staffing::vacantSince, Staffing::status)
                .containsExactly(tuple(since, PositionStatus.VACANT));
    }

    @Test
    void aPositionWithoutANumberIsThereAsLongAsSomebodyHoldsIt() {
        Sample.hire(store, Sample.ADA);
        store.write(s -> {
            s.organization().saveAssignments(List.of(Sample.ADA.assignment().until(DAY)));
            return true;
        });

        assertThat(positions(null, null, DAY)).hasSize(1);
        assertThat(walked(DAY)).containsExactly(Sample.ADA.assignment().position());
        assertThat(walked(DAY.plusDays(1))).isEmpty();
        assertThat(positions(null, null, DAY.plusDays(1))).isEmpty();
        assertThat(positions(null, PositionStatus.VACANT, DAY.plusDays(1))).isEmpty();
    }

    @Test
    void walksTheStaffingOfADayAsItIsListed() {
        Sample.hire(store, Sample.BO, in(numbered("2", null, null), Sample.ADA, null, DAY));
        keep(numbered("3", null, LocalDate.of(2025, 1, 1)));

        for (LocalDate day : List.of(DAY, DAY.plusDays(1))) {
            List<Staffing> walked = new ArrayList<>();
            store.read(s -> {
                s.organization().forEachStaffing(day, walked::add);
                return true;
            });
            assertThat(walked).hasSize(3).isEqualTo(positions(null, null, day));
        }
    }

    private List<Position> walked(LocalDate day) {
        List<Position> walked = new ArrayList<>();
        store.read(s -> {
            s.organization().forEachPosition(day, walked::add);
            return true;
        });
        return walked;
    }

    @Test
    void aSharedPositionHasSeveralHoldersAndAPersonSeveralPositions() {
        Position desk = numbered("1", null, null);
        Sample.hire(store, in(desk, Sample.ADA, null, null), in(desk, Sample.BO, null, null));
        Sample.hire(store, in(numbered("2", null, null), Sample.ADA, null, null));

        assertThat(found(s -> s.organization().staffing(desk.id(), DAY))
                        .orElseThrow()
                        .holders())
                .isEqualTo(2);
        assertThat(listed(s -> s.organization().holders(desk.id()))).hasSize(2);
        assertThat(listed(s -> s.organization().assignments("p-ada"))).hasSize(2);
        assertThat(listed(s -> s.organization().assignments(Set.of("p-ada", "p-bo"))))
                .hasSize(3);
    }

    @Test
    void aRowWithoutANumberLeavesThePersonInTheirNumberedPosition() {
        Position line = numbered("1002", null, null);
        Sample.hire(store, Sample.CLEO);
        keep(line);
        store.write(s -> {
            s.organization().saveAssignments(List.of(Sample.CLEO.assignment().in(line)));
            return true;
        });

        Sample.hire(store, Sample.CLEO);

        assertThat(listed(s -> s.organization().assignments("p-cleo")))
                .extracting(Assignment::position)
                .containsExactly(line);
    }

    @Test
    void whatARowDoesNotSayStaysAsItIs() {
        Position line = numbered("1002", "s-above", LocalDate.of(2025, 8, 1));
        keep(line);
        Position roster = new Position(
                line.id(), "1002", line.classification(), Department.titled("Utilities"), "Lines", null, null);
        Person eligible = new Person("p-1", "E-1", "Eve", "Elm", LocalDate.of(2027, 1, 1));
        Employment before =
                new Employment(eligible, new Assignment("a-1", "p-1", roster, AssignmentKind.REGULAR, null, null));
        Sample.hire(store, before);
        Sample.hire(store, Sample.employment("p-1", "E-1", "Eve", "Elm", "Lineworker", "Utilities"));

        assertThat(found(s -> s.organization().position("1002"))).contains(line);
        assertThat(found(s -> s.organization().person("E-1"))).contains(eligible);
        for (String asked : List.of("UT", "utilities ", UTILITIES.id())) {
            assertThat(found(s -> s.organization().department(asked))).contains(UTILITIES);
        }
        assertThat(found(s -> s.organization().department("nowhere"))).isEmpty();
    }

    @Test
    void listsOnlyWhoIsAssignedThereOnTheDayAndOnlyAmongThoseAskedFor() {
        Sample.hire(store, Sample.ADA, Sample.BO, Sample.CLEO);
        store.write(s -> {
            s.organization().saveAssignments(List.of(Sample.ADA.assignment().until(DAY.minusDays(1))));
            return true;
        });
        String planning = Department.titled("Planning").id();

        assertThat(ids(new PeopleQuery(planning, null, null, 10))).containsExactly("p-bo");
        assertThat(ids(new PeopleQuery(planning, "planner", null, 10))).containsExactly("p-bo");
        assertThat(ids(new PeopleQuery(null, null, Set.of("p-ada", "p-cleo"), null, 10)))
                .containsExactly("p-ada", "p-cleo");
        assertThat(ids(new PeopleQuery(null, "operator", Set.of("p-ada", "p-cleo"), null, 10)))
                .containsExactly("p-cleo");
        assertThat(ids(new PeopleQuery(planning, null, Set.of("p-cleo"), null, 10)))
                .isEmpty();
        assertThat(ids(new PeopleQuery(null, null, Set.of(), null, 10))).isEmpty();
    }

    private List<String> ids(PeopleQuery query) {
        return listed(s -> s.organization().people(query, DAY)).stream()
                .map(e -> e.person().id())
                .toList();
    }

    @Test
    void keepsWhoSupervisesWhomWithItsEnd() {
        Sample.hire(store, Sample.ADA, Sample.BO, Sample.CLEO);
        Supervision open = new Supervision("p-ada", "p-bo", Supervision.Kind.REGULAR, null, null);
        Supervision acting = new Supervision("p-ada", "p-cleo", Supervision.Kind.ACTING, DAY, DAY.plusDays(9));
        store.write(s -> {
            s.organization().saveSupervisions(List.of(open, acting));
            s.organization().saveSupervisions(List.of(open.until(DAY)));
            return true;
        });
        restart();

        assertThat(listed(s -> s.organization().supervisorsOf("p-ada"))).isEqualTo(List.of(open.until(DAY), acting));
        assertThat(listed(s -> s.organization().supervisorsOf(Set.of("p-ada")))).hasSize(2);
        assertThat(listed(s -> s.organization().supervisedBy("p-cleo"))).isEqualTo(List.of(acting));
    }

    @Test
    void hasASecretThatStays() {
        String secret = store.read(s -> s.organization().secret());
        restart();

        assertThat(store.<String>read(s -> s.organization().secret()))
                .isEqualTo(secret)
                .hasSizeGreaterThan(60);
    }
}
