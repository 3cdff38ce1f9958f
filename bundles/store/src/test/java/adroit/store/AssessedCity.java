package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.assessment.AssessmentRequest;
import adroit.assessment.Assessments;
import adroit.assessment.StoredResult;
import adroit.audit.AccessLedger;
import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.ProcessStep;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.catalog.WorkProcess;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.CommonRules;
import adroit.edition.Disciplines;
import adroit.edition.ScorerIdentity;
import adroit.evidence.EvidenceLog;
import adroit.evidence.Purpose;
import adroit.gap.Standing;
import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.insight.Insight;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.organization.Department;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Scorer;
import adroit.work.Requirement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** A city with three people, a field in service and a signed analysis, and the services of the domain over it. */
@SuppressWarnings("NullAway.Init") // filled before each test
abstract class AssessedCity extends OnBothEngines {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC);
    static final Purpose PURPOSE = Purpose.WORKFORCE_PLANNING;

    final Disciplines disciplines = new Disciplines();
    Assessments assessments;
    EvidenceLog evidence;
    JobAnalyses analyses;
    Insight insight;

    @BeforeEach
    void city() {
        assessments = new Assessments(store, disciplines, CLOCK);
        evidence = new EvidenceLog(store, CLOCK);
        analyses = new JobAnalyses(store, CLOCK);
        insight = new Insight(store, CLOCK);
        assessments.listen(insight::advance);
        Sample.hire(store, Sample.ADA, Sample.BO, Sample.CLEO);
        putInService("1", "1.0.0");
        assertThat(analyses.keep(Actor.OWNER, List.of(analysis(1, 3)))).isEmpty();
    }

    void putInService(String label, String version) {
        putInService(label, version, DecidingChannel.usual());
    }

    void putInService(String label, String version, Scorer scorer) {
        putInService(label, version, scorer, CommonRules.VERSION);
    }

    void putInService(String label, String version, Scorer scorer, String rules) {
        CatalogEdition edition = CatalogEdition.of(catalog(label));
        store.write(session -> {
            session.editions().save(edition);
            return edition;
        });
        disciplines.activate(new ActiveDiscipline(
                "gis",
                "GIS",
                "Maps",
                version,
                "IT",
                edition,
                scorer,
                new ScorerIdentity("some.gis", version, "ab".repeat(32), rules)));
    }

    static Catalog catalog(String label) {
        return new Catalog(
                "gis",
                "GIS",
                label,
                LocalDate.of(2026, 1, 1),
                List.of(),
                List.of(),
                List.of(new Area("maps", "Maps")),
                List.of(new Tool("desktop-gis", "Desktop GIS", ToolKind.DIGITAL, ToolStatus.CURRENT, null)),
                List.of(new Skill(
                        "map-design",
                        "Map design",
                        "maps",
                        SkillCategory.TECHNOLOGY,
                        "Designs maps",
                        List.of(),
                        false,
                        null,
                        List.of())),
                List.of(),
                List.of(new WorkProcess(
                        "publish-layer",
                        "Publish a layer",
                        "IT",
                        true,
                        List.of(new ProcessStep("check-datum", "Check the datum")))),
                List.of(),
                Map.of());
    }

    static JobAnalysis analysis(int edition, int level) {
        return new JobAnalysis(
                new PositionDescription("analyst", edition, "GIS Analyst", "GIS Analyst", null),
                "gis",
                LocalDate.of(2026, 1, 10),
                "Director",
                LocalDate.of(2026, 1, 20),
                List.of(new RatedTask(
                        "t", "map", "Maps", List.of(4, 4, 4), List.of(4, 4, 4), null, List.of("map-design"))),
                List.of("publish-layer"),
                List.of(new Requirement("map-design", level, true, List.of("desktop-gis"))));
    }

    static AssessmentRequest request(String person) {
        return new AssessmentRequest(person, PURPOSE, null, null);
    }

    static Actor actor(Role role, @Nullable String person, @Nullable Department department) {
        return new Actor("a-1", "Somebody", Set.of(role), person, department == null ? null : department.id());
    }

    StoredResult assessAda() {
        return assessments.assess(Actor.OWNER, request("E-1001"));
    }

    static Standing standing(StoredResult stored) {
        return stored.result().disciplines().get(0).requirements().get(0).standing();
    }

    /** Who looked at Ada's results, as far as the actor may know. */
    List<AccessLedger.Look> looks(Actor actor) {
        return new AccessLedger(store, ZoneOffset.UTC).looks(actor, "p-ada").looks();
    }
}
