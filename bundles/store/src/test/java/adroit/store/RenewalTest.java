package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.identity.Actor;
import adroit.jobanalysis.DueAnalysis;
import adroit.jobanalysis.DueAnalysis.Cause;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.jobanalysis.Renewal;
import adroit.jobanalysis.ScreeningRule;
import adroit.work.Requirement;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which analyses are due: those that use what a newer catalog retires, and those that are too old. */
class RenewalTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final CatalogEdition BEFORE = edition("2.0", ToolStatus.CURRENT, false);

    private final JdbcStore store;
    private final Clock clock = Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC);

    RenewalTest(@TempDir Path folder) {
        store = JdbcStore.open(Location.file(folder.resolve("adroit.db")), clock);
    }

    @BeforeEach
    void analyze() {
        store.write(session -> {
            session.editions().save(BEFORE);
            return true;
        });
        keep("surveyor", "filing", List.of("plat-file"));
        keep("clerk", "typing", List.of());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static CatalogEdition edition(String label, ToolStatus plats, boolean filingRetired) {
        return CatalogEdition.of(new Catalog(
                "maps",
                "Map making",
                label,
                DAY,
                List.of(),
                List.of(),
                List.of(new Area("drawing", "Drawing")),
                List.of(new Tool("plat-file", "Paper plat file", ToolKind.MANUAL, plats, null)),
                List.of(skill("filing", "Paper plat filing", filingRetired), skill("typing", "Typing", false)),
                List.of(),
                List.of(),
                List.of(),
                Map.of()));
    }

    private static Skill skill(String id, String title, boolean retired) {
        return new Skill(
                id, title, "drawing", SkillCategory.OPERATIONS, "Does it.", List.of(), retired, null, List.of());
    }

    private void keep(String id, String skill, List<String> tools) {
        JobAnalysis analysis = new JobAnalysis(
                new PositionDescription(id, 1, id, id, null),
                "maps",
                DAY,
                "Lead",
                DAY,
                List.of(new RatedTask(
                        "t1", null, "Does it", List.of(4, 4, 4), List.of(4, 4, 4), null, List.of(skill), tools)),
                List.of(),
                List.of(new Requirement(skill, 3, true, tools)),
                List.of(),
                ScreeningRule.OPM,
                BEFORE.id());
        assertThat(new JobAnalyses(store, clock).keep(Actor.OWNER, List.of(analysis)))
                .isEmpty();
    }

    private List<DueAnalysis> due(Period oldest) {
        return new Renewal(store, new Disciplines(), clock, oldest).due(Actor.OWNER);
    }

    @Test
    void nothingIsDueWhileTheCatalogStands() {
        assertThat(due(Renewal.USUAL)).isEmpty();
    }

    @Test
    void exactlyThoseThatUseWhatANewCatalogRetiresBecomeDue() {
        store.write(session -> {
            session.editions().save(edition("3.0", ToolStatus.RETIRED, true));
            return true;
        });

        assertThat(due(Renewal.USUAL)).singleElement().satisfies(due -> {
            assertThat(due.analysis().positionDescription().id()).isEqualTo("surveyor");
            assertThat(due.reasons())
                    .extracting(DueAnalysis.Reason::cause, DueAnalysis.Reason::about)
                    .containsExactlyInAnyOrder(
                            Tuple.tuple(Cause.CATALOG, "filing"), Tuple.tuple(Cause.CATALOG, "plat-file"));
            assertThat(due.reasons().get(0).sentence())
                    .isEqualTo("Catalog edition 3.0 of Map making has retired the skill “Paper plat filing”.");
            assertThat(due.changes())
                    .anyMatch(c -> c.startsWith("The skill “Paper plat filing” is retired"))
                    .allMatch(c -> c.contains("Paper plat fil"));
        });
    }

    @Test
    void anAnalysisIsDueOnTheDayItBecomesTooOld() {
        assertThat(due(Period.ofMonths(6))).isEmpty();
        assertThat(due(Period.ofMonths(5))).hasSize(2).allSatisfy(due -> assertThat(due.reasons())
                .extracting(DueAnalysis.Reason::cause, DueAnalysis.Reason::about)
                .containsExactly(Tuple.tuple(Cause.AGE, "2026-06-30")));
    }
}
