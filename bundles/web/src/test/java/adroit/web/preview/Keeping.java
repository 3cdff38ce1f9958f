package adroit.web.preview;

import adroit.web.layout.Frame;
import adroit.web.layout.Section;
import adroit.web.proposals.ProposalPage;
import adroit.web.proposals.ProposalPage.ChangeLine;
import adroit.web.proposals.ProposalPage.ConflictLine;
import adroit.web.proposals.ProposalPage.HistoryLine;
import adroit.web.proposals.ProposalPage.ImpactLine;
import adroit.web.proposals.ProposalPage.ImpactLines;
import adroit.web.proposals.ProposalPage.ProposalActs;
import adroit.web.proposals.ProposalPage.WordRun;
import adroit.web.proposals.ProposalsPage;
import adroit.web.proposals.ReviewsPage;
import adroit.web.proposals.ReviewsPage.DueLine;
import adroit.web.proposals.SkillEditPage;
import adroit.web.proposals.SkillEditPage.SkillChoice;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages on which catalogs are kept, in their states. */
final class Keeping {
    private Keeping() {}

    private static Frame frame(String title) {
        return Frames.signedIn(title, Section.REVIEWS);
    }

    static ReviewsPage reviews() {
        DueLine due = new DueLine(
                "Geographic information systems",
                "GIS",
                "Whole catalog",
                "21 September 2025",
                "21 September 2026",
                "/catalogs/gis",
                "gis",
                "");
        DueLine skill = new DueLine(
                "Map design and production",
                "GIS",
                "Skill",
                "1 February 2026",
                "1 February 2027",
                "/catalogs/gis/skills/map-design",
                "gis",
                "map-design");
        return new ReviewsPage(
                frame("Catalog reviews"),
                List.of(
                        new ReviewsPage.KeptField(
                                "Geographic information systems",
                                "/catalogs/gis",
                                "Edition 2026.1, last looked at as a whole on 21 September 2025",
                                "2 proposals go on"),
                        new ReviewsPage.KeptField(
                                "Finance",
                                "/catalogs/finance",
                                "Edition 2026.1, last looked at as a whole on 1 October 2026",
                                "No proposal goes on")),
                List.of(new ReviewsPage.DueField(due, List.of(skill))),
                List.of(skill),
                List.of(
                        new ReviewsPage.SunsetLine(
                                "Paper plat filing",
                                "GIS",
                                "Skill",
                                "30 September 2026",
                                "Parcel fabric",
                                true,
                                "/catalogs/gis/skills/paper-plats",
                                "gis",
                                "skill",
                                "paper-plats"),
                        new ReviewsPage.SunsetLine(
                                "ArcMap", "GIS", "Tool", "28 February 2027", "", false, "", "gis", "tool", "arcmap")),
                List.of(new ReviewsPage.WatchedLine(
                        "Gaussian splatting",
                        "Technology",
                        "Geographic information systems",
                        "1 November 2026",
                        "/watch/gis#w-7")),
                true,
                "A second person approves every proposal before it is published.",
                Optional.of(new ReviewsPage.SecondForm(
                        true, List.of("A second person approves: Ida Sample, 1 November 2026. We are three now."), "")),
                Optional.of("Written down: still right as it is, today."),
                Optional.empty());
    }

