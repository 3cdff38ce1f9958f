package adroit.exchange.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.catalog.Catalog;
import adroit.catalog.EvidenceRule;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.catalogchange.OpenDays;
import adroit.edition.CatalogEdition;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is written is read as the same catalog. */
class CatalogYamlTest {
    private static final Path FIELDS = Path.of("../disciplines");
    private static final Path GIS = FIELDS.resolve("gis/src/main/resources");

    @TestFactory
    Stream<DynamicTest> everyShippedFieldComesBackToTheByte() throws IOException {
        try (Stream<Path> folders = Files.list(FIELDS)) {
            List<Path> files = folders.map(f -> f.resolve("src/main/resources/catalog.yaml"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
            assertThat(files).isNotEmpty();
            return files.stream()
                    .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                        Catalog catalog = CatalogFile.read("catalog.yaml", Files.readAllBytes(file));
                        CatalogEdition edition = CatalogEdition.of(catalog);
                        byte[] written = CatalogYaml.write(catalog, edition.id());
                        assertThat(CatalogEdition.of(CatalogFile.read("again", written))
                                        .id())
                                .isEqualTo(edition.id());
                        assertThat(CatalogYaml.base(written)).contains(edition.id());
                    }));
        }
    }

    @Test
    void aFileThatWasCutShortIsRefusedAfterWhicheverLine() throws IOException {
        CatalogEdition edition = CatalogEdition.of(CatalogFile.read("catalog.yaml", gis()));
        String written = new String(CatalogYaml.write(edition.catalog(), edition.id()), StandardCharsets.UTF_8);
        assertThat(CatalogFile.problems("catalog.yaml", written.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        int end = written.lastIndexOf('\n', written.length() - 2);
        for (int cut = end; cut > 0; cut = written.lastIndexOf('\n', cut - 1)) {
            byte[] part = written.substring(0, cut + 1).getBytes(StandardCharsets.UTF_8);
            assertThat(CatalogFile.problems("catalog.yaml", part))
                    .as("cut after %d characters", cut)
                    .extracting(Problem::rule)
                    .containsExactly("truncated");
        }
    }

    @Test
    void migrationsComeBackToo() throws IOException {
        Catalog catalog = CatalogFile.read("catalog.yaml", gis());
        Skill first = catalog.skills().get(0);
        Skill moved = new Skill(
                first.id(),
                first.title(),
                first.area(),
                first.category(),
                first.statement(),
                first.anchors(),
                false,
                null,
                first.sources(),
                LocalDate.of(2026, 10, 1),
                List.of(
                        new Migration(first.id(), LocalDate.of(2026, 11, 1), EvidenceRule.FLAGGED, Map.of(3, 2)),
                        new Migration(catalog.skills().get(1).id(), null, EvidenceRule.REASSESS, Map.of())));
        Catalog changed = adroit.catalogchange.Relabelled.of(catalog, "next", catalog.affirmed(), List.of(moved));
        byte[] written = CatalogYaml.write(changed, "0".repeat(64));
        String text = new String(written, StandardCharsets.UTF_8);
        assertThat(text).contains("evidence: reassess").contains("before: '2026-11-01'");
        assertThat(CatalogFile.problems("catalog.yaml", written))
                .extracting(Problem::rule)
                .containsOnly("unknown-reference");
        assertThat(CatalogFile.read("catalog.yaml", with(gis(), moved)).skill(first.id()))
                .contains(moved);
    }

    @Test
    void aMigrationThatCannotBeIsToldWithItsPlace() throws IOException {
        String yaml = new String(gis(), StandardCharsets.UTF_8)
                .replaceFirst(
                        "(?m)^  - id: (\\S+)\n    title: ",
                        "  - id: $1\n    migrations:\n      - {from: $1}\n      - {from: nowhere, evidence: carred, levels: {7: 2}}\n    title: ");
        assertThat(CatalogFile.problems("catalog.yaml", yaml.getBytes(StandardCharsets.UTF_8)))
                .extracting(Problem::rule)
                .contains("unknown-reference", "word", "level");
    }

    @Test
    void skillsThatTakeOverFromEachOtherAreToldEach() throws IOException {
        Catalog catalog = CatalogFile.read("catalog.yaml", gis());
        String one = catalog.skills().get(0).id();
        String other = catalog.skills().get(1).id();
        String yaml = new String(gis(), StandardCharsets.UTF_8)
                .replaceFirst(
                        "(?m)^  - id: " + one + "\n", "  - id: " + one + "\n    migrations: [{from: " + other + "}]\n")
                .replaceFirst(
                        "(?m)^  - id: " + other + "\n",
                        "  - id: " + other + "\n    migrations: [{from: " + one + "}]\n");
        assertThat(CatalogFile.problems("catalog.yaml", yaml.getBytes(StandardCharsets.UTF_8)))
                .extracting(Problem::rule)
                .containsExactly("migration-cycle", "migration-cycle");
    }

    @Test
    void onlyAProposalLeavesOpenFromWhichDayOnLevelsMeanSomethingElse() throws IOException {
        byte[] yaml = new String(gis(), StandardCharsets.UTF_8)
                .replaceFirst(
                        "(?m)^  - id: (\\S+)\n    title: ",
                        "  - id: $1\n    migrations:\n      - {from: $1, levels: {5: 4}}\n    title: ")
                .getBytes(StandardCharsets.UTF_8);
        Catalog proposed = CatalogFile.proposed("catalog.yaml", yaml);
        assertThat(OpenDays.in(proposed)).isTrue();
        byte[] written = CatalogYaml.write(proposed, CatalogEdition.of(proposed).id());
        assertThat(CatalogFile.proposed("again", written)).isEqualTo(proposed);
        assertThatThrownBy(() -> CatalogFile.read("catalog.yaml", yaml))
                .isInstanceOfSatisfying(RefusedFile.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(p -> assertThat(p.rule()).isEqualTo("migration-day"))
                        .satisfies(p -> assertThat(p.line()).isGreaterThan(1)));
        Map<String, byte[]> files =
                Map.of("catalog.yaml", yaml, "discipline.yaml", Files.readAllBytes(GIS.resolve("discipline.yaml")));
        assertThat(DisciplineFolder.read("gis.jar", files).problems())
                .extracting(Problem::rule)
                .containsExactly("migration-day");
    }

    private static byte[] with(byte[] yaml, Skill skill) {
        Catalog catalog = CatalogFile.read("catalog.yaml", yaml);
        List<Skill> skills = catalog.skills().stream()
                .map(s -> s.id().equals(skill.id()) ? skill : s)
                .toList();
        return CatalogYaml.write(
                adroit.catalogchange.Relabelled.of(catalog, "next", catalog.affirmed(), skills), "0".repeat(64));
    }

    private static byte[] gis() throws IOException {
        return Files.readAllBytes(FIELDS.resolve("gis/src/main/resources/catalog.yaml"));
    }
}
