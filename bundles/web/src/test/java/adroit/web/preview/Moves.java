package adroit.web.preview;

import adroit.web.handover.HandoversPage;
import adroit.web.layout.Choice;
import adroit.web.layout.Section;
import adroit.web.proposals.DrawPage;
import adroit.web.trend.TrendsPage;
import adroit.web.trend.TrendsPage.TrendFilter;
import adroit.web.trend.TrendsPage.TrendLine;
import adroit.web.trend.TrendsPage.TrendsDone;
import java.util.List;
import java.util.Set;

/** What moves in a field, in the page's states. */
final class Moves {
    private Moves() {}

    static TrendsPage some() {
        return page(
                "",
                new TrendsDone(
                        "“Clash Finder” is on the watch list, to be looked at again on May 24, 2027.", "appeared-2"),
                List.of(
                        "Works 24.2 and 29.1 were compared, for the occupations of 2 job classes: City Planner, GIS Analyst."),
                List.of(
                        "Plans Examiner: edition 29.1 names no technology of Construction and Building Inspectors. Match the job class to an occupation of that edition, too."),
                List.of(
                        line(
                                "hot-1",
                                "Blue Sheet",
                                "Turned hot",
                                List.of("Hot technology", "In demand"),
                                "May be the same as “Blue Sheet Pro” of the catalog.",
                                ""),
                        line("appeared-2", "Clash Finder", "New", List.of(), "", "p-3"),
                        line(
                                "vanished-3",
                                "Old Plotter",
                                "Gone",
                                List.of(),
                                "The catalog uses it. Taking it up says that the field is leaving it.",
                                "")),
                List.of(line("appeared-4", "Desk Toy", "New", List.of(), "", "")));
    }

    static TrendsPage refused() {
        return page("Choose 1 to 50 of them.", TrendsDone.NOTHING, List.of(), List.of(), some().lines(), List.of());
    }

    static TrendsPage nothing() {
        return page(
                "",
                new TrendsDone("1 tool is set aside, with your name and the reason.", ""),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static HandoversPage functions() {
        HandoversPage.SideLine draft = new HandoversPage.SideLine(
                "/descriptions/operator?edition=draft", "Water Operator", "Utilities", "Draft", "plain");
        HandoversPage.SideLine published = new HandoversPage.SideLine(
                "/descriptions/analyst", "Systems Analyst", "Information Technology", "Published", "met");
        return new HandoversPage(
                Frames.signedIn("Functions that move", Section.DESCRIPTIONS),
                List.of(),
                List.of(new HandoversPage.MoveLine(
                        "f-1",
                        "Write SQL reports",
                        published,
                        draft,
                        "Moved by Hana Analyst on November 2, 2026, 8:10 AM CST. The plant needs them daily.",
                        List.of(
                                "Task: “Write SQL reports”.",
                                "Queries at level 3: 12 positions come to need it.",
                                "Report Builder: 12 positions come to need it, 3 positions may not need it any more."),
                        "Publish the draft of “Water Operator”.")),
                true,
                List.of(new Choice("analyst", "Systems Analyst, Information Technology", true)),
                List.of(new Choice("Write SQL reports", "Write SQL reports", false)),
                List.of(new Choice("operator", "Water Operator, Utilities", false)),
                500,
                "");
    }

    static HandoversPage notMoved() {
        return new HandoversPage(
                Frames.signedIn("Functions that move", Section.DESCRIPTIONS),
                List.of(
                        "Both descriptions are of the same department. Choose one of another, or edit the descriptions themselves."),
                List.of(),
                true,
                functions().sources(),
                List.of(),
                List.of(),
                0,
                "");
    }

    static DrawPage draw() {
        return draw(
                List.of("Choose what is to be proposed."),
                List.of(new Choice("works-29", "Works, edition 29", true)),
                List.of(
                        new DrawPage.DrawLine("7", "Reading Plans", "Skill", "/frameworks/works-29/items/7", "", true),
                        new DrawPage.DrawLine(
                                "8",
                                "Plotter",
                                "Tool",
                                "/frameworks/works-29/items/8",
                                "The catalog has this title already.",
                                false),
                        new DrawPage.DrawLine(
                                "9",
                                "Lettering",
                                "Skill",
                                "/frameworks/works-29/items/9",
                                "Its publisher has retired it.",
                                false)),
                List.of(new DrawPage.PartLink(
                        "/draw/planning?framework=works-29&below=3", "Urban Planners", "Occupation")));
    }

    static DrawPage nothingToDraw() {
        return draw(List.of(), List.of(), List.of(), List.of());
    }

    private static DrawPage draw(
            List<String> problems,
            List<Choice> frameworks,
            List<DrawPage.DrawLine> lines,
            List<DrawPage.PartLink> parts) {
        return new DrawPage(
                Frames.signedIn("Draw on a framework for Planning", Section.REVIEWS),
                "Planning and development",
                "/catalogs/planning",
                "/draw/planning",
                problems,
                frameworks,
                lines.isEmpty() ? List.of() : List.of(new Choice("skill", "Skills", true)),
                "plan",
                new DrawPage.DrawPlace("", "plan", "", ""),
                parts.isEmpty() ? "" : "City Planners",
                lines,
                parts,
                lines.isEmpty() ? "" : "/draw/planning?framework=works-29&after=100",
                List.of(new Choice("zoning", "Zoning", false)),
                List.of(new Choice("technology", "Technology", false), new Choice("process", "Process", false)),
                "");
    }

    private static TrendLine line(
            String id, String title, String kind, List<String> marks, String here, String proposal) {
        return new TrendLine(
                id,
                title,
                "/frameworks/works-29-1/items/12",
                kind,
                marks,
                "Edition 29.1 names it, 24.2 did not.",
                "City Planner, GIS Analyst",
                here,
                proposal,
                !proposal.isEmpty());
    }

    private static TrendsPage page(
            String problem,
            TrendsDone done,
            List<String> compared,
            List<String> left,
            List<TrendLine> lines,
            List<TrendLine> aside) {
        return new TrendsPage(
                Frames.signedIn("What moves in Planning", Section.REVIEWS),
                "Planning and development",
                "/catalogs/planning",
                "/trends/planning",
                "/trends/planning?from=0",
                problem,
                done,
                compared,
                left,
                List.of(
                        new TrendFilter("/trends/planning", "All (120)", true),
                        new TrendFilter("/trends/planning?kind=hot", "Turned hot (3)", false),
                        new TrendFilter("/trends/planning?kind=appeared", "New (117)", false)),
                lines,
                lines.isEmpty() ? "" : "1 to 50 of 120",
                lines.isEmpty() ? "" : "/trends/planning?from=50",
                aside,
                problem.isEmpty()
                        ? TrendsPage.TrendsSent.NOTHING
                        : new TrendsPage.TrendsSent("propose", Set.of("hot-1"), "It flies."));
    }
}
