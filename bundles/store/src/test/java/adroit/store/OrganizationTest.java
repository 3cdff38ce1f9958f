package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.DepartmentSize;
import adroit.organization.Employment;
import adroit.organization.PeopleQuery;
import adroit.organization.Person;
import adroit.organization.Position;
import adroit.organization.PositionQuery;
import adroit.organization.PositionStatus;
import adroit.organization.Supervision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganizationTest extends OnBothEngines {
    @Test
    void keepsAnEmploymentAsItWasGiven() {
        Position position = new Position(
                "o-7", Classification.titled("Planner II"), Department.titled("Planning"), "Current planning");
        Employment whole = new Employment(
                new Person("p-dee", "E-7", "Dée", "O'Elm"),
                new Assignment("a-7", "p-dee", position, AssignmentKind.ACTING, "Parttime", LocalDate.of(2025, 2, 28)));

        Sample.hire(store, whole);
        restart();

        assertThat(people(null, null, null, 10)).containsExactly(whole);
        assertThat(listed(s -> s.organization().assignments("p-dee"))).isEqualTo(List.of(whole.assignment()));
        assertThat(found(s -> s.organization().position("o-7"))).contains(position);
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        Sample.hire(store, Sample.ADA, Sample.BO, Sample.CLEO);

        Sample.hire(store, Sample.CLEO, Sample.ADA, Sample.ADA);

        assertThat(people(null, null, null, 10)).containsExactly(Sample.ADA, Sample.BO, Sample.CLEO);
        assertThat(found("alder")).containsExactly("p-ada", "p-cleo");
    }

    @Test
    void bringsAPersonUpToDateAndForgetsTheFormerName() {
        Sample.hire(store, Sample.ADA);

        Sample.hire(store, Sample.employment("p-ada", "E-1001", "Ada", "Willow", "GIS Manager", "Planning"));

        assertThat(found("alder")).isEmpty();
        assertThat(found("analyst")).isEmpty();
        assertThat(found("willow")).containsExactly("p-ada");
        assertThat(found("manager")).containsExactly("p-ada");
    }

    @Test
    void findsAPersonByIdAndByTheCitysOwnKey() {
        Sample.hire(store, Sample.ADA);

        assertThat(person("p-ada")).isEqualTo(Sample.ADA.person());
        assertThat(person("E-1001")).isEqualTo(Sample.ADA.person());
        assertThat(person("E-1")).isNull();
        assertThat(person("nul\0")).isNull();
    }

    @Test
    void findsPeopleByTheBeginningOfAnyWord() {
        Sample.hire(store, Sample.ADA, Sample.BO, Sample.CLEO);
        Sample.hire(store, Sample.employment("p-dora", null, "Dóra", "Ölander", "Planner I", "Planning"));

        assertThat(found("AL")).containsExactly("p-ada", "p-cleo");
        assertThat(found("planner")).containsExactly("p-bo", "p-dora");
        assertThat(found("E-1002")).containsExactly("p-bo");
        assertThat(found("olander")).containsExactly("p-dora");
        assertThat(found("ölan")).containsExactly("p-dora");
        assertThat(found("ada gis")).containsExactly("p-ada");
        assertThat(found("lder")).isEmpty();
        assertThat(found("  ")).hasSize(4);
        assertThat(found("%")).isEmpty();
        assertThat(found("nul\0")).isEmpty();
    }

    @Test
    void narrowsToADepartmentAndShowsTheAssignmentThere() {
        Position elsewhere =
                new Position("o-0", Classification.titled("Analyst"), Department.titled("Utilities"), null);
        Assignment second = new Assignment("a-0", "p-ada", elsewhere, AssignmentKind.SHARED, null, null);
        Sample.hire(store, Sample.ADA, Sample.BO, Sample.CLEO, new Employment(Sample.ADA.person(), second));
        String planning = Department.titled("Planning").id();
        String utilities = Department.titled("Utilities").id();

        assertThat(people(planning, null, null, 10)).containsExactly(Sample.ADA, Sample.BO);
        assertThat(people(utilities, "alder", null, 10))
                .containsExactly(new Employment(Sample.ADA.person(), second), Sample.CLEO);
        assertThat(people(planning, "operator", null, 10)).isEmpty();
        assertThat(people("d-none", null, null, 10)).isEmpty();
        assertThat(people(null, null, null, 10).get(0)).isEqualTo(Sample.ADA);
    }

    @Test
    void pagesByTheLastIdSeenWithoutLossOrRepetition() {
        List<Employment> all = IntStream.range(0, 25)
                .mapToObj(i -> Sample.employment(String.format("p-%02d", i), null, "Finn", "Fir", "Clerk", "Law"))
                .toList();
        Sample.hire(store, all.toArray(Employment[]::new));

        for (String text : new @Nullable String[] {null, "fir"}) {
            List<Employment> seen = new ArrayList<>();
            String after = null;
            for (List<Employment> page = people(null, text, after, 10);
                    !page.isEmpty();
                    page = people(null, text, after, 10)) {
                seen.addAll(page);
                after = page.get(page.size() - 1).person().id();
            }
            assertThat(seen).isEqualTo(all);
        }
    }

    @Test
    void listsPeopleByFamilyNameThenGivenNameThenKey() {
        hire("p-1", "E-7", "Zoe", "alder");
        hire("p-2", "E-2", "Ada", "Alder");
        hire("p-3", "E-1", "Ada", "Alder");
        hire("p-4", null, "Bo", "Ölander");
        hire("p-5", null, "Åsa", "Sørby");
        hire("p-6", null, null, null);
        hire("p-7", null, "Cleo", null);
        hire("p-8", null, "Ada", "Al");
        hire("p-9", null, "Ada", "Zapata");

        assertThat(found("")).containsExactly("p-8", "p-3", "p-2", "p-1", "p-7", "p-4", "p-5", "p-9", "p-6");
        assertThat(found("ada")).containsExactly("p-8", "p-3", "p-2", "p-9");
        assertThat(people(Department.titled("Law").id(), null, "p-1", 2))
                .extracting(e -> e.person().id())
                .containsExactly("p-7", "p-4");
    }

    @Test
    void aNewNameIsANewPlace() {
        hire("p-1", null, "Ada", "Alder");
        hire("p-2", null, "Bo", "Birch");

        hire("p-1", null, "Ada", "Cedar");

        assertThat(found("")).containsExactly("p-2", "p-1");
    }

    @Test
    void turnsThePagesBackToWhereTheyCameFrom() {
        IntStream.range(0, 25).forEach(i -> hire("p-" + i, "E" + i, "Finn", "Fir" + (char) ('a' + (i * 7) % 25)));
        List<String> all = found("");

        for (String text : new @Nullable String[] {null, "finn"}) {
            PeopleQuery.From from = new PeopleQuery.From(all.get(20), true);
            List<String> seen = new ArrayList<>();
            List<String> page = ids(new PeopleQuery(null, text, null, from, 8));
            while (!page.isEmpty()) {
                seen.addAll(0, page);
                from = new PeopleQuery.From(page.get(0), true);
                page = ids(new PeopleQuery(null, text, null, from, 8));
            }
            assertThat(seen).isEqualTo(all.subList(0, 20));
        }
        assertThat(ids(new PeopleQuery(null, null, "p-none", 8))).isEmpty();
    }

    @Test
    void countsAWholeListOnWhicheverPage() {
        Sample.hire(store, Sample.ADA, Sample.BO, Sample.CLEO);
        String planning = Department.titled("Planning").id();

        assertThat(count(new PeopleQuery(null, null, "p-cleo", 1))).isEqualTo(3);
        assertThat(count(new PeopleQuery(planning, null, null, 1))).isEqualTo(2);
        assertThat(count(new PeopleQuery(planning, "alder", null, 1))).isEqualTo(1);
        assertThat(count(new PeopleQuery(null, null, Set.of("p-bo", "p-none"), null, 1)))
                .isEqualTo(1);
        assertThat(count(new PeopleQuery(null, "alder", Set.of("p-bo"), null, 1)))
                .isZero();
        assertThat(count(new PeopleQuery(null, "%", null, 1))).isZero();
    }

    private void hire(String id, @Nullable String key, @Nullable String given, @Nullable String family) {
        Position position = new Position("o-" + id, Classification.titled("Clerk"), Department.titled("Law"), null);
        Sample.hire(
                store,
                new Employment(
                        new Person(id, key, given, family),
                        new Assignment("a-" + id, id, position, AssignmentKind.REGULAR, null, null)));
    }

    private List<String> ids(PeopleQuery query) {
        return listed(s -> s.organization().people(query, Sample.DAY)).stream()
                .map(e -> e.person().id())
                .toList();
    }

    private int count(PeopleQuery query) {
        return store.read(s -> s.organization().peopleCount(query, Sample.DAY));
    }

    @Test
    void countsEachPersonOnceInEachDepartment() {
        Assignment second =
                new Assignment("a-x", "p-ada", Sample.BO.assignment().position(), AssignmentKind.SHARED, null, null);
        Sample.hire(store, Sample.ADA, Sample.BO, Sample.CLEO, new Employment(Sample.ADA.person(), second));

        assertThat(listed(s -> s.organization().departments(Sample.DAY)))
                .isEqualTo(List.of(
                        new DepartmentSize(Department.titled("Planning"), 2),
                        new DepartmentSize(Department.titled("Utilities"), 1)));
    }

    @Test
    void walksPositionsAndAssignmentsInOrder() {
        Sample.hire(store, Sample.CLEO, Sample.ADA, Sample.BO);

        assertThat(positions(null, null, null, 2)).containsExactly("o-ada", "o-bo");
        assertThat(positions(null, null, "o-bo", 2)).containsExactly("o-cleo");
        List<String> walked = new ArrayList<>();
        store.read(s -> {
            s.organization().forEachAssignment(a -> walked.add(a.person()));
            return true;
        });
        assertThat(walked).containsExactly("p-ada", "p-bo", "p-cleo");
    }

    @Test
    void walksPeopleAndTheirSupervisorsInOrder() {
        Supervision named = new Supervision("p-bo", "p-ada", Supervision.Kind.REGULAR, Sample.DAY, null);
        Supervision over = new Supervision("p-cleo", "p-bo", Supervision.Kind.REGULAR, null, Sample.DAY);
        Sample.hire(store, Sample.CLEO, Sample.ADA, Sample.BO);
        act(s -> s.organization().saveSupervisions(List.of(over, named)));
        List<Person> people = new ArrayList<>();
        List<Supervision> supervisions = new ArrayList<>();

        store.read(s -> {
            s.organization().forEachPerson(people::add);
            s.organization().forEachSupervision(supervisions::add);
            return true;
        });

        assertThat(people).containsExactly(Sample.ADA.person(), Sample.BO.person(), Sample.CLEO.person());
        assertThat(supervisions).containsExactly(named, over);
    }

    private List<String> positions(
            @Nullable String department, @Nullable PositionStatus status, @Nullable String after, int limit) {
        return listed(s -> s.organization().positions(new PositionQuery(Sample.DAY, department, status, after, limit)))
                .stream()
                .map(staffing -> staffing.position().id())
                .toList();
    }

    private List<String> found(String text) {
        return people(null, text, null, 100).stream().map(e -> e.person().id()).toList();
    }

    private List<Employment> people(
            @Nullable String department, @Nullable String text, @Nullable String after, int limit) {
        return store.read(s -> s.organization().people(new PeopleQuery(department, text, after, limit), Sample.DAY));
    }

    private @Nullable Person person(String idOrKey) {
        return store.read(s -> s.organization().person(idOrKey)).orElse(null);
    }
}