    static ReviewsPage nothingDue() {
        return new ReviewsPage(
                frame("Catalog reviews"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true,
                "No second person is needed at present: who keeps a catalog publishes alone.",
                Optional.empty(),
                Optional.empty(),
                Optional.of("Say in a sentence why."));
    }

    static ProposalsPage proposals(List<String> problems) {
        return new ProposalsPage(
                frame("Proposals to GIS"),
                "Geographic information systems",
                "/catalogs/gis",
                "/fields/gis",
                "2026.1",
                true,
                List.of(
                        new ProposalsPage.ProposalLine(
                                "/catalogs/gis/proposals/p-2",
                                "p-2",
                                "ArcMap is out of support since March",
                                "Cleo Sample, 3 November 2026",
                                "Waits for review",
                                "plain"),
                        new ProposalsPage.ProposalLine(
                                "/catalogs/gis/proposals/p-1",
                                "p-1",
                                "The modernized reference system",
                                "Dee Sample, 12 October 2026",
                                "Published",
                                "met")),
                List.of("Edition 2025.2 came in force again on October 20, 2026, 9:12 AM CDT, by Dee Sample."),
                List.of(new ProposalsPage.EditionLine("a".repeat(64), "2025.2 (aaaaaaaa)")),
                List.of(new ProposalsPage.SkillLink("/catalogs/gis/skills/map-design", "Map design and production")),
                problems,
                problems.isEmpty()
                        ? ProposalsPage.ProposalsSent.NOTHING
                        : new ProposalsPage.ProposalsSent("ArcMap is out of support since March", "", ""));
    }

    static ProposalsPage notTaken() {
        return proposals(
                List.of(
                        "gis.yaml:118:11 skills[3].area [unknown-reference] There is no area \"desktpo\". Did you mean \"desktop\"?",
                        "The skill “paper-plats” is missing. Evidence and analyses may name it: keep it, retired if it is no longer used."));
    }

    static ProposalsPage noProposals() {
        return new ProposalsPage(
                frame("Proposals to GIS"),
                "Geographic information systems",
                "/catalogs/gis",
                "/fields/gis",
                "2026.1",
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ProposalsPage.ProposalsSent.NOTHING);
    }

    static ProposalPage toApprove() {
        return proposal(
                List.of(),
                List.of(),
                Optional.of(
                        new ImpactLines(
                                "11 people newly below target, 2 newly at or above; 0 people with a higher level, 13 with a lower or none.",
                                "3 job analyses become due.",
                                true,
                                List.of(
                                        new ImpactLine("Planning and Development", 21, "19", "0", "13", "11", "2"),
                                        new ImpactLine(
                                                "Utilities",
                                                14,
                                                "not shown",
                                                "not shown",
                                                "not shown",
                                                "not shown",
                                                "not shown")),
                                Optional.of(
                                        "Of 1 department the numbers of people are not shown to you and not counted: HR analysts see them all, and each department’s lead those of its people."))),
                new ProposalActs(true, true, false, false, false, false, "2026-11-23", Optional.empty()),
                Optional.empty());
    }

    static ProposalPage inConflict() {
        return proposal(
                List.of(new ConflictLine(
                        "skill/map-design/anchors.3",
                        "The skill “Map design and production”, level 3",
                        "Lays a sheet out from a template.",
                        "Lays a sheet out from the city’s template and checks it in print.",
                        "Lays a sheet out for print and screen.")),
                List.of("The skill coordinates names the area “desk”, which the catalog does not have."),
                Optional.empty(),
                new ProposalActs(
                        false,
                        true,
                        false,
                        false,
                        true,
                        true,
                        "2026-11-23",
                        Optional.of("You wrote this. Another person approves it.")),
                Optional.of("Edition 2026.2, published since, has changed the skill “Map design”, level 3, too."));
    }

    static ProposalPage approved() {
        return proposal(
                List.of(),
                List.of(),
                Optional.empty(),
                new ProposalActs(false, true, true, true, true, false, "2026-11-23", Optional.empty()),
                Optional.empty());
    }

    private static ProposalPage proposal(
            List<ConflictLine> conflicts,
            List<String> problems,
            Optional<ImpactLines> impact,
            ProposalActs acts,
            Optional<String> problem) {
        return new ProposalPage(
                frame("Proposal p-2 to GIS"),
                "Geographic information systems",
                "/catalogs/gis",
                "/catalogs/gis/proposals/p-2",
                "p-2",
                "ArcMap is out of support since March",
                "Waits for review",
                "plain",
                List.of("Proposed by Cleo Sample, 3 November 2026. Edition 2026.2 would take the place of 2026.1."),
                List.of(
                        new ChangeLine(
                                "Re-levelled",
                                "near",
                                "The levels of the skill “Map design” mean something else: 3 is now 2. Evidence from before the day on which this comes in force is meant.",
                                List.of(),
                                "Evidence goes on counting, and each score says where it comes from."),
                        new ChangeLine(
                                "Reworded",
                                "plain",
                                "The skill “Map design” has other words for level 3.",
                                List.of(
                                        new WordRun("same", "Lays a sheet out"),
                                        new WordRun("gone", "from a template"),
                                        new WordRun("new", "for print and screen")),
                                "Evidence goes on counting."),
                        new ChangeLine(
                                "Retired",
                                "below",
                                "The skill “Paper plat filing” is retired; nothing takes its place.",
                                List.of(),
                                "Evidence stays with what is retired; nothing takes it over.")),
                conflicts,
                problems,
                impact,
                false,
                "b".repeat(64),
                acts,
                acts.withdraw()
                        ? List.of(new ProposalPage.ReviseLink(
                                "/catalogs/gis/proposals/p-2/skills/map-design", "Map design and production"))
                        : List.of(),
                List.of(
                        new HistoryLine("Proposed", "Cleo Sample, 3 November 2026", "ArcMap is out of support"),
                        new HistoryLine("Comment", "Dee Sample, 4 November 2026", "Say what takes its place.")),
                problem,
                ProposalPage.ProposalSent.NOTHING);
    }

    static SkillEditPage skill(List<String> problems) {
        return new SkillEditPage(
                frame("Change a skill"),
                "Geographic information systems",
                "/catalogs/gis",
                "/catalogs/gis/skills/map-design",
                "0".repeat(64),
                "Map design and production",
                "What you write becomes a proposal. Nothing changes before it is published.",
                new SkillEditPage.SkillValues(
                        "Map design and production",
                        "desktop",
                        "Makes maps that say what they are for.",
                        List.of("Reads a sheet.", "", "Lays a sheet out.", "", "Designs the series."),
                        false,
                        "",
                        "2026-10-01",
                        "2027-06-30",
                        "",
                        List.of("1", "2", "3", "4", "5"),
                        "",
                        Map.of()),
                List.of(new SkillChoice("desktop", "Desktop GIS and map production")),
                List.of(new SkillChoice("web-maps", "Web maps")),
                List.of(new SkillEditPage.DutyTools(
                        "make-maps",
                        "Make maps",
                        List.of(
                                new SkillEditPage.RankedLine("rank-make-maps-arcgis-pro", "ArcGIS Pro", "preferred"),
                                new SkillEditPage.RankedLine("rank-make-maps-qgis", "QGIS", "acceptable")),
                        "")),
                List.of(new SkillChoice("qgis", "QGIS")),
                false,
                problems);
    }
}
