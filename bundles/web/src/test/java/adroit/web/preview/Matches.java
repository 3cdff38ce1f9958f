package adroit.web.preview;

import adroit.web.crosswalk.CrosswalkPage;
import adroit.web.crosswalk.FieldMatchesPage;
import adroit.web.crosswalk.JobClassesPage;
import adroit.web.layout.Choice;
import adroit.web.layout.Crumb;
import adroit.web.layout.Section;
import adroit.web.layout.Turn;
import java.util.List;

/** What a skill corresponds to, in the page's states. */
final class Matches {
    private static final List<Choice> CLOSENESS =
            List.of(new Choice("exact", "Means the same", false), new Choice("close", "Means nearly the same", true));

    private Matches() {}

    static CrosswalkPage forKeepers() {
        return page(
                "",
                List.of(
                        line(
                                "m-1",
                                "Confirmed",
                                "met",
                                "In edition 29 it is gone; the same title has “Line installation” (49-9059.00), and the publisher does not say that it is the same. This match stays on its own edition.",
                                List.of(new Choice("withdrawn", "Withdraw, for the reason below", false))),
                        line(
                                "m-2",
                                "Waits for confirmation",
                                "plain",
                                "",
                                List.of(
                                        new Choice("confirmed", "Confirm: it counts from now on", true),
                                        new Choice("declined", "Decline, for the reason below", false)))),
                true,
                List.of(
                        new CrosswalkPage.LikelyLine(
                                "12",
                                "/frameworks/works-29/items/12",
                                "Repair and Maintain Electrical Lines",
                                "Work activity",
                                "Has the words electrical, lines, repair in common."),
                        new CrosswalkPage.LikelyLine(
                                "41",
                                "/frameworks/works-29/items/41",
                                "Bucket trucks (24101620)",
                                "Tool",
                                "Has the word bucket in common.")));
    }

    static CrosswalkPage refused() {
        return page(
                "This is said already, as m-1: Confirmed. Withdraw it first to say it in another way.",
                List.of(),
                true,
                List.of());
    }

    /** Somebody else decided while a reason was written. */
    static CrosswalkPage tooLate() {
        return page(
                "Nothing was changed: the match m-2 is declined already. Where that is wrong, have it proposed again.",
                List.of(line("m-2", "Declined", "plain", "", List.of())),
                false,
                List.of(),
                new CrosswalkPage.Sent("m-2", "declined", "", "", "They mean the lines of railways.\nNot ours."));
    }

    static CrosswalkPage forOthers() {
        return page("", List.of(line("m-1", "Confirmed", "met", "", List.of())), false, List.of());
    }

    static CrosswalkPage nothing() {
        return page("", List.of(), false, List.of());
    }

    static FieldMatchesPage ofField() {
        return ofField(
                "2 matches wait for another person to confirm. 1 row says what was said before.",
                List.of(),
                List.of(
                        new FieldMatchesPage.Line(
                                "/crosswalk/utilities/overhead-line-work",
                                "Overhead line work",
                                "Install and repair power lines",
                                "Works, edition 24.2",
                                "Means nearly the same",
                                "Confirmed"),
                        new FieldMatchesPage.Line(
                                "", "dead-line-work", "Bucket trucks", "works-29", "Has to do with it", "Confirmed")));
    }

    static FieldMatchesPage ofFieldRefused() {
        return ofField(
                "",
                List.of(
                        "matches.csv:2 skill [unknown-skill] The catalog in force has no skill “overhead-lines-work”. Did you mean \"overhead-line-work\"?",
                        "matches.csv:3 item [unknown-item] Works, edition 29 has no item “7.7”. Take the publisher's id that the item's page says."),
                List.of());
    }

    private static FieldMatchesPage ofField(String done, List<String> problems, List<FieldMatchesPage.Line> lines) {
        return new FieldMatchesPage(
                Frames.signedIn("What the skills of Water and electric utilities correspond to", Section.FIELDS),
                List.of(
                        new Crumb("/fields", "Professional fields"),
                        new Crumb("/fields/utilities", "Water and electric utilities")),
                "Water and electric utilities",
                "/crosswalk/utilities",
                done,
                problems,
                lines,
                Turn.of(lines.isEmpty() ? 0 : 430, 100, 2, page -> "/crosswalk/utilities?page=" + page),
                true);
    }

    static JobClassesPage jobClasses() {
        return new JobClassesPage(
                Frames.signedIn("Job classes", Section.DESCRIPTIONS),
                "1 of 2 job classes have an occupation that a person confirmed.",
                List.of(
                        new JobClassesPage.JobLine(
                                "/job-classes/c-gis-analyst",
                                "GIS Analyst",
                                "Geographic Information Systems Technologists and Technicians (works-29)"),
                        new JobClassesPage.JobLine("/job-classes/c-lineworker", "Lineworker", "")));
    }

    static JobClassesPage noJobClasses() {
        return new JobClassesPage(
                Frames.signedIn("Job classes", Section.DESCRIPTIONS),
                "0 of 0 job classes have an occupation that a person confirmed.",
                List.of());
    }

    private static CrosswalkPage.MatchLine line(
            String id, String state, String style, String later, List<Choice> acts) {
        return new CrosswalkPage.MatchLine(
                id,
                "Means nearly the same",
                "/frameworks/works-24-2/items/7",
                "Install and repair power lines",
                "Works, edition 24.2",
                state,
                style,
                later,
                List.of("Proposed by Kim Keeper on November 2, 2026, 8:10 AM CST. Both speak of conductors."),
                acts);
    }

    private static CrosswalkPage page(
            String problem,
            List<CrosswalkPage.MatchLine> lines,
            boolean keeper,
            List<CrosswalkPage.LikelyLine> likely) {
        return page(
                problem,
                lines,
                keeper,
                likely,
                problem.isEmpty()
                        ? CrosswalkPage.Sent.NOTHING
                        : new CrosswalkPage.Sent("", "", "12", "close", "Both speak of conductors."));
    }

    private static CrosswalkPage page(
            String problem,
            List<CrosswalkPage.MatchLine> lines,
            boolean keeper,
            List<CrosswalkPage.LikelyLine> likely,
            CrosswalkPage.Sent sent) {
        return new CrosswalkPage(
                Frames.signedIn("What “Overhead line work” corresponds to", Section.FIELDS),
                List.of(
                        new Crumb("/fields", "Professional fields"),
                        new Crumb("/fields/utilities", "Water and electric utilities"),
                        new Crumb("/fields/utilities/skills/overhead-line-work", "Overhead line work")),
                "Overhead line work",
                "In what others publish. A match counts from when a second person has confirmed it, and stays on the edition on which it was made.",
                "/crosswalk/utilities/overhead-line-work",
                problem,
                lines,
                keeper,
                keeper ? List.of(new Choice("works-29", "Works, edition 29", true)) : List.of(),
                "",
                likely,
                CLOSENESS,
                sent);
    }
}
