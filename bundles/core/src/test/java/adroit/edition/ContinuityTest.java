package adroit.edition;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Catalog;
import adroit.catalog.ProcessStep;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.catalog.WorkProcess;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContinuityTest {
    private static final Skill MAPS = skill("map-making", false);
    private static final Tool PEN = new Tool("pen", "Pen", ToolKind.MANUAL, ToolStatus.CURRENT, null);
    private static final WorkProcess PRINT = process("fold", "print");
    private static final Catalog BEFORE = catalog("maps", List.of(MAPS), List.of(PEN), List.of(PRINT));

    @Test
    void letsAnEditionFollowThatRetiresAndAdds() {
        Catalog next = catalog(
                "maps",
                List.of(skill("map-making", true), skill("surveying", false)),
                List.of(PEN),
                List.of(process("print", "bind", "fold")));
        assertThat(Continuity.problems(BEFORE, next)).isEmpty();
    }

    @Test
    void namesEveryIdThatWouldBeLost() {
        Catalog next = catalog("maps", List.of(), List.of(), List.of(process("fold")));
        assertThat(Continuity.problems(BEFORE, next))
                .satisfiesExactly(
                        skill -> assertThat(skill).startsWith("The skill “map-making” is missing."),
                        tool -> assertThat(tool).startsWith("The tool “pen” is missing."),
                        step -> assertThat(step).startsWith("The step “sheet/print” is missing."));
    }

    @Test
    void refusesTheCatalogOfAnotherField() {
        Catalog other = catalog("wells", List.of(MAPS), List.of(PEN), List.of(PRINT));
        assertThat(Continuity.problems(BEFORE, other))
                .containsExactly("The catalog is of the discipline “wells”, not of “maps”.");
    }

    private static Skill skill(String id, boolean retired) {
        return new Skill(id, id, "drawing", SkillCategory.OPERATIONS, "Does it.", List.of(), retired, null, List.of());
    }

    private static WorkProcess process(String... steps) {
        return new WorkProcess(
                "sheet",
                "Make a sheet",
                "Planning",
                true,
                List.of(steps).stream().map(s -> new ProcessStep(s, s)).toList());
    }

    private static Catalog catalog(
            String discipline, List<Skill> skills, List<Tool> tools, List<WorkProcess> processes) {
        return new Catalog(
                discipline,
                "Maps",
                "1",
                LocalDate.of(2026, 1, 1),
                List.of(),
                List.of(),
                List.of(),
                tools,
                skills,
                List.of(),
                processes,
                List.of(),
                Map.of());
    }
}
