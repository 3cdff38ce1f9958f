package adroit.web.preview;

import adroit.web.imports.ImportPage;
import adroit.web.imports.ImportsPage;
import adroit.web.imports.Mapping;
import adroit.web.layout.Choice;
import adroit.web.layout.Section;
import java.util.List;
import java.util.Optional;

final class Arrivals {

    private static final List<Choice> KINDS = List.of(
            new Choice("roster", "Roster: people and where they work", true),
            new Choice("evidence", "Evidence: ratings, tools, steps, interests, credentials", false));

    private Arrivals() {}

    static ImportsPage none() {
        return list("", List.of(), List.of());
    }

    static ImportsPage refused() {
        return list("A file has at most 1024 MB: send it in parts.", lines(), List.of());
    }

    static ImportsPage some() {
        return list(
                "",
                lines(),
                List.of(new ImportsPage.Known(
                        "roster-" + "a".repeat(64),
                        "Roster",
                        "Employee ID is person key, Dept Name is department, Job Title is title, Hire Date is start date",
                        "Sam Sample",
                        "21 November 2026, 10:42")));
    }

    private static ImportsPage list(String problem, List<ImportsPage.Line> lines, List<ImportsPage.Known> known) {
        return new ImportsPage(
                Frames.signedIn("Imports", Section.IMPORTS),
                KINDS,
                problem,
                "1 GB",
                lines,
                lines.isEmpty() ? "" : "/imports?before=3",
                known);
    }

    private static List<ImportsPage.Line> lines() {
        return List.of(
                new ImportsPage.Line(
                        "/imports/i-4",
                        "rejected-i-3.csv",
                        "Roster",
                        "Sam Sample",
                        "21 November 2026, 11:03",
                        "Taken in",
                        "7 read, 7 good, 0 left out"),
                new ImportsPage.Line(
                        "/imports/i-3",
                        "a_list_of_all_employees_of_the_city_as_of_november_2026_final_version.xlsx",
                        "Roster",
                        "Sam Sample",
                        "21 November 2026, 10:42",
                        "Taken in",
                        "430 read, 423 good, 7 left out"));
    }

    static ImportPage mapped() {
        return page(false, false, "", List.of(), List.of(), "", "", Optional.of(mapping()));
    }

    static ImportPage tried() {
        return page(
                false,
                true,
                "This is what would happen",
                List.of("430 rows read: 423 can be taken in, 7 cannot. Nothing is stored yet."),
                faults(),
                "/imports/i-3/rejected.csv",
                "Take in 423 rows",
                Optional.of(mapping()));
    }

    static ImportPage running() {
        return page(
                true,
                false,
                "The file is being taken in",
                List.of("120,000 rows looked at so far.", "All its rows are stored together at the end, or none."),
                List.of(),
                "",
                "",
                Optional.empty());
    }

    static ImportPage taken() {
        return page(
                false,
                true,
                "Taken in, some rows left out",
                List.of("430 rows read: 423 taken in, 7 left out."),
                faults(),
                "/imports/i-3/rejected.csv",
                "",
                Optional.empty());
    }

    static ImportPage unreadable() {
        return page(
                false,
                false,
                "The file cannot be read",
                List.of(
                        "This is an Office file with a password, not a table that can be read. Open it with its password, take"
                                + " the password away, save it, and send it again."),
                List.of(),
                "",
                "",
                Optional.empty());
    }

    static ImportPage interrupted() {
        return page(
                false,
                false,
                "Interrupted: nothing was stored",
                List.of("Adroit was stopped while this file was being read. Nothing of it was stored."),
                List.of(),
                "",
                "",
                Optional.of(mapping()));
    }

    private static ImportPage page(
            boolean running,
            boolean good,
            String heading,
            List<String> sentences,
            List<ImportPage.Fault> problems,
            String rejected,
            String take,
            Optional<Mapping> mapping) {
        return new ImportPage(
                Frames.signedIn("Import 3", Section.IMPORTS),
                running ? "/import-running" : "/imports/i-3",
                "Import 3: roster",
                "a_list_of_all_employees_of_the_city_as_of_november_2026_final_version.xlsx",
                "Sent by Sam Sample on 21 November 2026, 10:42.",
                running,
                good,
                heading,
                sentences,
                List.of(
                        "12 people. Of those on record 3 people get another position, department, job class, kind or dates, and 415 stay as before.",
                        "1 department, which would be founded: “Finanse” (1 row; did you mean “Finance”?). Correct the names in the file where one is meant that is on record."),
                List.of("Dates in “Hire Date” have the month first."),
                problems,
                problems.isEmpty() ? "" : "These are the first; the file above has every row that is left out.",
                rejected,
                take,
                mapping,
                "",
                "",
                "",
                heading.startsWith("Taken")
                        ? List.of(
                                new ImportPage.Next("/people", "See the people"),
                                new ImportPage.Next("/imports", "Send the list of positions"))
                        : List.of());
    }

    /** Tried as everybody: three people would be ended. */
    static ImportPage everybody() {
        return new ImportPage(
                Frames.signedIn("Import 3", Section.IMPORTS),
                "/imports/i-3",
                "Import 3: roster",
                "everybody.xlsx",
                "Sent by Sam Sample on 21 November 2026, 10:42.",
                false,
                true,
                "This is what would happen",
                List.of("430 rows read: 430 can be taken in, 0 cannot. Nothing is stored yet."),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "Take in 430 rows",
                Optional.of(mapping()),
                "3 people and 4 assignments of earlier files are not in this one. You said that the file is everybody: these assignments end.",
                "Yes: 3 people and 4 assignments end with the day before this file is taken in",
                "3-4",
                List.of());
    }

    private static List<ImportPage.Fault> faults() {
        return List.of(
                new ImportPage.Fault(
                        "Row 17, cell D17", "Dept Name", "", "There is no department.", "Every row needs one: add it."),
                new ImportPage.Fault(
                        "Row 88, cell F88",
                        "Hire Date",
                        "13/45/2014",
                        "This is not a date with the month first, as the column has it, from 1900 to 2199.",
                        "Write dates as 2014-05-31."));
    }

    private static Mapping mapping() {
        return new Mapping(
                List.of(new Choice("Staff", "Staff", true), new Choice("Codes", "Codes", false)),
                "Staff",
                List.of(
                        column(0, "Employee ID", "8823 · 8824 · 9001", "person-key", true),
                        column(1, "Dept Name", "Parks and Recreation · Utilities", "department", false),
                        column(2, "Job Title", "Water Distribution Operator · Clerk", "title", false),
                        column(3, "Annual Salary", "", "none", false)),
                false,
                false,
                Optional.of(false),
                List.of("The workbook has 2 sheets; “Staff” was read, the first visible one that holds a table."),
                "No column is known to hold the position number, which every row needs. Choose it below under “Means”.");
    }

    private static Mapping.Column column(int number, String name, String samples, String field, boolean remembered) {
        List<Choice> fields = List.of(
                new Choice("none", "Leave out", field.equals("none")),
                new Choice("person-key", "Person key", field.equals("person-key")),
                new Choice("department", "Department (needed)", field.equals("department")),
                new Choice("title", "Title (needed)", field.equals("title")));
        String why = remembered ? "Sam Sample said so on 3 May 2026." : "Its name says so.";
        return new Mapping.Column(number, name, samples, why, remembered, fields);
    }
}
