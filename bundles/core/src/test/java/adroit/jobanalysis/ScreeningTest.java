package adroit.jobanalysis;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.jobanalysis.ScreeningRule.Outcome;
import adroit.work.Requirement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScreeningTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Catalog CATALOG = new Catalog(
            "maps",
            "Map making",
            "2026.1",
            DAY,
            List.of(),
            List.of(),
            List.of(new Area("drawing", "Drawing")),
            List.of(new Tool("pen", "Pen", ToolKind.MANUAL, ToolStatus.CURRENT, null)),
            List.of(skill("lettering", false), skill("engraving", true), skill("reports", false)),
            List.of(),
            List.of(),
            List.of(),
            Map.of());

    private static Skill skill(String id, boolean retired) {
        return new Skill(id, id, "drawing", SkillCategory.TECHNOLOGY, "Does it.", List.of(), retired, null, List.of());
    }

    private static WorkingTask task(String id, @Nullable String keep, String... skills) {
        return new WorkingTask(id, "Does " + id, null, TaskSource.TYPED, keep, List.of(skills), List.of());
    }

    private static WorkingRequirement requirement(String skill, @Nullable String by) {
        return new WorkingRequirement(
                new Requirement(skill, 3, true, List.of()), by, by == null ? null : Instant.EPOCH);
    }

    private static Screening screening(
            List<WorkingTask> tasks, List<WorkingRequirement> requirements, int experts, List<TaskRating> ratings) {
        return new Screening(
                new WorkingAnalysis(
                        "j-1",
                        new PositionDescription("mapper", 1, "Mapper", "Mapper", null),
                        "maps",
                        "edition",
                        ScreeningRule.OPM,
                        Stage.LINKING,
                        Instant.EPOCH,
                        "a-1",
                        tasks,
                        IntStream.rangeClosed(1, experts)
                                .mapToObj(i -> new Expert("x" + i, "a-" + i, "Expert " + i))
                                .toList(),
                        List.of(),
                        requirements,
                        List.of(),
                        null),
                ratings,
                CATALOG);
    }

    private static List<TaskRating> ratings(String task, int[] importance, int[] frequency) {
        List<TaskRating> ratings = new ArrayList<>();
        for (int i = 0; i < importance.length; i++) {
            ratings.add(new TaskRating("j-1", "x" + (i + 1), task, importance[i], frequency[i], List.of()));
        }
        return ratings;
    }

    private static final List<TaskRating> CRITICAL = ratings("t1", new int[] {4, 4, 5}, new int[] {3, 4, 5});

    private static List<String> codes(Screening screening) {
        return screening.problems().stream().map(SignOffProblem::code).toList();
    }

    @Test
    void hasNoProblemWhereEveryTaskIsLinkedAndEveryRequirementRestsOnOne() {
        Screening screening =
                screening(List.of(task("t1", null, "reports")), List.of(requirement("reports", "a-1")), 3, CRITICAL);

        assertThat(screening.problems()).isEmpty();
        JobAnalysis signed = screening.signed("Head of Planning", DAY);
        assertThat(signed.tasks().get(0).importance()).containsExactly(4, 4, 5);
        assertThat(signed.rule()).isEqualTo(ScreeningRule.OPM);
        assertThat(signed.catalogEdition()).isEqualTo("edition");
        assertThat(signed.experts()).isEqualTo(3);
    }

    @Test
    void aCriticalTaskWithoutLinkageAndARequirementWithoutTaskAreProblems() {
        Screening screening = screening(List.of(task("t1", null)), List.of(requirement("reports", "a-1")), 3, CRITICAL);

        assertThat(codes(screening)).containsExactly("task-unlinked", "requirement-unlinked");
    }

    @Test
    void aTaskThatIsScreenedOutGroundsNoRequirementUnlessItIsKeptWithAReason() {
        List<TaskRating> rare = ratings("t1", new int[] {5, 5, 5}, new int[] {1, 1, 1});
        List<WorkingRequirement> required = List.of(requirement("reports", "a-1"));

        assertThat(codes(screening(List.of(task("t1", null, "reports")), required, 3, rare)))
                .containsExactly("no-task", "requirement-unlinked");
        Screening kept = screening(List.of(task("t1", "a mistake drowns", "reports")), required, 3, rare);
        assertThat(kept.problems()).isEmpty();
        assertThat(kept.tasks().get(0).byNumbers()).isEqualTo(Outcome.NOT_CRITICAL);
        assertThat(kept.tasks().get(0).outcome()).isEqualTo(Outcome.KEPT);
    }

    @Test
    void anUnconfirmedRequirementAndARetiredSkillAreProblems() {
        Screening screening =
                screening(List.of(task("t1", null, "engraving")), List.of(requirement("engraving", null)), 3, CRITICAL);

        assertThat(codes(screening)).containsExactly("skill-gone", "requirement-unconfirmed");
    }

    @Test
    void aTaskThatNobodyRatedIsAProblemAndAHalfAnswerCountsForNothing() {
        List<TaskRating> half = new ArrayList<>(CRITICAL);
        half.add(TaskRating.none("j-1", "x1", "t2").withImportance(4));
        Screening screening = screening(
                List.of(task("t1", null, "reports"), task("t2", null, "reports")),
                List.of(requirement("reports", "a-1")),
                3,
                half);

        assertThat(codes(screening)).containsExactly("task-unrated");
        assertThat(screening.tasks().get(1).experts()).isZero();
    }
}
