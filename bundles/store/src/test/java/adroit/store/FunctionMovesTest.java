package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.description.DescriptionText;
import adroit.description.Descriptions;
import adroit.description.Qualification;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.edition.ScorerIdentity;
import adroit.handover.HandoverInPlace;
import adroit.handover.HandoverInPlace.SideState;
import adroit.handover.HandoverInPlace.SkillDemand;
import adroit.handover.HandoverInPlace.ToolDemand;
import adroit.handover.Handovers;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.jobanalysis.AnalysisRefused;
import adroit.jobanalysis.DueAnalysis;
import adroit.jobanalysis.DueAnalysis.Cause;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.OpenAnalyses;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.jobanalysis.Renewal;
import adroit.jobanalysis.ScreeningRule;
import adroit.jobanalysis.TaskSource;
import adroit.jobanalysis.WorkingAnalysis;
import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Employment;
import adroit.organization.Person;
import adroit.organization.Position;
import adroit.scoring.DecidingChannel;
import adroit.work.Duty;
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
import org.junit.jupiter.api.Test;

/** Functions that move from one position description to another: nothing is lost, doubled or left unsaid on the way. */
class FunctionMovesTest extends OnBothEngines {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 30);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-01T08:00:00Z"), ZoneOffset.UTC);
    private static final String SQL = "Write SQL reports";
    private static final Qualification LICENSE =
            new Qualification(Qualification.Kind.LICENSE, "A driver license", "line 4");

    private final Disciplines disciplines = new Disciplines();

    @BeforeEach
    void town() {
        Catalog catalog = new Catalog(
                "data",
                "Data",
                "2026.1",
                DAY,
                List.of(),
                List.of(),
                List.of(new Area("asking", "Asking")),
                List.of(
                        new Tool("builder", "Report Builder", ToolKind.DIGITAL, ToolStatus.CURRENT, null),
                        new Tool("editor", "Editor", ToolKind.DIGITAL, ToolStatus.CURRENT, null)),
                List.of(skill("queries", "Queries", false), skill("punch-cards", "Punch cards", true)),
                List.of(new Duty("reports", "Reports of all kinds", List.of(), List.of())),
                List.of(),
                List.of(),
                Map.of());
        CatalogEdition edition = CatalogEdition.of(catalog);
        disciplines.activate(new ActiveDiscipline(
                "data",
                "Data",
                "",
                "1.0.0",
                "IT",
                edition,
                DecidingChannel.usual(),
                new ScorerIdentity("data", "1.0.0", "0".repeat(64), "1")));
        store.write(s -> {
            s.editions().save(edition);
            s.organization()
                    .save(List.of(
                            held("1", "Analyst", "IT"),
                            held("2", "Operator", "Water"),
                            held("3", "Operator", "Water"),
                            held("4", "Planner", "Planning")));
            return true;
        });
        publish("analyst", "Analyst", "IT", List.of("Answer calls", SQL + ".", "Back up"));
        publish("operator", "Operator", "Water", List.of("Run the plant"));
        publish("planner", "Planner", "Planning", List.of("Review plats"));
    }

    private static Skill skill(String id, String title, boolean retired) {
        return new Skill(
                id, title, "asking", SkillCategory.TECHNOLOGY, "Does it.", List.of(), retired, null, List.of());
    }

    private static Employment held(String number, String jobClass, String department) {
        return new Employment(
                new Person("p-" + number, null, "Sample", "Person" + number),
                new Assignment(
                        "a-" + number,
                        "p-" + number,
                        new Position(
                                "o-" + number, Classification.titled(jobClass), Department.titled(department), null),
                        AssignmentKind.REGULAR,
                        null,
                        DAY));
    }

    private Descriptions descriptions() {
        return new Descriptions(store, CLOCK);
    }

    private Handovers handovers() {
        return new Handovers(store, disciplines, CLOCK);
    }

    private void publish(String id, String jobClass, @Nullable String department, List<String> duties) {
        write(id, jobClass, department, duties);
        descriptions().publish(Actor.OWNER, id, null);
    }

    private void write(String id, String jobClass, @Nullable String department, List<String> duties) {
        descriptions()
                .write(
                        Actor.OWNER,
                        id,
                        new DescriptionText(id, jobClass, department, "Works.", duties, List.of(LICENSE), null),
                        descriptions()
                                .find(Actor.OWNER, id)
                                .map(file -> file.revision())
                                .orElse(null));
    }

    private void analyzed(String id, int edition, String jobClass, String department, RatedTask... tasks) {
        JobAnalysis analysis = new JobAnalysis(
                new PositionDescription(id, edition, id, jobClass, department),
                "data",
                DAY,
                "Lead",
                DAY,
                List.of(tasks),
                List.of(),
                List.of(new Requirement("queries", 3, true, List.of("builder"))),
                List.of(),
                ScreeningRule.OPM,
                null);
        assertThat(new JobAnalyses(store, disciplines, CLOCK).keep(Actor.OWNER, List.of(analysis)))
                .isEmpty();
    }

    private static RatedTask task(String id, String statement, @Nullable String duty, String... tools) {
        return new RatedTask(
                id,
                duty,
                statement,
                List.of(4, 4, 4),
                List.of(4, 4, 4),
                null,
                List.of("queries", "punch-cards"),
                List.of(tools));
    }

    private HandoverInPlace move(String from, String function, String to) {
        return handovers().move(Actor.OWNER, from, function, to, "Daily.");
    }

    private HandoverInPlace seen(String id) {
        return handovers().list(Actor.OWNER).stream()
                .filter(m -> m.handover().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> duties(String id) {
        return descriptions().find(Actor.OWNER, id).orElseThrow().newestText().duties();
    }

    private String refused(String from, String function, String to) {
        try {
            move(from, function, to);
        } catch (AnalysisRefused refusal) {
            return String.join(" ", refusal.problems());
        }
        throw new AssertionError("moved");
    }

    @Test
    void caseSpacesAndAFullStopDoNotHideAFunction() {
        analyzed("analyst", 1, "Analyst", "IT", task("t1", "write sql  reports", null, "builder"));
        assertThat(handovers().functions(Actor.OWNER, "analyst")).containsExactly("Answer calls", SQL + ".", "Back up");

        HandoverInPlace made = move("analyst", " WRITE sql\r\nreports ", "operator");

        assertThat(made.handover().function()).isEqualTo(SQL + ".");
        assertThat(duties("analyst")).containsExactly("Answer calls", "Back up");
        assertThat(duties("operator")).containsExactly("Run the plant", SQL + ".");
        assertThat(descriptions()
                        .find(Actor.OWNER, "operator")
                        .orElseThrow()
                        .newestText()
                        .qualifications())
                .containsExactly(LICENSE);
        assertThat(refused("analyst", SQL, "planner"))
                .isEqualTo(
                        "This function moved to “operator” already, as f-1. Move it on from there, or take it out of those words first.");
        write("planner", "Planner", "Planning", List.of("write SQL reports"));
        assertThat(refused("operator", SQL, "planner")).contains("has this function already: “write SQL reports”");
    }

    @Test
    void tasksSkillsToolsAndLevelsComeAlongFromTheNewestAnalysisAlone() {
        analyzed("analyst", 1, "Analyst", "IT", task("t1", "Print listings", null, "builder"));
        publish("analyst", "Analyst", "IT", List.of("Answer calls", SQL, "Back up the servers"));
        analyzed(
                "analyst",
                2,
                "Analyst",
                "IT",
                task("t1", SQL, "reports", "builder", "editor"),
                task("t2", "Back up the servers", null, "editor"));

        assertThat(handovers().functions(Actor.OWNER, "analyst")).doesNotContain("Print listings");
        HandoverInPlace made = move("analyst", SQL, "operator");

        assertThat(made.handover().tasks()).singleElement().satisfies(each -> {
            assertThat(each.duty()).isEqualTo("reports");
            assertThat(each.skills()).containsExactly("queries", "punch-cards");
            assertThat(each.requirements()).extracting(Requirement::level).containsExactly(3);
        });
        assertThat(made.tools())
                .containsExactly(
                        new ToolDemand("data", "builder", "Report Builder", 2, 1),
                        new ToolDemand("data", "editor", "Editor", 2, 0));
        assertThat(made.skills()).containsExactly(new SkillDemand("data", "queries", "Queries", 3, 2));
        restart();
        assertThat(seen("f-1")).isEqualTo(made);
        assertThat(store.verify().problems()).isEmpty();
    }

    @Test
    void theAnalysisThatFollowsBeginsWithWhatCame() {
        analyzed("analyst", 1, "Analyst", "IT", task("t1", SQL, "reports", "builder", "abacus"));
        move("analyst", SQL, "operator");
        descriptions().publish(Actor.OWNER, "operator", null);

        OpenAnalyses analyses = new OpenAnalyses(store, disciplines, CLOCK);
        WorkingAnalysis opened = analyses.open(Actor.OWNER, "operator", "data", ScreeningRule.OPM);

        assertThat(opened.tasks()).singleElement().satisfies(task -> {
            assertThat(task.statement()).isEqualTo(SQL);
            assertThat(task.source()).isEqualTo(TaskSource.MOVED);
            assertThat(task.duty()).isEqualTo("reports");
            assertThat(task.skills()).containsExactly("queries");
            assertThat(task.tools()).containsExactly("builder");
        });
        assertThat(opened.requirements()).singleElement().satisfies(each -> {
            assertThat(each.requirement().level()).isEqualTo(3);
            assertThat(each.confirmedBy()).isNull();
        });
        assertThat(analyses.open(Actor.OWNER, "planner", "data", ScreeningRule.OPM)
                        .tasks())
                .isEmpty();
    }

    @Test
    void aFunctionMovesOnWithWhatCameWithItAndBackToItsPlace() {
        analyzed("analyst", 1, "Analyst", "IT", task("t1", SQL, null, "builder"));
        move("analyst", SQL, "operator");
        assertThat(seen("f-1").remedy()).isEqualTo("Publish the draft of “analyst”. Publish the draft of “operator”.");

        HandoverInPlace on = move("operator", SQL, "planner");

        assertThat(on.handover().tasks()).extracting(t -> t.statement()).containsExactly(SQL);
        assertThat(descriptions().find(Actor.OWNER, "operator").orElseThrow().draft())
                .isNull();
        assertThat(seen("f-1").next()).isEqualTo("f-2");
        assertThat(seen("f-1").target().state()).isEqualTo(SideState.MOVED_ON);
        assertThat(seen("f-1").remedy()).isEqualTo("It moved on since, as f-2.");

        HandoverInPlace back = move("planner", SQL, "analyst");

        assertThat(duties("analyst")).containsExactly("Answer calls", SQL + ".", "Back up");
        assertThat(descriptions().find(Actor.OWNER, "analyst").orElseThrow().draft())
                .isNull();
        assertThat(back.isDone()).isTrue();
        assertThat(seen("f-2").isDone()).isTrue();
        assertThat(handovers().list(Actor.OWNER)).hasSize(3);
    }

    @Test
    void whatOnlyAnAnalysisNamesMovesOnceAndMakesThatAnalysisDue() {
        analyzed("analyst", 1, "Analyst", "IT", task("t1", "Tune the database", null, "editor"));

        HandoverInPlace made = move("analyst", "Tune the database", "operator");

        assertThat(made.source().state()).isEqualTo(SideState.ANALYSIS);
        assertThat(made.remedy()).startsWith("Only the job analysis of “analyst” names it there.");
        assertThat(refused("analyst", "tune the database", "planner"))
                .isEqualTo(
                        "This function moved to “operator” already, as f-1. Move it on from there, or take it out of those words first.");
        assertThat(due()).isEmpty();

        descriptions().publish(Actor.OWNER, "operator", null);

        assertThat(due()).singleElement().satisfies(each -> {
            assertThat(each.analysis().positionDescription().id()).isEqualTo("analyst");
            assertThat(each.reasons())
                    .filteredOn(reason -> reason.cause() == Cause.MOVED)
                    .extracting(DueAnalysis.Reason::sentence)
                    .containsExactly(
                            "The function “Tune the database” moved to another position description on 2026-05-01; this analysis still counts it as part of the job.");
        });
        publish("analyst", "Analyst", "IT", List.of("Answer calls", SQL + ".", "Back up"));
        analyzed("analyst", 2, "Analyst", "IT", task("t1", "Answer calls", null));
        assertThat(due()).isEmpty();
        assertThat(seen("f-1").isDone()).isTrue();
    }

    private List<DueAnalysis> due() {
        return new Renewal(store, disciplines, CLOCK, Renewal.USUAL)
                .due(Actor.OWNER).stream()
                        .filter(due -> due.reasons().stream().anyMatch(r -> r.cause() == Cause.MOVED))
                        .toList();
    }

    @Test
    void aDraftThatIsThrownAwayIsToldWithWhatToDo() {
        move("analyst", SQL, "operator");
        assertThat(refused("analyst", SQL, "planner"))
                .isEqualTo(
                        "The description “analyst” has no such function. It moved to “operator” as f-1: move it on from there.");
        descriptions().discard(Actor.OWNER, "operator", null);
        assertThat(seen("f-1").target().state()).isEqualTo(SideState.OPEN);
        assertThat(seen("f-1").remedy()).contains("“operator” does not name it. Write it into its words");

        descriptions().discard(Actor.OWNER, "analyst", null);
        assertThat(seen("f-1").remedy()).contains("Move it again, or leave it where it is.");
        assertThat(move("analyst", SQL, "operator").handover().id()).isEqualTo("f-2");
        assertThat(seen("f-1").next()).isEqualTo("f-2");
    }

    @Test
    void everyRefusalSaysWhyAndWhatToDo() {
        assertThat(refused("analyst", " ", "operator")).isEqualTo("Choose the function that moves.");
        assertThat(refused("analyst", "Fly", "operator")).contains("names.");
        assertThat(refused("analyst", SQL, "analyst")).contains("one description, of the same department. Choose");
        publish("helper", "Helper", "IT", List.of("Helps"));
        assertThat(refused("analyst", SQL, "helper")).contains("of the same department. Choose");
        publish("every", "Planner", null, List.of("Reads"));
        publish("each", "Operator", null, List.of("Writes"));
        assertThat(refused("every", "Reads", "each")).contains("for every department. Choose");
        publish(
                "long",
                "Clerk",
                "Planning",
                java.util.stream.IntStream.range(0, DescriptionText.MOST)
                        .mapToObj(i -> "Duty " + i)
                        .toList());
        assertThat(refused("analyst", SQL, "long")).contains("“long” has 200 duties", "Put some of them together");
        assertThat(handovers().list(Actor.OWNER)).isEmpty();
    }

    @Test
    void aDraftThatWasGivenToAnotherDepartmentOpensNothingToItsLead() {
        write("analyst", "Analyst", "Water", List.of("Answer calls", SQL));
        Actor lead = new Actor(
                "a-5",
                "Lea",
                Set.of(Role.DEPARTMENT_LEAD),
                null,
                Department.titled("Water").id());

        assertThatThrownBy(() -> handovers().functions(lead, "analyst")).isInstanceOf(NotPermitted.class);
    }
}
