package adroit.web.preview;

import adroit.web.frameworks.FrameworkChangesPage;
import adroit.web.frameworks.FrameworkItemPage;
import adroit.web.frameworks.FrameworkPage;
import adroit.web.frameworks.FrameworksPage;
import adroit.web.layout.Choice;
import adroit.web.layout.Section;
import java.util.List;

/** Reference frameworks in their states. */
final class Published {
    private static final List<FrameworksPage.FileLine> FILES = List.of(
            new FrameworksPage.FileLine("Occupation Data.txt", "1,110", "1,110", "0", ""),
            new FrameworksPage.FileLine("Read Me.txt", "0", "0", "0", "Says which edition it is."),
            new FrameworksPage.FileLine("Education, Training, and Experience Categories.txt", "42", "41", "1", ""));

    private Published() {}

    static FrameworksPage frameworks() {
        return frameworks(true, FrameworksPage.Outcome.NONE);
    }

    static FrameworksPage none() {
        return new FrameworksPage(
                Frames.signedIn("Reference frameworks", Section.FRAMEWORKS),
                List.of(),
                false,
                List.of(),
                FrameworksPage.Outcome.NONE);
    }

    static FrameworksPage taken() {
        return frameworks(
                true,
                new FrameworksPage.Outcome(
                        "Works, edition 24.2, is kept.",
                        true,
                        "/frameworks/works-24-2",
                        FILES,
                        List.of(new FrameworksPage.ProblemLine(
                                "Education, Training, and Experience Categories.txt, row 7, Category",
                                "This stands in the file already.",
                                "Keep one of the two rows.")),
                        "These are the first 100 of 412.",
                        "/frameworks/rejected/0b7a",
                        List.of()));
    }

    static FrameworksPage refused() {
        return frameworks(
                true,
                new FrameworksPage.Outcome(
                        "Nothing could be taken of this file.",
                        false,
                        "",
                        List.of(),
                        List.of(new FrameworksPage.ProblemLine(
                                "works.zip",
                                "The archive is cut off or damaged: it cannot be unpacked.",
                                "Pack it again.")),
                        "",
                        "",
                        List.of()));
    }

    private static FrameworksPage frameworks(boolean mayImport, FrameworksPage.Outcome outcome) {
        return new FrameworksPage(
                Frames.signedIn("Reference frameworks", Section.FRAMEWORKS),
                List.of(
                        new FrameworksPage.Line(
                                "/frameworks/works-24-2",
                                "Works",
                                "24.2",
                                "A Bureau of Work",
                                "20,047 tasks, 17,512 tools, 8,735 technologies",
                                "2 November 2026"),
                        new FrameworksPage.Line(
                                "/frameworks/works-29",
                                "Works",
                                "29",
                                "A Bureau of Work",
                                "8,735 technologies",
                                "3 November 2026")),
                mayImport,
                List.of(new Choice("onet", "O*NET, text files or workbooks", true), new Choice("case", "CASE", false)),
                outcome);
    }

    static FrameworkPage framework() {
        return framework(
                "",
                List.of(
                        new FrameworkPage.ItemLine(
                                "/frameworks/works-24-2/items/1", "Surveyors", "17-1022.00", "Occupation", ""),
                        new FrameworkPage.ItemLine(
                                "/frameworks/works-24-2/items/2",
                                "Direct or conduct surveys to establish legal boundaries for properties, based on legal deeds and titles.",
                                "",
                                "Task",
                                "Stands alone")),
                "/frameworks/works-24-2?after=2");
    }

    static FrameworkPage nothingFound() {
        return framework("qqq", List.of(), "");
    }

    private static FrameworkPage framework(String words, List<FrameworkPage.ItemLine> items, String next) {
        return new FrameworkPage(
                Frames.signedIn("Works", Section.FRAMEWORKS),
                "/frameworks/works-24-2",
                "Works, edition 24.2",
                "57,970 items with 242,842 relations, as they were published.",
                List.of(
                        new FrameworkPage.Fact("Publisher", "A Bureau of Work"),
                        new FrameworkPage.Fact("Licence", "CC BY 4.0"),
                        new FrameworkPage.Fact("Source", "https://works.example/database.html")),
                List.of(new FrameworkPage.EditionLine(
                        "/frameworks/works-29", "Edition 29", "/frameworks/works-29/since/works-24-2")),
                words,
                List.of(new Choice("", "All 57,970", true), new Choice("task", "Tasks (20,047)", false)),
                List.of(new Choice("", "Any", true), new Choice("orphan", "Stands alone", false)),
                items,
                next,
                FILES);
    }

