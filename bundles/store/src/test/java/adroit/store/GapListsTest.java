package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.StoredResult;
import adroit.audit.AccessLedger;
import adroit.audit.LookKind;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.organization.Department;
import adroit.organization.DepartmentSize;
import adroit.organization.People;
import adroit.organization.PeopleQuery;
import adroit.organization.Person;
import adroit.organization.Supervision;
import adroit.organization.UnknownPlace;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of people and their gaps, and how many there are. */
class GapListsTest extends AssessedCity {
    @Test
    void aDepartmentLeadListsTheirOwnPeopleOnly() {
        Department planning = Department.titled("Planning");
        Actor lead = actor(Role.DEPARTMENT_LEAD, null, planning);
        People people = new People(store, CLOCK);

        assertThat(people.list(lead, new PeopleQuery(planning.id(), null, null, 100))
                        .people())
                .hasSize(2);
        assertThat(people.list(lead, new PeopleQuery(null, null, null, 100)).of())
                .isEqualTo(2);
        String utilities = Department.titled("Utilities").id();
        assertThatThrownBy(() -> people.list(lead, new PeopleQuery(utilities, null, null, 100)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void everybodyIsCountedAnewOnceToldThatPeopleCame() {
        People people = new People(store, CLOCK);
        PeopleQuery everybody = new PeopleQuery(null, null, null, 1);
        int before = people.list(Actor.OWNER, everybody).of();

        Sample.hire(store, Sample.employment("p-dora", null, "Dora", "Dean", "Clerk", "Law"));
        people.forget();

        assertThat(people.list(Actor.OWNER, everybody).of()).isEqualTo(before + 1);
        assertThat(people.list(Actor.OWNER, everybody).people()).hasSize(1);
    }

    /** At 100,000 people counting them took a fifth of a second, with every page that offers departments. */
    @Test
    void theSizesOfDepartmentsAreCountedWhenPeopleChangeAndNotForEachQuestion() {
        String planning = Department.titled("Planning").id();
        People people = new People(store, CLOCK);
        int before = size(people.departments(), planning);
        int shown = size(insight.overview(Actor.OWNER, PURPOSE, null, null).departments(), planning);

        Sample.hire(store, Sample.employment("p-dora", null, "Dora", "Dean", "Planner", "Planning"));
        assertThat(size(people.departments(), planning)).isEqualTo(before);

        people.forget();
        insight.forget();
        assertThat(size(people.departments(), planning)).isEqualTo(before + 1);
        assertThat(size(insight.overview(Actor.OWNER, PURPOSE, null, null).departments(), planning))
                .isEqualTo(shown + 1);
    }

    private static int size(List<DepartmentSize> departments, String id) {
        return departments.stream()
                .filter(d -> d.department().id().equals(id))
                .mapToInt(DepartmentSize::people)
                .sum();
    }

    /** Else the answer would tell where somebody stands among people whom the actor may see. */
    @Test
    void aListGoesOnOnlyFromSomebodyWhomTheActorMayList() {
        Department planning = Department.titled("Planning");
        Actor lead = actor(Role.DEPARTMENT_LEAD, null, planning);
        People people = new People(store, CLOCK);

        assertThat(people.list(lead, new PeopleQuery(null, null, "p-ada", 100)).people())
                .extracting(e -> e.person().id())
                .containsExactly("p-bo");
        for (String foreign : List.of("p-cleo", "p-none", "E-1001")) {
            assertThatThrownBy(() -> people.list(lead, new PeopleQuery(null, null, foreign, 100)))
                    .as(foreign)
                    .isInstanceOf(UnknownPlace.class);
        }
    }

    @Test
    void aSupervisorListsAndSeesTheirLineOnTheirDaysOnly() {
        LocalDate day = LocalDate.now(CLOCK);
        Actor bo = actor(Role.EMPLOYEE, "p-bo", null);
        Actor cleo = actor(Role.EMPLOYEE, "p-cleo", null);
        store.write(s -> {
            s.organization()
                    .saveSupervisions(List.of(
                            new Supervision("p-ada", "p-bo", Supervision.Kind.REGULAR, null, null),
                            new Supervision("p-ada", "p-cleo", Supervision.Kind.ACTING, null, day.minusDays(1))));
            return true;
        });
        Sample.record(store, Sample.rating("c-1", "p-ada", 1));
        StoredResult ofAda = assessAda();
        People people = new People(store, CLOCK);

        assertThat(people.list(bo, new PeopleQuery(null, null, null, 100)).people())
                .extracting(e -> e.person().id())
                .containsExactly("p-ada");
        assertThat(people.find(bo, "p-ada").orElseThrow().supervisors())
                .extracting(Person::id)
                .containsExactly("p-bo");
        assertThat(people.find(bo, "p-cleo")).isEmpty();
        assertThat(assessments.find(bo, ofAda.id())).isPresent();
        assertThat(insight.gaps(bo, PURPOSE, null)).isNotEmpty();
        assertThat(assessments.find(cleo, ofAda.id())).isEmpty();
        assertThatThrownBy(() -> people.list(cleo, new PeopleQuery(null, null, null, 100)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> insight.gaps(cleo, PURPOSE, null)).isInstanceOf(NotPermitted.class);
        assertThat(looks(actor(Role.EMPLOYEE, "p-ada", null)))
                .filteredOn(look -> look.kind() != LookKind.ASSESSMENT)
                .extracting(AccessLedger.Look::refused)
                .containsExactly(true, false, false);
        assertThat(looks(bo)).isEmpty();
    }

    @Test
    void whoLeftIsCountedInNoListOfGaps() {
        Sample.record(store, Sample.rating("c-1", "p-ada", 1));
        assessAda();
        assertThat(insight.gaps(Actor.OWNER, PURPOSE, null)).isNotEmpty();
        store.write(s -> {
            s.organization()
                    .saveAssignments(List.of(
                            Sample.ADA.assignment().until(LocalDate.now(CLOCK).minusDays(1))));
            return true;
        });
        insight.forget();

        assertThat(insight.gaps(Actor.OWNER, PURPOSE, null)).isEmpty();
    }

    @Test
    void aLeadFindsNobodyElsewhere() {
        Department planning = Department.titled("Planning");
        Actor lead = actor(Role.DEPARTMENT_LEAD, null, planning);
        People people = new People(store, CLOCK);

        assertThat(people.find(lead, "p-cleo")).isEmpty();
        assertThat(people.find(lead, "E-1001")).isPresent();
    }
}
