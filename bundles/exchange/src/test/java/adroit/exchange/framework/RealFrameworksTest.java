package adroit.exchange.framework;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.framework.FrameworkDraft.Entry;
import adroit.framework.FrameworkItem;
import adroit.framework.ItemKind;
import adroit.framework.ItemStatus;
import adroit.framework.RelationType;
import adroit.framework.SourceFile;
import adroit.testing.SharedData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalogs of the world as they are published: what is in them is taken, and what is wrong with them is told. */
class RealFrameworksTest {
    @TempDir
    Path folder = Path.of("");

    private static ReadFramework read(FrameworkFormat format, Path path) {
        return ReadFramework.of(format, path, FrameworkChoice.USUAL);
    }

    private static SourceFile file(ReadFramework read, String name) {
        return read.files().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static long count(ReadFramework read, ItemKind kind) {
        return read.draft().entries().stream().filter(e -> e.kind() == kind).count();
    }

    private static long relations(ReadFramework read, RelationType type) {
        return read.draft().entries().stream()
                .flatMap(e -> e.relations().stream())
                .filter(r -> r.type() == type)
                .count();
    }

    @Test
    void readsEscoWithEveryParentOfAConcept() {
        ReadFramework read = read(FrameworkFormat.ESCO, SharedData.file("esco_1_2_en_csv"));

        assertThat(read.details().edition()).isEqualTo("1.2");
        assertThat(read.problems()).isEmpty();
        assertThat(count(read, ItemKind.OCCUPATION)).isEqualTo(3_039);
        assertThat(file(read, "digitalSkillsCollection_en.csv").accepted()).isEqualTo(1_284);
        assertThat(file(read, "broaderRelationsOccPillar_en.csv").accepted()).isEqualTo(3_652);
        Entry haskell = read.draft()
                .find("http://data.europa.eu/esco/skill/000f1d3d-220f-4789-9c0a-cc742521fb02")
                .orElseThrow();
        assertThat(haskell.kind()).isEqualTo(ItemKind.KNOWLEDGE);
        assertThat(haskell.item().otherTitles()).contains("Haskell techniques");
        assertThat(haskell.relations()).hasSize(2);
        Entry director = read.draft()
                .find("http://data.europa.eu/esco/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c34")
                .orElseThrow();
        assertThat(director.item().otherTitles()).contains("technical supervisor", "head of technical");
    }

    @Test
    void readsTheSameDigcompFromTheWorkbookAndFromJsonLd() throws Exception {
        Path published = SharedData.file("digcomp_3_0");
        ReadFramework linked = read(FrameworkFormat.DIGCOMP, published);
        try (var files = Files.list(published)) {
            for (Path each : files.filter(f -> f.toString().endsWith(".xlsx")).toList()) {
                Files.copy(each, folder.resolve(String.valueOf(each.getFileName())));
            }
        }
        ReadFramework workbook = read(FrameworkFormat.DIGCOMP, folder);

        for (ReadFramework read : List.of(linked, workbook)) {
            assertThat(read.problems()).isEmpty();
            assertThat(read.details().edition()).isEqualTo("3.0");
            assertThat(count(read, ItemKind.GROUP)).isEqualTo(5);
            assertThat(count(read, ItemKind.COMPETENCE)).isEqualTo(21);
            assertThat(count(read, ItemKind.STATEMENT)).isEqualTo(362);
            assertThat(count(read, ItemKind.OUTCOME)).isEqualTo(523);
        }
        assertThat(titles(workbook)).isEqualTo(titles(linked));
    }

    /** Titles by id, without the blanks in which the two differ. */
    private static Map<String, String> titles(ReadFramework read) {
        Map<String, String> titles = new TreeMap<>();
        read.draft().entries().forEach(e -> {
            if (e.kind() != ItemKind.OTHER) {
                titles.put(e.id(), e.title().replaceAll("\\s+", " "));
            }
        });
        return titles;
    }

    @Test
    void readsRolesWithTheLevelsOfSkillsThatTheyAskForAndTellsOfThoseThatStandTwice() {
        ReadFramework read = read(FrameworkFormat.GDAD, SharedData.file("uk_gdad_isco08"));

        assertThat(count(read, ItemKind.ROLE)).isEqualTo(52);
        assertThat(count(read, ItemKind.LEVEL)).isEqualTo(205);
        assertThat(count(read, ItemKind.SKILL)).isEqualTo(188);
        assertThat(file(read, "roles.csv").read()).isEqualTo(1_825);
        assertThat(file(read, "roles.csv").rejected()).isEqualTo(16);
        assertThat(relations(read, RelationType.NEEDS)).isEqualTo(1_809);
        assertThat(read.problems()).hasSize(16).allSatisfy(p -> {
            assertThat(p.problem().column()).isEqualTo("Skill Name");
            assertThat(p.problem().reason()).contains("already");
        });
        assertThat(read.draft().entries())
                .flatMap(Entry::relations)
                .filteredOn(r -> r.type() == RelationType.NEEDS)
                .extracting(r -> String.valueOf(r.level()))
                .doesNotContain("NOT IN USE")
                .contains("Expert", "Working", "null");
    }

    @Test
    void readsNiceAndSaysWhereOneOfItsFilesIsNoYaml() {
        ReadFramework read = read(FrameworkFormat.NICE, SharedData.file("nice_800_181"));

        assertThat(file(read, "nice_domains.yml").accepted()).isEqualTo(7);
        assertThat(file(read, "nice_specialityAreas.yml").accepted()).isEqualTo(32);
        assertThat(count(read, ItemKind.ROLE)).isEqualTo(52);
        assertThat(count(read, ItemKind.SKILL)).isPositive();
        assertThat(count(read, ItemKind.TASK)).isZero();
        assertThat(read.problems())
                .filteredOn(p -> p.file().equals("nice_tasks.yml"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.problem().line()).isEqualTo(1_208);
                    assertThat(p.problem().reason()).contains("not valid YAML");
                });
        assertThat(read.draft().entries())
                .filteredOn(e -> e.kind() == ItemKind.ROLE)
                .allSatisfy(e -> assertThat(e.relations()).isNotEmpty());
    }