    static FrameworkChangesPage changes() {
        return changes(
                "1,204 items differ in what both editions speak of. Neither edition changes, and what was made on one of them stays with it.",
                List.of(
                        new FrameworkChangesPage.Difference(
                                "/frameworks/works-24-2/items/9",
                                "Drafters",
                                "17-3010.00",
                                "Occupation",
                                List.of(new FrameworkChangesPage.Said(
                                        "Gone. New with the same title is 17-3019.00; the publisher does not say that it is the same.",
                                        List.of(),
                                        List.of(new FrameworkChangesPage.Link(
                                                "/frameworks/works-29/items/3", "Open Drafters"))))),
                        new FrameworkChangesPage.Difference(
                                "/frameworks/works-29/items/5",
                                "Land Surveyors",
                                "17-1022.00",
                                "Occupation",
                                List.of(
                                        new FrameworkChangesPage.Said(
                                                "Renamed from “Surveyors” to “Land Surveyors”.", List.of(), List.of()),
                                        new FrameworkChangesPage.Said(
                                                "Described in other words.",
                                                List.of(
                                                        new FrameworkChangesPage.Run("same", "Measures"),
                                                        new FrameworkChangesPage.Run("gone", "the"),
                                                        new FrameworkChangesPage.Run("new", "all"),
                                                        new FrameworkChangesPage.Run("same", "land.")),
                                                List.of()))),
                        new FrameworkChangesPage.Difference(
                                "/frameworks/works-29/items/8",
                                "Total stations",
                                "",
                                "Tool",
                                List.of(new FrameworkChangesPage.Said("New in this edition.", List.of(), List.of())))),
                "/frameworks/works-29/since/works-24-2?kind=&change=&after=100");
    }

    static FrameworkChangesPage unchanged() {
        return changes("1,204 items differ in what both editions speak of.", List.of(), "");
    }

    private static FrameworkChangesPage changes(
            String summary, List<FrameworkChangesPage.Difference> differences, String next) {
        return new FrameworkChangesPage(
                Frames.signedIn("Works", Section.FRAMEWORKS),
                "/frameworks/works-29/since/works-24-2",
                "/frameworks/works-29",
                "Works, edition 29",
                "Works: from 24.2 to 29",
                summary,
                List.of("Only edition 24.2, as it was brought in, has tasks, tools: nothing is said about them."),
                List.of(
                        new FrameworkChangesPage.Total(
                                "/frameworks/works-29/since/works-24-2?kind=&change=gone",
                                "Gone",
                                "262 occupations, 1,020 technologies"),
                        new FrameworkChangesPage.Total(
                                "/frameworks/works-29/since/works-24-2?kind=&change=renamed",
                                "Renamed",
                                "59 occupations")),
                "/frameworks/works-24-2/since/works-29",
                List.of(new Choice("", "All", true), new Choice("occupation", "Occupations", false)),
                List.of(new Choice("", "Any", true), new Choice("gone", "Gone", false)),
                differences,
                next);
    }

    static FrameworkItemPage item() {
        return new FrameworkItemPage(
                Frames.signedIn("Surveyors", Section.FRAMEWORKS),
                "/frameworks/works-24-2",
                "Works 24.2",
                "Surveyors",
                "Occupation",
                "Draft",
                "Make exact measurements.\nDetermine property boundaries.",
                "Boundary surveyor, Land surveyor, Party chief",
                List.of(
                        new FrameworkPage.Fact("Code", "17-1022.00"),
                        new FrameworkPage.Fact(
                                "Id", "http://works.example/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c34")),
                List.of(
                        new FrameworkItemPage.EditionState(
                                "Edition 25",
                                "",
                                List.of(new FrameworkItemPage.Line(
                                        "/frameworks/works-25/items/7", "Surveyors", "17-1022.00"))),
                        new FrameworkItemPage.EditionState(
                                "Edition 29",
                                "not there under this id; with the same title, of which the publisher does not say that it is the same:",
                                List.of(new FrameworkItemPage.Line(
                                        "/frameworks/works-29/items/5", "Surveyors", "17-1029.00")))),
                List.of(
                        new FrameworkItemPage.Group(
                                "Works with",
                                List.of(new FrameworkItemPage.Line(
                                        "/frameworks/works-24-2/items/9", "Total stations", "in demand")),
                                "The first 100 of 204."),
                        new FrameworkItemPage.Group(
                                "The same as",
                                List.of(new FrameworkItemPage.Line(
                                        "",
                                        "https://else.example/ims/case/v1p0/CFItems/2290e7e4-d5ee-11e7-8b54-1f38bf48600f",
                                        "")),
                                "")));
    }
}
