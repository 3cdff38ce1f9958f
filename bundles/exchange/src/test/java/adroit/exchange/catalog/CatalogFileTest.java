package adroit.exchange.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.catalog.Catalog;
import adroit.catalog.Credential;
import adroit.catalog.ItemStatus;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.TestItem;
import adroit.catalog.TestOption;
import adroit.catalog.ToolStatus;
import adroit.exchange.problem.Problem;
import adroit.work.CredentialRequirement;
import adroit.work.RankedTool;
import adroit.work.Requirement;
import adroit.work.ToolRank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogFileTest {

    private static final Path GIS = Path.of("..", "disciplines", "gis", "src", "main", "resources");

    @Test
    void readsUntilWhenSomethingIsMeantToBeUsedAndWhatFollows() {
        Catalog catalog = CatalogFile.read(
                "catalog.yaml",
                SmallCatalog.TEXT
                        .replace("kind: manual, status: current}", "kind: manual, status: current, sunset: 2027-06-30}")
                        .replace("title: Felling\n", "title: Felling\n    sunset: 2027-06-30\n    successor: pruning\n")
                        .getBytes(UTF_8));
        assertThat(catalog.tool("saw").orElseThrow().sunset()).isEqualTo(LocalDate.of(2027, 6, 30));
        Skill felling = catalog.skill("felling").orElseThrow();
        assertThat(felling.sunset()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(felling.successor()).isEqualTo("pruning");
        assertThat(felling.retired()).isFalse();
        assertThat(CatalogFile.read("catalog.yaml", CatalogYaml.write(catalog, "0".repeat(64))))
                .isEqualTo(catalog);
    }

    /** As the guide for trend-keepers says it: five levels of a skill become four where its fourth is no longer told from its fifth. */
    @Test
    void aSkillOfWhichFourLevelsAreToldApartIsWrittenOnTheScaleOfFive() {
        String four = SmallCatalog.TEXT
                .replace("4: Prunes a tall tree, ", "")
                .replace(
                        "    statement: Prunes trees.\n",
                        "    statement: Prunes trees.\n    migrations: [{from: pruning, evidence: carried, levels: {4: 5}}]\n");
        String asked = four.replace("{skill: pruning, level: 4", "{skill: pruning, level: 5");

        Skill pruning = CatalogFile.proposed("catalog.yaml", asked.getBytes(UTF_8))
                .skill("pruning")
                .orElseThrow();

        assertThat(pruning.anchor(4)).isEmpty();
        assertThat(pruning.migrations()).singleElement().satisfies(m -> assertThat(m.levels())
                .isEqualTo(Map.of(4, 5)));
        assertThatThrownBy(() -> CatalogFile.proposed("catalog.yaml", four.getBytes(UTF_8)))
                .hasMessageContaining("no anchor at level 4");
        assertThatThrownBy(() -> CatalogFile.proposed(
                        "catalog.yaml",
                        asked.replace("  - {level: 5, name: Five, meaning: Fifth}\n", "")
                                .getBytes(UTF_8)))
                .hasMessageContaining("every field has the levels 1 to 5")
                .hasMessageContaining("leaves level 2 or 4 without an anchor");
    }

    @Test
    void nobodyHasLookedOnADayToCome() {
        byte[] slipped = SmallCatalog.TEXT
                .replace("affirmed: 2026-10-01", "affirmed: 2199-01-01")
                .replace("title: Felling\n", "title: Felling\n    reviewed: 2199-01-02\n")
                .getBytes(UTF_8);
        assertThat(CatalogFile.problems("catalog.yaml", slipped))
                .extracting(Problem::rule, Problem::path)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("day-to-come", "affirmed"),
                        org.assertj.core.api.Assertions.tuple("day-to-come", "skills[1].reviewed"));
        assertThat(CatalogFile.read("catalog.yaml", slipped).affirmed())
                .as("an installed version starts whatever the clock says")
                .isEqualTo(LocalDate.of(2199, 1, 1));
    }

    @Test
    void readsEveryPartOfACatalog() {
        Catalog catalog = CatalogFile.read("catalog.yaml", SmallCatalog.bytes());
        assertThat(catalog.discipline()).isEqualTo("parks");
        assertThat(catalog.affirmed()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(catalog.levels()).hasSize(5);
        Skill pruning = catalog.skill("pruning").orElseThrow();
        assertThat(pruning.category()).isEqualTo(SkillCategory.OPERATIONS);
        assertThat(pruning.anchor(4).orElseThrow().behavior()).isEqualTo("Prunes a tall tree");
        assertThat(catalog.tool("old-saw").orElseThrow().status()).isEqualTo(ToolStatus.RETIRED);
        assertThat(catalog.duties().get(0).tools())
                .containsExactly(
                        new RankedTool("saw", ToolRank.PREFERRED), new RankedTool("old-saw", ToolRank.RETIRING));
        assertThat(catalog.processes().get(0).steps()).extracting(s -> s.id()).containsExactly("look", "write");
        assertThat(catalog.positions().get(0).requirements())
                .containsExactly(
                        new Requirement("pruning", 4, true, List.of("saw")),
                        new Requirement("felling", 3, false, List.of()));
        Credential climber = catalog.credential("climber").orElseThrow();
        assertThat(climber.validMonths()).isEqualTo(24);
        assertThat(climber.noticeDays()).isEqualTo(60);
        assertThat(climber.continuingHours()).isEqualTo(12.0);
        assertThat(climber.includes()).containsExactly("helper");
        assertThat(catalog.credential("sprayer").orElseThrow().noticeDays()).isEqualTo(Credential.USUAL_NOTICE);
        assertThat(catalog.positions().get(0).credentials())
                .containsExactly(
                        new CredentialRequirement("climber", true), new CredentialRequirement("sprayer", false));
        TestItem item = catalog.item("which-cut").orElseThrow();
        assertThat(item.status()).isEqualTo(ItemStatus.DRAFT);
        assertThat(item.options()).extracting(TestOption::id).containsExactly("a", "b");
        assertThat(item.key()).isEqualTo("a");
        assertThat(catalog.reasons()).containsEntry("trees.seen", "Trees seen: {count}.");
    }

    @ParameterizedTest(name = "{2}: {1}")
    @MethodSource("broken")
    void findsWhatIsWrongAndWhere(String right, String wrong, String rule, String path, String said) {
        List<Problem> problems = SmallCatalog.problemsWith(right, wrong);
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.rule()).isEqualTo(rule);
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.sentence() + " " + problem.suggestion()).contains(said);
        });
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(
                        "title: Felling\n",
                        "title: Felling\n    sunset: 2206-06-30\n",
                        "sunset",
                        "skills[1].sunset",
                        "2000 to 2099"),
                Arguments.of(
                        "title: Felling\n", "title: Felling\n    sunset: soon\n", "date", "skills[1].sunset", "soon"),
                Arguments.of(
                        "title: Felling\n",
                        "title: Felling\n    successor: pruning\n",
                        "successor",
                        "skills[1].successor",
                        "\"sunset\""),
                Arguments.of("kind: license", "kind: licence", "word", "credentials[0].kind", "license"),
                Arguments.of("validMonths: 24", "validMonths: 0", "number", "credentials[0].validMonths", "1 to 600"),
                Arguments.of(
                        "continuingHours: 12",
                        "continuingHours: many",
                        "number",
                        "credentials[0].continuingHours",
                        "many"),
                Arguments.of(
                        "includes: [helper]",
                        "includes: [helpr]",
                        "unknown-reference",
                        "credentials[0].includes[0]",
                        "Did you mean \"helper\"?"),
                Arguments.of(
                        "includes: [helper]", "includes: [climber]", "includes", "credentials[0].includes", "itself"),
                Arguments.of("{id: helper,", "{id: sprayer,", "duplicate-id", "credentials[2]", "sprayer"),
                Arguments.of(
                        "{credential: sprayer}",
                        "{credential: sprayr}",
                        "unknown-reference",
                        "positions[0].credentials[1].credential",
                        "Did you mean \"sprayer\"?"),
                Arguments.of(
                        "{credential: sprayer}",
                        "{credential: climber}",
                        "duplicate-requirement",
                        "positions[0].credentials[1]",
                        "twice"),
                Arguments.of("key: a", "key: c", "unknown-reference", "items[0].key", "option"),
                Arguments.of("b: The top cut", "b: the undercut", "same-option", "items[0].options.b", "same"),
                Arguments.of(
                        "a: The undercut, b: The top cut", "a: The undercut", "options", "items[0].options", "two"),
                Arguments.of("b: The top cut", "x: The top cut", "option", "items[0].options.x", "a to h"),
                Arguments.of(
                        "tool: saw\n    level: 3",
                        "tool: axe\n    level: 3",
                        "unknown-reference",
                        "items[0].tool",
                        "axe"),
                Arguments.of("status: draft", "status: ready", "word", "items[0].status", "draft"),
                Arguments.of(
                        "publisher: City, year: 2020",
                        "publisher: City, year: 2020, supersededBy: newer",
                        "unknown-reference",
                        "sources[0].supersededBy",
                        "newer"),
                Arguments.of("discipline: parks", "discipline: Parks!", "id", "discipline", "Parks!"),
                Arguments.of("edition: \"2026.1\"\n", "", "missing", "", "edition"),
                Arguments.of("affirmed: 2026-10-01", "affirmed: 10/01/2026", "date", "affirmed", "2026-10-01"),
                Arguments.of("affirmed: 2026-10-01", "affirmed: 2026-02-30", "date", "affirmed", "2026-02-30"),
                Arguments.of("title: Parks", "titel: Parks", "unknown-field", "titel", "Did you mean \"title\"?"),
                Arguments.of("title: Parks", "title: Parks\ntitle: Green", "duplicate-key", "title", "twice"),
                Arguments.of("{level: 5,", "{level: 6,", "number", "levels[4].level", "1 to 5"),
                Arguments.of("  - {level: 5, name: Five, meaning: Fifth}\n", "", "scale", "levels[0]", "level 5"),
                Arguments.of("{level: 5,", "{level: 4,", "duplicate-level", "levels[4]", "Level 4"),
                Arguments.of("year: 2020", "year: soon", "number", "sources[0].year", "soon"),
                Arguments.of(
                        "area: trees",
                        "area: treees",
                        "unknown-reference",
                        "skills[0].area",
                        "Did you mean \"trees\"?"),
                Arguments.of(
                        "kind: manual, status: current",
                        "kind: manually, status: current",
                        "word",
                        "tools[0].kind",
                        "manual"),
                Arguments.of(
                        "status: current",
                        "status: current, successor: old-saw",
                        "successor",
                        "tools[0].successor",
                        "current"),
                Arguments.of(
                        "successor: saw",
                        "successor: sow",
                        "unknown-reference",
                        "tools[1].successor",
                        "Did you mean \"saw\"?"),
                Arguments.of(", successor: saw", "", "successor", "tools[1]", "none"),
                Arguments.of(
                        "status: current}",
                        "status: retiring, successor: old-saw}",
                        "successor-cycle",
                        "tools[0]",
                        "circle"),
                Arguments.of("- id: felling", "- id: pruning", "duplicate-id", "skills[1]", "pruning"),
                Arguments.of("- id: felling", "- id: Felling Trees", "id", "skills[1].id", "Felling Trees"),
                Arguments.of(
                        "category: process",
                        "category: proces",
                        "word",
                        "skills[1].category",
                        "Did you mean \"process\"?"),
                Arguments.of("3: Fells a small tree, ", "", "missing-anchor", "skills[1].anchors", "level 3"),
                Arguments.of("4: Prunes a tall tree, ", "", "missing-anchor", "skills[0].anchors", "arborist"),
                Arguments.of("5: Plans the year", "6: Plans the year", "level", "skills[0].anchors.6", "1 to 5"),
                Arguments.of(
                        "5: Fells any tree", "5: fells a small tree", "same-anchor", "skills[1].anchors.5", "same"),
                Arguments.of(
                        "sources: [handbook]",
                        "sources: [handbok]",
                        "unknown-reference",
                        "skills[0].sources[0]",
                        "handbook"),
                Arguments.of(
                        "skills: [pruning, felling]",
                        "skills: [pruning, pruning]",
                        "duplicate-reference",
                        "duties[0].skills[1]",
                        "twice"),
                Arguments.of("skills: [pruning, felling]", "skills: pruning", "type", "duties[0].skills", "list"),
                Arguments.of(
                        "skills: [pruning, felling]", "skills: [[pruning]]", "type", "duties[0].skills[0]", "text"),
                Arguments.of(
                        "tool: saw, rank: preferred",
                        "tool: axe, rank: preferred",
                        "unknown-reference",
                        "duties[0].tools[0].tool",
                        "axe"),
                Arguments.of(
                        "rank: retiring",
                        "rank: best",
                        "word",
                        "duties[0].tools[1].rank",
                        "preferred, acceptable, retiring"),
                Arguments.of(
                        "documented: true", "documented: perhaps", "flag", "processes[0].documented", "true or false"),
                Arguments.of(
                        "{id: write, title: Write}",
                        "{id: look, title: Write}",
                        "duplicate-id",
                        "processes[0].steps[1]",
                        "look"),
                Arguments.of(
                        "duties: [keep-trees]",
                        "duties: [keep-tree]",
                        "unknown-reference",
                        "positions[0].duties[0]",
                        "keep-trees"),
                Arguments.of(
                        "skill: felling, level: 3",
                        "skill: feling, level: 3",
                        "unknown-reference",
                        "positions[0].requirements[1].skill",
                        "felling"),
                Arguments.of(
                        "skill: felling, level: 3",
                        "skill: felling, level: 3.5",
                        "number",
                        "positions[0].requirements[1].level",
                        "3.5"),
                Arguments.of(
                        "skill: felling, level: 3",
                        "skill: pruning, level: 3",
                        "duplicate-requirement",
                        "positions[0].requirements[1]",
                        "pruning"),
                Arguments.of(
                        "tools: [saw]",
                        "tools: [chainsaw]",
                        "unknown-reference",
                        "positions[0].requirements[0].tools[0]",
                        "chainsaw"),
                Arguments.of("statement: Fells trees.", "statement: \"\"", "empty", "skills[1].statement", "empty"),
                Arguments.of(
                        "statement: Fells trees.",
                        "statement: {a: b}",
                        "type",
                        "skills[1].statement",
                        "a group of fields"),
                Arguments.of("statement: Fells trees.", "statement:", "missing", "skills[1].statement", "statement"));
    }

    @Test
    void listsTheProblemsOfAllPartsAtOnceInTheOrderOfTheFile() {
        String broken = SmallCatalog.TEXT
                .replace("area: trees", "area: shrubs")
                .replace("kind: manual", "kind: stone")
                .replace("level: 4, atEntry", "level: 9, atEntry");
        List<Problem> problems = CatalogFile.problems("catalog.yaml", broken.getBytes(UTF_8));
        assertThat(problems)
                .extracting(Problem::rule)
                .containsExactly("word", "word", "unknown-reference", "unknown-reference", "number");
        assertThat(problems).extracting(Problem::line).isSorted();
    }

    @Test
    void showsAProblemAsOneLineWithItsPlace() {
        assertThat(SmallCatalog.problemsWith("area: trees\n    category: process", "area: tres\n    category: process"))
                .singleElement()
                .hasToString(
                        "catalog.yaml:26:11 skills[1].area [unknown-reference] There is no area \"tres\". Did you mean \"trees\"?");
    }

    @Test
    void acceptsThatNothingTookThePlaceOfSomethingRetired() {
        assertThat(SmallCatalog.problemsWith("successor: saw", "successor: none"))
                .isEmpty();
    }

    @Test
    void readsTheCatalogOfGis() throws IOException {
        assertThat(CatalogFile.problems("catalog.yaml", Files.readAllBytes(GIS.resolve("catalog.yaml"))))
                .isEmpty();
        DisciplineFile gis = DisciplineFile.read("discipline.yaml", Files.readAllBytes(GIS.resolve("discipline.yaml")));
        assertThat(gis.id()).isEqualTo("gis");
    }

    @Test
    void readsEveryFixtureOfGis() throws IOException {
        Catalog catalog = CatalogFile.read("catalog.yaml", Files.readAllBytes(GIS.resolve("catalog.yaml")));
        try (Stream<Path> files = Files.list(GIS.resolve("fixtures"))) {
            assertThat(files.toList()).isNotEmpty().allSatisfy(file -> {
                Fixture fixture = Fixture.read(file.getFileName().toString(), Files.readAllBytes(file), catalog);
                assertThat(fixture.scoringCase(catalog).evidence()).hasSameSizeAs(fixture.evidence());
            });
        }
    }

    @RepeatedTest(100)
    void neverThrowsAnythingElseWhenLinesAreLostOrSwapped(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> lines = new ArrayList<>(SmallCatalog.TEXT.lines().toList());
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(lines.size());
            String other = lines.get(random.nextInt(lines.size()));
            lines.set(at, random.nextBoolean() ? "" : other);
        }
        byte[] content = String.join("\n", lines).getBytes(UTF_8);
        assertThat(CatalogFile.problems("fuzz.yaml", content))
                .allSatisfy(problem -> assertThat(problem.file()).isEqualTo("fuzz.yaml"));
    }
}
