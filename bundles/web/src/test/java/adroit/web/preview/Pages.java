package adroit.web.preview;

import adroit.fit.DutyFit;
import adroit.fit.ToolFit;
import adroit.scoring.Channel;
import adroit.web.brief.BriefPage;
import adroit.web.department.DepartmentPage;
import adroit.web.department.DepartmentPage.AreaLine;
import adroit.web.department.DepartmentPage.FitSummary;
import adroit.web.department.DepartmentPage.GapEntry;
import adroit.web.department.DepartmentPage.VacancyLine;
import adroit.web.layout.Crumb;
import adroit.web.layout.GapKind;
import adroit.web.layout.Menu;
import adroit.web.layout.Section;
import adroit.web.overview.Cell;
import adroit.web.overview.Counted;
import adroit.web.overview.Suppressed;
import adroit.web.person.CredentialLine;
import adroit.web.person.FitChart;
import adroit.web.person.FitLine;
import adroit.web.person.GapLine;
import adroit.web.position.PositionPage;
import adroit.web.position.PositionPage.Asked;
import adroit.web.position.PositionPage.AskedSkill;
import adroit.web.position.PositionPage.Holder;
import adroit.web.start.OpenItem;
import adroit.web.start.StartPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Departments, positions, the brief and the start page in their states. */
final class Pages {
    private static final String LINEWORKER = "Lineworker";
    private static final String UTILITIES = "Utilities";

    private Pages() {}

    static DepartmentPage lead() {
        return department(
                "68 people, 41 assessed; of the other 27 nobody can tell anything yet",
                List.of(
                        area("Distribution, flushing, valves", new Counted(7, 0, 0, 2)),
                        area("SCADA, historian, OT security", new Counted(0, 0, 0, 9)),
                        area("Outage and restoration", new Counted(4, 1, 3, 0))),
                Map.of(
                        GapKind.TOOL,
                        List.of(new GapEntry(
                                "Ana Example",
                                "/people/p-1",
                                "Outage map is needed for “Restoration” and is not supplied.",
                                "Supply Outage map. Training would not help before that.")),
                        GapKind.PROCEDURE,
                        List.of(new GapEntry(
                                "",
                                "",
                                "9 of 14 people miss the step “Tag out” of “Switch a feeder”.",
                                "Fix the process, not the people.")),
                        GapKind.POSITION,
                        List.of(new GapEntry(
                                "",
                                "/positions/o-1",
                                "The position “Lineworker” is vacant.",
                                "Recruit, reassign or share."))),
                true);
    }

    static DepartmentPage chief() {
        return department(
                "68 people; none of them assessed as far as you may see, which is not the same as zero",
                List.of(area("Distribution, flushing, valves", new Suppressed(5))),
                Map.of(),
                false);
    }

    static DepartmentPage unassessed() {
        return new DepartmentPage(
                Frames.signedIn("Fire", Section.OVERVIEW),
                "d-2",
                "Fire",
                "75 people, 0 assessed; of the other 75 nobody can tell anything yet",
                "",
                true,
                true,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                true,
                List.of(),
                List.of());
    }

    private static DepartmentPage department(
            String people, List<AreaLine> areas, Map<GapKind, List<GapEntry>> gaps, boolean gapsShown) {
        return new DepartmentPage(
                Frames.signedIn(UTILITIES, Section.OVERVIEW),
                "d-1",
                UTILITIES,
                people,
                "21 November 2026",
                gapsShown,
                true,
                List.of(
                        new VacancyLine(
                                "/positions/o-1",
                                LINEWORKER,
                                "U-0417",
                                "21 April 2026",
                                "Switching and tagging, Line work"),
                        new VacancyLine("/positions/o-2", "Meter Reader", "U-0420", "not known", "")),
                List.of("Historian keeper", "Backflow specialist"),
                areas,
                gaps,
                gapsShown,
                List.of(new FitSummary("Restore an outage", 12, 9, 4, 3, 2)),
                List.of("0 process champions", "1 operations champion", "0 technology champions"));
    }

    private static AreaLine area(String title, Cell cell) {
        return new AreaLine("Water and electric", title, "/overview?field=utilities&area=a", cell);
    }

    static PositionPage vacant() {
        return position("Since 21 April 2026: a position to fill. No training closes it.", true, List.of());
    }

    static PositionPage held() {
        return position(
                "Held by 1 person.",
                false,
                List.of(new Holder("Ana Example", "/people/p-1", "regular", "7 of 9 covered, 2 unknown")));
    }

    static PositionPage unanalyzed() {
        return new PositionPage(
                Frames.signedIn("Clerk", Section.PEOPLE),
                "Clerk",
                "Law and Clerk",
                List.of(new Crumb("/descriptions", "Position descriptions")),
                "",
                false,
                List.of(),
                List.of());
    }

    private static PositionPage position(String staffing, boolean isVacant, List<Holder> holders) {
        return new PositionPage(
                Frames.signedIn(LINEWORKER, Section.PEOPLE),
                LINEWORKER,
                "Position U-0417, Utilities, Electric",
                List.of(new Crumb("/overview", "Overview"), new Crumb("/departments/d-1", "Utilities")),
                staffing,
                isVacant,
                holders,
                List.of(new Asked(
                        "Water and electric",
                        "Edition 2 of “Lineworker”, signed on 3 March 2026, rated by 2 experts (fewer than 3: read with care).",
                        List.of(
                                new AskedSkill(
                                        "Switching and tagging",
                                        "Switching",
                                        4,
                                        true,
                                        "Writes the switching order for a feeder and refuses to start while one tag is missing."),
                                new AskedSkill("Outage map", "Outage", 2, false, "")),
                        List.of("Commercial driver’s license, class A, needed at entry"),
                        List.of("Outage map (digital)", "Hot stick (manual)"))));
    }

