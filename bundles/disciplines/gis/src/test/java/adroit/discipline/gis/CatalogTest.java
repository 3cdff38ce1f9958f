package adroit.discipline.gis;

import static adroit.discipline.gis.GisCatalog.CATALOG;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Area;
import adroit.catalog.BehavioralAnchor;
import adroit.catalog.ProcessStep;
import adroit.catalog.Skill;
import adroit.catalog.Source;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.catalog.TypicalPosition;
import adroit.catalog.WorkProcess;
import adroit.work.Duty;
import adroit.work.RankedTool;
import adroit.work.Requirement;
import adroit.work.ToolRank;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogTest {
    private final Set<String> skills = ids(CATALOG.skills().stream().map(Skill::id));
    private final Set<String> tools = ids(CATALOG.tools().stream().map(Tool::id));

    @Test
    void everyIdIsGivenOnce() {
        assertThat(CATALOG.skills()).extracting(Skill::id).doesNotHaveDuplicates();
        assertThat(CATALOG.tools()).extracting(Tool::id).doesNotHaveDuplicates();
        assertThat(CATALOG.areas()).extracting(Area::id).doesNotHaveDuplicates();
        assertThat(CATALOG.sources()).extracting(Source::id).doesNotHaveDuplicates();
        assertThat(CATALOG.duties()).extracting(Duty::id).doesNotHaveDuplicates();
        assertThat(CATALOG.positions()).extracting(TypicalPosition::id).doesNotHaveDuplicates();
        assertThat(CATALOG.processes()).extracting(WorkProcess::id).doesNotHaveDuplicates();
        CATALOG.processes()
                .forEach(p -> assertThat(p.steps()).extracting(ProcessStep::id).doesNotHaveDuplicates());
    }

    @Test
    void everySkillNamesItsAreaItsSourcesAndAnchorsAtOneThreeAndFive() {
        Set<String> areas = ids(CATALOG.areas().stream().map(Area::id));
        Set<String> sources = ids(CATALOG.sources().stream().map(Source::id));
        for (Skill skill : CATALOG.skills()) {
            assertThat(areas).contains(skill.area());
            assertThat(sources).containsAll(skill.sources());
            assertThat(skill.sources()).as(skill.id()).isNotEmpty();
            assertThat(skill.anchors())
                    .extracting(BehavioralAnchor::level)
                    .contains(1, 3, 5)
                    .isSorted();
        }
    }

    @Test
    void noTwoAnchorsOfASkillBeginWithTheSameWords() {
        for (Skill skill : CATALOG.skills()) {
            assertThat(skill.anchors().stream().map(a -> firstWords(a.behavior())))
                    .as(skill.id())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyAreaHasASkillInUse() {
        assertThat(CATALOG.skills().stream().filter(s -> !s.retired()).map(Skill::area))
                .containsAll(ids(CATALOG.areas().stream().map(Area::id)));
    }

    @Test
    void whatIsRetiredHasASuccessorThatIsNot() {
        for (Skill skill : CATALOG.skills()) {
            if (skill.retired()) {
                assertThat(CATALOG.skill(Objects.requireNonNull(skill.successor()))
                                .orElseThrow()
                                .retired())
                        .as(skill.id())
                        .isFalse();
            }
        }
        for (Tool tool : CATALOG.tools()) {
            if (tool.status() != ToolStatus.CURRENT) {
                assertThat(CATALOG.tool(Objects.requireNonNull(tool.successor()))
                                .orElseThrow()
                                .status())
                        .as(tool.id())
                        .isEqualTo(ToolStatus.CURRENT);
            }
        }
    }

    @Test
    void dutiesNameSkillsInUseAndRankAToolTheFieldIsLeavingAsRetiring() {
        for (Duty duty : CATALOG.duties()) {
            assertThat(skills).containsAll(duty.skills());
            assertThat(duty.skills())
                    .noneMatch(s -> CATALOG.skill(s).orElseThrow().retired());
            assertThat(duty.tools()).extracting(RankedTool::rank).contains(ToolRank.PREFERRED);
            for (RankedTool ranked : duty.tools()) {
                ToolStatus status = CATALOG.tool(ranked.tool()).orElseThrow().status();
                assertThat(ranked.rank() == ToolRank.RETIRING)
                        .as(duty.id() + " " + ranked.tool())
                        .isEqualTo(status != ToolStatus.CURRENT);
            }
        }
    }

    @Test
    void everySkillInUseAndEveryToolBelongsToADuty() {
        assertThat(CATALOG.duties().stream().flatMap(d -> d.skills().stream()))
                .containsAll(CATALOG.skills().stream()
                        .filter(s -> !s.retired())
                        .map(Skill::id)
                        .toList());
        assertThat(CATALOG.duties().stream().flatMap(d -> d.tools().stream()).map(RankedTool::tool))
                .containsAll(tools);
        assertThat(CATALOG.tools()).extracting(Tool::kind).contains(ToolKind.MANUAL, ToolKind.DIGITAL);
    }

    @Test
    void positionsRequireAnchoredLevelsOfSkillsThatTheirDutiesDrawOn() {
        for (TypicalPosition position : CATALOG.positions()) {
            assertThat(ids(CATALOG.processes().stream().map(WorkProcess::id))).containsAll(position.processes());
            Set<String> drawnOn = ids(CATALOG.duties().stream()
                    .filter(d -> position.duties().contains(d.id()))
                    .flatMap(d -> d.skills().stream()));
            for (Requirement requirement : position.requirements()) {
                assertThat(drawnOn).as(position.id()).contains(requirement.skill());
                assertThat(CATALOG.skill(requirement.skill()).orElseThrow().anchor(requirement.level()))
                        .as(position.id() + " " + requirement.skill() + " " + requirement.level())
                        .isPresent();
                assertThat(CATALOG.tools().stream()
                                .filter(t -> t.status() == ToolStatus.CURRENT)
                                .map(Tool::id))
                        .containsAll(requirement.tools());
            }
        }
    }

    @Test
    void theDisciplineFileAgreesWithTheCatalogAndTheBundle() throws IOException {
        JsonNode discipline = Yaml.read(Yaml.RESOURCES.resolve("discipline.yaml"));
        assertThat(discipline.get("id").asText()).isEqualTo(CATALOG.discipline());
        assertThat(discipline.get("title").asText()).isEqualTo(CATALOG.title());
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<version>" + discipline.get("version").asText() + "</version>");
    }

    private static String firstWords(String behavior) {
        return String.join(" ", List.of(behavior.split(" ")).subList(0, 2));
    }

    private static Set<String> ids(Stream<String> ids) {
        return ids.collect(Collectors.toSet());
    }
}
