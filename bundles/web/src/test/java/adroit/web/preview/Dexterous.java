package adroit.web.preview;

import adroit.web.dexterity.DexterityPage;
import adroit.web.dexterity.PartPage;
import adroit.web.dexterity.ReleasedPage;
import adroit.web.dexterity.ScoreLine;
import adroit.web.instruments.InstrumentsPage;
import adroit.web.instruments.MapPanel;
import adroit.web.instruments.MapWords;
import adroit.web.layout.Choice;
import adroit.web.layout.Section;
import java.util.List;
import java.util.Optional;

/** Pages on digital dexterity: one's own, a part of it, and how the instrument does. */
final class Dexterous {
    private static final String DRAFTS =
            "All 24 statements are drafts that nobody has reviewed yet (edition draft 1): they serve your own development and nothing else.";

    private static final String FAMILY = "Process historian (AVEVA PI, Canary, Ignition Historian)";

    private Dexterous() {}

    static DexterityPage answered() {
        return new DexterityPage(
                Frames.signedIn("Digital dexterity", Section.DEXTERITY),
                "November 21, 2026",
                parts(4),
                "",
                true,
                List.of(
                        new ScoreLine(
                                "Information judgement",
                                "Nearest to the middle descriptions",
                                "3.2 of 5, standard error 0.4",
                                "alpha 0.78 (0.72 to 0.83), from 168 people"),
                        new ScoreLine(
                                "Choosing and learning tools",
                                "Not enough evidence: you answered 2 of 4 statements, and a number rests on 3.",
                                "",
                                "alpha 0.81 (0.75 to 0.85), from 168 people")),
                List.of(new ScoreLine(
                        "Opportunity",
                        "Little is made possible: talk about tools, access and time, not about yourself",
                        "1.8 of 5, standard error 0.5",
                        "alpha 0.69 (0.60 to 0.76), from 168 people")),
                DRAFTS,
                new DexterityPage.SharingPanel(
                        true, "Bo Sample", List.of(new DexterityPage.Other("Cleo Sample", "/released/p-3"))));
    }

    static DexterityPage nothingYet() {
        return new DexterityPage(
                Frames.signedIn("Digital dexterity", Section.DEXTERITY),
                "",
                parts(0),
                "/dexterity/information",
                false,
                List.of(),
                List.of(),
                DRAFTS,
                new DexterityPage.SharingPanel(false, "", List.of()));
    }

    private static List<DexterityPage.PartLine> parts(int done) {
        return List.of(
                new DexterityPage.PartLine(
                        "/dexterity/information", "Information judgement", done + " of 4 answered", done == 4),
                new DexterityPage.PartLine(
                        "/dexterity/opportunity", "Opportunity", done + " of 4 answered", done == 4));
    }

    static PartPage part(String problem) {
        return new PartPage(
                Frames.signedIn("Information judgement", Section.DEXTERITY),
                "/dexterity/information",
                "Information judgement",
                1,
                6,
                "Choose what is nearest to what you do at work now.",
                List.of(statement("info-source", 0), statement("info-current", 3)),
                problem);
    }

    private static PartPage.StatementLine statement(String id, int chosen) {
        return new PartPage.StatementLine(
                id,
                "Before I pass on a figure or a rule, I know where it comes from (" + id + ").",
                List.of(
                        new PartPage.LevelChoice(1, "1", "I pass it on as I received it.", chosen == 1),
                        new PartPage.LevelChoice(2, "2", "Between 1 and 3", chosen == 2),
                        new PartPage.LevelChoice(
                                3, "3", "I look for the source when something seems odd.", chosen == 3),
                        new PartPage.LevelChoice(4, "4", "Between 3 and 5", chosen == 4),
                        new PartPage.LevelChoice(5, "5", "I check it at its source.", chosen == 5)));
    }

    static InstrumentsPage instruments() {
        return page(
                "168 of 430 people have answered.",
                List.of(new InstrumentsPage.GroupLine("Fire", "31", List.of("3.1", "2.8"))),
                "2 departments with fewer than five answers, or beside a single one that has, are not shown.",
                drawn(),
                questions());
    }

    static InstrumentsPage noInstruments() {
        return page(
                "Fewer than five people have answered so far.",
                List.of(),
                "",
                notDrawn(
                        MapWords.STATEMENTS,
                        "Information judgement",
                        "Fewer than five people have answered enough of it. A map of the scale rests on 150 people or more."),
                notDrawn(
                        MapWords.QUESTIONS,
                        FAMILY,
                        "34 people have answered enough of it. A calibration rests on 50 people or more."));
    }