    static BriefPage brief() {
        return new BriefPage(
                Frames.signedIn("Brief", Section.BRIEF),
                "21 November 2026",
                true,
                List.of(
                        new BriefPage.Block(
                                "Positions to fill",
                                List.of(new BriefPage.Line(
                                        "Lineworker, Utilities",
                                        "/positions/o-1",
                                        "Vacant since April 21, 2026. Nobody there does: Switching and tagging."))),
                        new BriefPage.Block(
                                "Licenses and certificates to renew or earn",
                                List.of(
                                        new BriefPage.Line(
                                                "Distribution license D2",
                                                "",
                                                "Expired or not recorded for 1 person whose work needs it. No rating stands in for it."))),
                        new BriefPage.Block(
                                "Processes to fix",
                                List.of(new BriefPage.Line("", "", "9 of 14 people miss the step “Fee check”.")))),
                "37 gaps are for training and practice to close.",
                List.of(
                        new BriefPage.Count("Position to fill", 3, "The work has no one in it."),
                        new BriefPage.Count("Tool or service not supplied", 14, "Supply it first."),
                        new BriefPage.Count("Credential to renew or earn", 1, "Renew or record it."),
                        new BriefPage.Count("Process to fix", 1, "Repair or write it down.")),
                List.of(new BriefPage.Line(
                        "SCADA historian",
                        "/departments/d-1",
                        "1 of 12 people whose position asks for it covers it, in Utilities.")),
                List.of(
                        new BriefPage.Line(
                                "Tree risk",
                                "/departments/d-2",
                                "1 of 8 people whose position asks for it is known to cover it; of 2 it is not known, in Parks.")));
    }

    static BriefPage briefOfNothing() {
        return new BriefPage(
                Frames.signedIn("Brief", Section.BRIEF),
                "",
                false,
                List.of(),
                "0 gaps are for training and practice to close.",
                List.of(new BriefPage.Count("Position to fill", 0, "The work has no one in it.")),
                List.of(),
                List.of());
    }

    static StartPage start() {
        return new StartPage(
                Frames.signedIn("Mine to do", Section.START),
                List.of(
                        new OpenItem(
                                "Fill 3 positions",
                                "The longest vacant is Lineworker, Utilities, since 21 April 2026. No training closes that.",
                                "/insight",
                                1),
                        new OpenItem(
                                "Replace the field Street trees",
                                "Its pack was signed by the key " + "87abc707".repeat(8)
                                        + ", which was revoked. Install another, or remove it. (PUBLISHER_REVOKED)",
                                "/fields",
                                1),
                        new OpenItem(
                                "Supply 14 tools or services", "Training would not help before that.", "/overview", 1),
                        new OpenItem(
                                "Plan for 37 gaps of people", "Levels under what a position asks.", "/overview", 3)),
                Menu.of(List.of(Section.OVERVIEW, Section.PEOPLE, Section.CHAMPIONS)));
    }

    static StartPage nothingOpen() {
        return new StartPage(
                Frames.signedIn("Mine to do", Section.START),
                List.of(),
                Menu.of(List.of(Section.CHAMPIONS, Section.OWN)));
    }

    static List<CredentialLine> credentials() {
        return List.of(
                new CredentialLine(
                        "Distribution license D2",
                        "Expired",
                        true,
                        List.of("“Distribution license D2” expired on 20 November 2026."),
                        List.of(new GapLine(
                                GapKind.CREDENTIAL,
                                "“Distribution license D2” expired on 20 November 2026.",
                                "Renew it before the work goes on."))),
                new CredentialLine(
                        "Commercial driver’s license",
                        "Expiring",
                        false,
                        List.of("It expires on 1 January 2027; days left: 41.", "6 of 12 hours are done."),
                        List.of()));
    }

    static FitChart fits() {
        return new FitChart(List.of(
                line(1, "Reconcile accounts", 5, ToolFit.LOW, 0, "Spreadsheet", "Low: ERP module is supplied"),
                line(2, "Close the month", 4, ToolFit.PREFERRED, 0, "ERP module", "Preferred tool"),
                line(3, "Prepare the budget", 4, ToolFit.PREFERRED, 1, "ERP module", "Preferred tool"),
                line(4, "Log pool chemistry", 3, ToolFit.NOT_SUPPLIED, 0, "Private form app", "n/a – not supplied"),
                line(5, "Pay invoices", 2, ToolFit.ACCEPTABLE, 0, "Bank portal", "Acceptable alternative")));
    }

    private static FitLine line(
            int number, String duty, double outcome, ToolFit fit, int beside, String tool, String words) {
        return new FitLine(
                number,
                duty,
                new DutyFit(
                        "duty", outcome, Channel.SUPERVISOR, 1, LocalDate.of(2026, 5, 4), fit, none(), tool, List.of()),
                beside,
                outcome + " of 5 (one rating, supervisor)",
                tool,
                words);
    }

    private static @Nullable String none() {
        return null;
    }
}