    @Test
    void readsCasePackagesOfOthersWithTheirIdentifiersAndTheLinksThatLeadOut() {
        ReadFramework read = read(FrameworkFormat.CASE, SharedData.file("case_smarterbalanced/sb_MATHPackage.json"));

        assertThat(read.problems()).isEmpty();
        assertThat(file(read, "sb_MATHPackage.json, CFItems").accepted()).isEqualTo(48);
        assertThat(file(read, "sb_MATHPackage.json, CFAssociations").accepted()).isEqualTo(67);
        List<FrameworkItem> items =
                read.draft().entries().stream().map(Entry::item).toList();
        assertThat(items.stream().flatMap(i -> i.relations().stream()).filter(r -> r.link() != null))
                .hasSize(13);
        assertThat(read.draft().find("2290e7e4-d5ee-11e7-8b54-1f38bf48600f")).isPresent();
        assertThat(read.notes()).contains("It is a package of CASE 1.0.");
    }

    @Test
    void readsTheOtherPackagesToo() throws Exception {
        Path published = SharedData.file("case_opensalt");
        try (var files = Files.list(published)) {
            for (Path each : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                assertThat(read(FrameworkFormat.CASE, each).problems())
                        .as(each.toString())
                        .isEmpty();
            }
        }
        ReadFramework ordered = read(FrameworkFormat.CASE, published.resolve("Ordering.json"));
        assertThat(ordered.draft().size()).isEqualTo(29);
        assertThat(ordered.draft().entries()).noneMatch(e -> e.status() == ItemStatus.ORPHAN);
    }

    @Test
    void readsRichSkillDescriptors() {
        ReadFramework read = read(FrameworkFormat.RSD, SharedData.file("osmt_rsd"));

        assertThat(file(read, "skills_get_v3.json").accepted()).isEqualTo(50);
        assertThat(read.problems()).extracting(FileProblem::file).containsExactly("osmt-batch-import-example.csv");
        assertThat(read.draft().find("48119645-4246-4665-944d-cf30bbfcfd6f")).isPresent();
    }

    @Test
    void readsATableThatNobodyKnows() {
        ReadFramework read = read(FrameworkFormat.TABLE, SharedData.file("case_opensalt/sample_case.csv"));

        assertThat(read.draft().find("Math.Fractions").orElseThrow().relations())
                .hasSize(2);
    }
}