    private static MapPanel notDrawn(MapWords words, String title, String why) {
        return new MapPanel(words, title, why, "", List.of(), List.of(), "", List.of(), List.of());
    }

    private static MapPanel questions() {
        return new MapPanel(
                MapWords.QUESTIONS,
                FAMILY,
                "",
                "Rasch model by marginal likelihood, from 64 people.",
                List.of(
                        new MapPanel.Bar("−0.50 to 0.00", 12, "286.0", "57.5", "33.0", "52.5"),
                        new MapPanel.Bar("0.00 to 0.50", 20, "321.0", "20.0", "33.0", "90.0")),
                List.of(
                        new MapPanel.Steps(
                                1,
                                "A tag shows no value since noon. Where do you look first?",
                                150,
                                List.of("250.0"),
                                "−1.00",
                                "0.95 / 0.91"),
                        new MapPanel.Steps(
                                2,
                                "A trend is a straight line for an hour. What does that say?",
                                176,
                                List.of("390.0"),
                                "1.00",
                                "1.04 / 1.10")),
                "40.0,180.0 320.0,30.0 600.0,180.0",
                List.of(new MapPanel.Point("0.00", "1.20", "0.91")),
                List.of());
    }

    private static MapPanel drawn() {
        return new MapPanel(
                MapWords.STATEMENTS,
                "Information judgement",
                "",
                "Partial credit model by marginal likelihood, from 168 people.",
                List.of(new MapPanel.Bar("−0.50 to 0.00", 60, "285.0", "20.0", "33.0", "90.0")),
                List.of(new MapPanel.Steps(
                        1,
                        "Before I pass on a figure or a rule, I know where it comes from.",
                        150,
                        List.of("180.0", "320.0", "460.0"),
                        "−2.00 · 0.00 · 2.00",
                        "0.98 / 1.02")),
                "40.0,180.0 320.0,30.0 600.0,180.0",
                List.of(new MapPanel.Point("0.00", "2.10", "0.69")),
                List.of(
                        "info-source: thresholds 2 and 3 stand in reverse order: the category between them is never the likeliest."));
    }

    private static InstrumentsPage page(
            String coverage, List<InstrumentsPage.GroupLine> groups, String leftOut, MapPanel map, MapPanel questions) {
        return new InstrumentsPage(
                Frames.signedIn("Instruments", Section.INSTRUMENTS),
                "Digital dexterity",
                coverage,
                "24 of 24 statements are drafts (edition draft 1).",
                List.of(
                        new InstrumentsPage.ScaleLine(
                                "Information judgement", "4", "168", "0.78 (0.72 to 0.83)", "Numbers are given"),
                        new InstrumentsPage.ScaleLine(
                                "Opportunity", "4", "under 5", "not known yet", "No numbers: fewer than 30 people")),
                List.of(new InstrumentsPage.StatementRow(
                        "Before I pass on a figure or a rule, I know where it comes from.",
                        "Information judgement",
                        "draft",
                        "168",
                        "0.61")),
                groups,
                leftOut,
                Optional.of(new InstrumentsPage.Drawing(
                        "information", List.of(new Choice("information", "Information judgement", true)), map)),
                List.of(new InstrumentsPage.FamilyRow(
                        FAMILY,
                        "Utilities",
                        "8, 8 drafts",
                        groups.isEmpty() ? "34" : "64",
                        "0.71 (0.55 to 0.82)",
                        groups.isEmpty()
                                ? "Percent right with a range; an ability from 50 people on"
                                : "Percent right with a range, and an ability with its standard error")),
                Optional.of(new InstrumentsPage.Drawing(
                        "utilities/historian",
                        List.of(new Choice("utilities/historian", FAMILY + ", Utilities", true)),
                        questions)));
    }

    static ReleasedPage released(boolean answered) {
        DexterityPage own = answered();
        return new ReleasedPage(
                Frames.signedIn("Digital dexterity of Cleo Sample", Section.DEXTERITY),
                "Cleo Sample",
                answered ? own.since() : "",
                own.ability(),
                own.apart(),
                List.of(new ReleasedPage.AnswerLine(
                        "I pick the tool that fits a task.",
                        "Choosing and learning tools",
                        "3: I look for another when the usual one makes it hard.")));
    }
}
