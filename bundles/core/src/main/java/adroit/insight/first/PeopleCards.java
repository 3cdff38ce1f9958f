package adroit.insight.first;

import adroit.explanation.Counted;
import adroit.insight.first.Cards.Face;
import adroit.insight.first.InsightRow.About;
import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Department;
import adroit.organization.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The cards about people: who supervises whom, who is new or stands in, and who is eligible under the plan. */
final class PeopleCards {
    /** More direct reports than this are called a wide span. */
    static final int WIDE_SPAN = 10;

    /** As many months ahead plan eligibility is looked for. */
    static final int MONTHS_AHEAD = 24;

    /** Whoever started at most as many days ago is new. */
    static final int NEW_DAYS = 90;

    private static final Face SPAN = new Face(
            "span-of-control",
            "Supervisors of more than " + WIDE_SPAN,
            "supervisors",
            "People with more than " + WIDE_SPAN + " direct reports, the widest span first.",
            List.of("Supervisor", "Title", "Department", "Direct reports"));

    private static final Face SUPERVISION = new Face(
            "supervision-gaps",
            "People nobody supervises",
            "people",
            "People without a supervisor in the files, and people who stand in a circle of supervisors. One of them may be the head of the city.",
            List.of("Person", "Title", "Department", "What is wrong"));

    private static final Face CHANGES = new Face(
            "new-and-acting",
            "New in their position, or acting",
            "assignments",
            "Assignments that began within the last " + NEW_DAYS
                    + " days, and acting assignments however long they last.",
            List.of("Person", "Title", "Department", "Kind", "Since"));

    private static final Face ELIGIBILITY = new Face(
            "retirement-exposure",
            "Eligible under the plan",
            "people",
            "People whom the supplied date makes eligible under the retirement plan today or within " + MONTHS_AHEAD
                    + " months. Eligible says nothing of what anybody intends, and is used for no selection.",
            List.of("Person", "Title", "Department", "Eligible from", "Only holder of the title"));

    private final Workforce workforce;
    private final Cards cards;
    private final Map<String, Assignment> firsts;

    PeopleCards(Workforce workforce) {
        this.workforce = workforce;
        this.cards = new Cards(workforce.day());
        this.firsts = workforce.firsts();
    }

    InsightCard span() {
        if (workforce.supervisors().isEmpty()) {
            return withoutSupervisors(SPAN);
        }
        List<InsightRow> rows = workforce.reports().entrySet().stream()
                .filter(e -> e.getValue().size() > WIDE_SPAN)
                .sorted(Comparator.comparing((Map.Entry<String, Set<String>> e) ->
                                -e.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(e -> row(
                        e.getKey(), About.PERSON, String.valueOf(e.getValue().size())))
                .toList();
        return cards.counted(SPAN, Counted.of(workforce.reports().size(), "supervisor", "supervisors"), rows);
    }

    InsightCard supervision() {
        if (workforce.supervisors().isEmpty()) {
            return withoutSupervisors(SUPERVISION);
        }
        Circles circles = new Circles(workforce.supervisors());
        List<InsightRow> rows = new ArrayList<>();
        firsts.keySet().forEach(person -> {
            if (workforce.supervisors().getOrDefault(person, Set.of()).isEmpty()) {
                rows.add(row(person, About.PERSON, "no supervisor named"));
            } else if (circles.holds(person)) {
                rows.add(row(person, About.PERSON, "stands in a circle of supervisors"));
            }
        });
        return cards.counted(SUPERVISION, workforce.crowd(), rows);
    }

    private InsightCard withoutSupervisors(Face face) {
        return cards.missing(
                face,
                workforce.crowd(),
                "supervisor",
                "The roster names no supervisors. Add a column with the supervisor's key, or a column “reports to” to the list of positions, and"
                        + " import it again.");
    }

    InsightCard changes() {
        boolean dated = workforce.held().stream().anyMatch(a -> a.starts() != null);
        boolean acting = workforce.held().stream().anyMatch(a -> a.kind() == AssignmentKind.ACTING);
        if (!dated && !acting) {
            return cards.missing(
                    CHANGES,
                    Counted.of(workforce.held().size(), "assignment", "assignments"),
                    "start date",
                    "No assignment on record says when it began, and none that somebody is acting. Add the column start date to the roster, and the kind of"
                            + " assignment where somebody acts, and import it again.");
        }
        List<InsightRow> rows = workforce.held().stream()
                .filter(this::newOrActing)
                .sorted(Comparator.comparing(
                                Assignment::starts, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                        .thenComparing(Assignment::id))
                .map(this::change)
                .toList();
        return cards.counted(CHANGES, Counted.of(workforce.held().size(), "assignment", "assignments"), rows);
    }

    private boolean newOrActing(Assignment assignment) {
        LocalDate starts = assignment.starts();
        return assignment.kind() == AssignmentKind.ACTING
                || (starts != null && !starts.isBefore(workforce.day().minusDays(NEW_DAYS)));
    }

    private InsightRow change(Assignment assignment) {
        LocalDate starts = assignment.starts();
        Department department = assignment.position().department();
        return new InsightRow(
                List.of(
                        workforce.name(assignment.person()),
                        assignment.position().classification().title(),
                        department.title(),
                        assignment.kind().key(),
                        starts == null ? "not known" : starts.toString()),
                department.id(),
                About.PERSON);
    }

    InsightCard eligibility() {
        List<Person> supplied = firsts.keySet().stream()
                .map(workforce.people()::get)
                .filter(p -> p != null && p.planEligibleOn() != null)
                .toList();
        if (supplied.isEmpty()) {
            return cards.missing(
                    ELIGIBILITY,
                    workforce.crowd(),
                    "plan eligible on",
                    "Nothing is guessed from age or years of service. Add the date that the retirement plan itself gives, in a column “plan eligible"
                            + " on”, and import the roster again.");
        }
        LocalDate horizon = workforce.day().plusMonths(MONTHS_AHEAD);
        Map<String, Long> holders = workforce.held().stream()
                .collect(Collectors.groupingBy(
                        a -> a.position().classification().id(),
                        Collectors.mapping(
                                Assignment::person,
                                Collectors.collectingAndThen(Collectors.toSet(), people -> (long) people.size()))));
        List<InsightRow> rows = new ArrayList<>();
        supplied.forEach(person -> {
            LocalDate from = person.planEligibleOn();
            Assignment first = firsts.get(person.id());
            if (from != null && first != null && !from.isAfter(horizon)) {
                long same =
                        holders.getOrDefault(first.position().classification().id(), 0L);
                rows.add(row(person.id(), About.ELIGIBILITY, from.toString(), same == 1 ? "yes" : "no"));
            }
        });
        return cards.counted(
                ELIGIBILITY, supplied.size() + " of " + workforce.crowd() + ", whose date is supplied", rows);
    }

    private InsightRow row(String person, About about, String... more) {
        Assignment first = firsts.get(person);
        List<String> cells = new ArrayList<>();
        cells.add(workforce.name(person));
        cells.add(first == null ? "" : first.position().classification().title());
        cells.add(first == null ? "" : first.position().department().title());
        cells.addAll(List.of(more));
        return new InsightRow(
                cells, first == null ? null : first.position().department().id(), about);
    }
}
