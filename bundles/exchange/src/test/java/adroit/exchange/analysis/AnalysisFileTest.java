package adroit.exchange.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.catalog.Catalog;
import adroit.exchange.SampleCity;
import adroit.exchange.catalog.CatalogFile;
import adroit.exchange.catalog.SmallCatalog;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.ScreeningRule;
import adroit.work.CredentialRequirement;
import adroit.work.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnalysisFileTest {

    private static final Catalog PARKS = CatalogFile.read("catalog.yaml", SmallCatalog.bytes());
    private static final String TEXT = """
            positionDescription: {id: arborist-parks, edition: 1, title: Arborist, classification: Arborist II, department: Parks}
            discipline: parks
            analyzed: 2026-03-12
            signedOff: {by: Director of Parks, on: 2026-03-20}
            tasks:
              - id: t1
                duty: keep-trees
                statement: Prune street trees
                importance: [4, 5, 4, 0]
                frequency: [3, 4, 4, 0]
                skills: [pruning]
              - id: t2
                duty: keep-trees
                statement: Fell a dangerous tree
                importance: [5, 5, 5, 5]
                frequency: [1, 1, 1, 1]
                keep: {reason: "rare, but a mistake kills"}
                skills: [felling]
            processes: [report-tree]
            requirements:
              - {skill: pruning, level: 4, atEntry: true, tools: [saw]}
              - {skill: felling, level: 3}
            credentials: [{credential: climber, atEntry: yes}]
            """;

    @Test
    void readsASignedAnalysis() {
        JobAnalysis analysis = read(TEXT);
        assertThat(analysis.positionDescription())
                .isEqualTo(new PositionDescription("arborist-parks", 1, "Arborist", "Arborist II", "Parks"));
        assertThat(analysis.signed()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(analysis.experts()).isEqualTo(4);
        assertThat(analysis.tasks().get(0).importance()).containsExactly(4, 5, 4, 0);
        assertThat(analysis.tasks().get(1).keepReason()).isEqualTo("rare, but a mistake kills");
        assertThat(analysis.processes()).containsExactly("report-tree");
        assertThat(analysis.credentials()).containsExactly(new CredentialRequirement("climber", true));
        assertThat(analysis.requirements())
                .containsExactly(
                        new Requirement("pruning", 4, true, List.of("saw")),
                        new Requirement("felling", 3, false, List.of()));
    }

    @Test
    void readsARuleOfItsOwnAndTheToolsOfATask() {
        String own = TEXT.replace(
                        "tasks:\n",
                        "rule: {name: Strict, importance: 3.5, frequency: 3.0, notPerformed: 0.4}\ntasks:\n")
                .replace("    skills: [felling]\n", "    skills: [felling]\n    tools: [saw]\n");
        JobAnalysis analysis = read(own);
        assertThat(analysis.rule()).isEqualTo(new ScreeningRule("Strict", 3.5, 3.0, 0.4));
        assertThat(analysis.tasks().get(1).tools()).containsExactly("saw");
        assertThat(read(TEXT).rule()).isEqualTo(ScreeningRule.OPM);
    }

    @Test
    void refusesTheNameOpmForOtherNumbers() {
        String other = TEXT.replace(
                "tasks:\n", "rule: {name: OPM, importance: 2.0, frequency: 3.0, notPerformed: 0.5}\ntasks:\n");
        RefusedFile refused = catchThrowableOfType(RefusedFile.class, () -> read(other));
        assertThat(refused.problems()).extracting(Problem::line).containsExactly(5);
    }

    @Test
    void readsADescriptionForEveryDepartment() {
        assertThat(read(TEXT.replace(", department: Parks", ""))
                        .positionDescription()
                        .department())
                .isNull();
    }

    @ParameterizedTest(name = "{2}: {1}")
    @MethodSource("broken")
    void findsWhatIsWrongAndWhere(String right, String wrong, String rule, String path, String said) {
        assertThat(TEXT).contains(right);
        List<Problem> problems = problems(TEXT.replace(right, wrong));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(rule);
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.line()).isPositive();
            assertThat(problem.sentence() + " " + problem.suggestion()).contains(said);
        });
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("edition: 1", "edition: 0", "number", "positionDescription.edition", "1"),
                Arguments.of("classification: Arborist II, ", "", "missing", "positionDescription", "classification"),
                Arguments.of("discipline: parks", "discipline: park", "unknown-reference", "discipline", "Install it"),
                Arguments.of("on: 2026-03-20", "on: 2026-03-01", "order", "signedOff.on", "before"),
                Arguments.of("signedOff: {by: Director of Parks, on: 2026-03-20}\n", "", "missing", "", "signedOff"),
                Arguments.of("- id: t2", "- id: t1", "duplicate-id", "tasks[1]", "t1"),
                Arguments.of(
                        "duty: keep-trees\n    statement: Prune",
                        "duty: keep-tree\n    statement: Prune",
                        "unknown-reference",
                        "tasks[0].duty",
                        "keep-trees"),
                Arguments.of("[4, 5, 4, 0]", "[4, 5, 4, 6]", "number", "tasks[0].importance[3]", "0 to 5"),
                Arguments.of("[4, 5, 4, 0]", "[4, 5, 4]", "experts", "tasks[0]", "3 experts"),
                Arguments.of("frequency: [1, 1, 1, 1]", "frequency: []", "empty", "tasks[1].frequency", "empty"),
                Arguments.of(
                        "{reason: \"rare, but a mistake kills\"}",
                        "{reason: \"\"}",
                        "empty",
                        "tasks[1].keep.reason",
                        "empty"),
                Arguments.of(
                        "    skills: [felling]\n",
                        "",
                        "unlinked-requirement",
                        "requirements[1].skill",
                        "No task draws"),
                Arguments.of(
                        "    keep: {reason: \"rare, but a mistake kills\"}\n",
                        "",
                        "unlinked-requirement",
                        "requirements[1].skill",
                        "OPM rule"),
                Arguments.of(
                        "[report-tree]",
                        "[report-trees]",
                        "unknown-reference",
                        "processes[0]",
                        "Did you mean \"report-tree\"?"),
                Arguments.of(
                        "tools: [saw]",
                        "tools: [sawn]",
                        "unknown-reference",
                        "requirements[0].tools[0]",
                        "Did you mean \"saw\"?"),
                Arguments.of(
                        "atEntry: true", "atEntry: sometimes", "flag", "requirements[0].atEntry", "true or false"));
    }

    @Test
    void listsTheProblemsOfAllPartsAtOnce() {
        String broken = TEXT.replace("edition: 1", "edition: one")
                .replace("[pruning]", "[prunning]")
                .replace("level: 3", "level: 0");
        assertThat(problems(broken)).extracting(Problem::rule).containsExactly("number", "unknown-reference", "number");
    }

    @Test
    void readsTheAnalysesOfTheSampleCity() throws IOException {
        Path gis = Path.of("..", "disciplines", "gis", "src", "main", "resources", "catalog.yaml");
        Catalog catalog = CatalogFile.read("catalog.yaml", Files.readAllBytes(gis));
        AnalysisFile reader = new AnalysisFile(
                id -> Optional.of(catalog).filter(c -> c.discipline().equals(id)), ScreeningRule.OPM);
        try (Stream<Path> files = Files.list(SampleCity.file("analyses/gis"))) {
            assertThat(files.toList()).isNotEmpty().allSatisfy(file -> assertThat(
                            reader.read(file.getFileName().toString(), SampleCity.dated(file))
                                    .requirements())
                    .isNotEmpty());
        }
    }

    private static List<Problem> problems(String text) {
        RefusedFile refused = catchThrowableOfType(RefusedFile.class, () -> read(text));
        assertThat(refused).isNotNull();
        return refused.problems();
    }

    private static JobAnalysis read(String text) {
        return new AnalysisFile(id -> id.equals("parks") ? Optional.of(PARKS) : Optional.empty(), ScreeningRule.OPM)
                .read("arborist.yaml", text.getBytes(UTF_8));
    }
}
