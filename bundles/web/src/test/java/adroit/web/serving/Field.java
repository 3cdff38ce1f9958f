package adroit.web.serving;

import adroit.catalog.Area;
import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Catalog;
import adroit.catalog.ProcessStep;
import adroit.catalog.ProficiencyLevel;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Source;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.catalog.WorkProcess;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.ScorerIdentity;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.scoring.DecidingChannel;
import adroit.work.Duty;
import adroit.work.RankedTool;
import adroit.work.Requirement;
import adroit.work.ToolRank;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A small professional field, and what one position needs of it. */
final class Field {

    static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    static final CatalogEdition EDITION = CatalogEdition.of(new Catalog(
            "maps",
            "Map making",
            "2026.1",
            DAY,
            List.of(new ProficiencyLevel(3, "Practitioner", "Works alone")),
            List.of(new Source("book", "A book of maps", "A press", 2020)),
            List.of(new Area("drawing", "Drawing"), new Area("printing", "Printing")),
            List.of(
                    new Tool("pen", "Pen", ToolKind.MANUAL, ToolStatus.CURRENT, null),
                    new Tool("plotter", "Plotter", ToolKind.DIGITAL, ToolStatus.RETIRED, "pen")),
            List.of(
                    skill("map-design", "Map design", "drawing"),
                    skill("lettering", "Lettering", "drawing"),
                    skill("projection", "Projection", "drawing"),
                    skill("folding", "Folding", "printing")),
            List.of(new Duty(
                    "draw", "Draw maps", List.of("map-design"), List.of(new RankedTool("pen", ToolRank.PREFERRED)))),
            List.of(new WorkProcess(
                    "publish", "Publish a map", "Planning", false, List.of(new ProcessStep("check", "Check it")))),
            List.of(),
            Map.of()));

    static final ActiveDiscipline ACTIVE = new ActiveDiscipline(
            "maps",
            "Map making",
            "Drawing what is there.",
            "1.0.0",
            "Planning",
            EDITION,
            DecidingChannel.usual(),
            new ScorerIdentity("adroit.test.maps", "1.0.0", "0".repeat(64), "1"));

    static final JobAnalysis ANALYSIS = new JobAnalysis(
            new PositionDescription("cartographer", 1, "Cartographer", "Cartographer", null),
            "maps",
            DAY,
            "Head of Planning",
            DAY,
            List.of(new RatedTask(
                    "t1",
                    "draw",
                    "Draw maps",
                    List.of(4, 5),
                    List.of(4, 4),
                    null,
                    List.of("map-design", "lettering", "projection", "folding"))),
            List.of("publish"),
            List.of(
                    new Requirement("map-design", 3, true, List.of()),
                    new Requirement("lettering", 4, false, List.of("pen")),
                    new Requirement("projection", 3, false, List.of()),
                    new Requirement("folding", 2, false, List.of())));

    private Field() {}

    private static Skill skill(String id, String title, String area) {
        return new Skill(
                id,
                title,
                area,
                SkillCategory.TECHNOLOGY,
                "Does it well.",
                List.of(new BehavioralAnchor(3, "Does it alone from a written request.")),
                false,
                null,
                List.of("book"));
    }
}
