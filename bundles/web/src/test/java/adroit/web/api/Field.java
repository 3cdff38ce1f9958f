package adroit.web.api;

import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Credential;
import adroit.catalog.CredentialKind;
import adroit.catalog.ProcessStep;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
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
            List.of(),
            List.of(),
            List.of(new Area("drawing", "Drawing")),
            List.of(new Tool("pen", "Pen", ToolKind.MANUAL, ToolStatus.CURRENT, null)),
            List.of(
                    skill("map-design", "Map design"),
                    skill("lettering", "Lettering"),
                    skill("projection", "Projection", SkillCategory.PROCESS)),
            List.of(new Duty(
                    "draw", "Draw maps", List.of("map-design"), List.of(new RankedTool("pen", ToolRank.PREFERRED)))),
            List.of(new WorkProcess(
                    "publish", "Publish a map", "Planning", false, List.of(new ProcessStep("check", "Check it")))),
            List.of(),
            Map.of(),
            List.of(new Credential(
                    "drawing-license",
                    "License to draw",
                    "The State",
                    CredentialKind.LICENSE,
                    null,
                    Credential.USUAL_NOTICE,
                    null,
                    "none",
                    List.of(),
                    List.of(),
                    ToolStatus.CURRENT,
                    null,
                    List.of())),
            List.of()));

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
                    List.of(4, 5, 4),
                    List.of(4, 4, 4),
                    null,
                    List.of("map-design", "lettering", "projection"))),
            List.of("publish"),
            List.of(
                    new Requirement("map-design", 4, true, List.of()),
                    new Requirement("lettering", 3, false, List.of("pen")),
                    new Requirement("projection", 3, false, List.of())));

    /** The same analysis for a position of one department. */
    static JobAnalysis ofPlanning() {
        return new JobAnalysis(
                new PositionDescription("cartographer-planning", 1, "Cartographer", "Cartographer", "Planning"),
                ANALYSIS.discipline(),
                ANALYSIS.analyzed(),
                ANALYSIS.signedBy(),
                ANALYSIS.signed(),
                ANALYSIS.tasks(),
                ANALYSIS.processes(),
                ANALYSIS.requirements());
    }

    /** What a planner needs of the field: one skill. */
    static JobAnalysis ofPlanners() {
        return new JobAnalysis(
                new PositionDescription("planner", 1, "Planner", "Planner", null),
                ANALYSIS.discipline(),
                DAY,
                "Head of Planning",
                DAY,
                ANALYSIS.tasks(),
                List.of(),
                List.of(new Requirement("lettering", 2, false, List.of())));
    }

    private Field() {}

    private static Skill skill(String id, String title) {
        return skill(id, title, SkillCategory.TECHNOLOGY);
    }

    private static Skill skill(String id, String title, SkillCategory category) {
        return new Skill(id, title, "drawing", category, "Does it.", List.of(), false, null, List.of());
    }
}
