package adroit.exchange.framework;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.crosswalk.Closeness;
import adroit.exchange.framework.casepackage.CaseReader;
import adroit.exchange.matchtable.MatchColumn;
import adroit.exchange.skilltable.SkillColumn;
import adroit.framework.ItemKind;
import adroit.framework.RelationType;
import adroit.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of the documentation that says what each format keeps: it is true of what is published. */
class FormatsTableTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z]+)` \\|([^|]*)\\|([^|]*)\\|([^|]*)\\|", Pattern.MULTILINE);
    private static final Pattern KEY = Pattern.compile("`([a-z-]+)`");
    private static final int KINDS = 3;
    private static final int RELATIONS = 4;
    private static final Map<FrameworkFormat, String> PUBLISHED = Map.of(
            FrameworkFormat.ONET, "onet_24_2_text",
            FrameworkFormat.ESCO, "esco_1_2_en_csv",
            FrameworkFormat.DIGCOMP, "digcomp_3_0",
            FrameworkFormat.GDAD, "uk_gdad_isco08",
            FrameworkFormat.RSD, "osmt_rsd");

    private static String text() throws IOException {
        Path folder = Path.of("");
        while (!Files.exists(folder.resolve("docs/formats.md"))) {
            folder = folder.resolve("..");
        }
        return Files.readString(folder.resolve("docs/formats.md"));
    }

    /** Of each format, the words of a column that are among those. */
    private static Map<String, Set<String>> cells(int column, Pattern word, Set<String> among) throws IOException {
        Map<String, Set<String>> cells = new TreeMap<>();
        Matcher row = ROW.matcher(text());
        while (row.find()) {
            Set<String> named = new TreeSet<>();
            Matcher each = word.matcher(row.group(column));
            while (each.find()) {
                named.add(each.group(1));
            }
            named.retainAll(among);
            cells.put(row.group(1), named);
        }
        return cells;
    }

    private static Map<String, Set<String>> kinds() throws IOException {
        return cells(
                KINDS,
                Pattern.compile("([a-z]+)"),
                Arrays.stream(ItemKind.values()).map(ItemKind::key).collect(Collectors.toSet()));
    }

    private static Map<String, Set<String>> relations() throws IOException {
        return cells(
                RELATIONS,
                KEY,
                Arrays.stream(RelationType.values()).map(RelationType::key).collect(Collectors.toSet()));
    }

    /** What stands as code in the second column of a row of the table of what is written. */
    private static Set<String> written(String format) throws IOException {
        String text = text();
        String row = text.substring(text.indexOf("A catalog is written so:"))
                .lines()
                .filter(line -> line.startsWith("| `" + format + "`"))
                .findFirst()
                .orElseThrow();
        return Pattern.compile("`([^`]+)`")
                .matcher(row.split("\\|", -1)[2])
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void namesEveryColumnOfATableThatIsWritten() throws IOException {
        assertThat(written("xlsx"))
                .isEqualTo(Arrays.stream(SkillColumn.values())
                        .map(SkillColumn::key)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void namesEveryColumnOfATableOfMatches() throws IOException {
        String line = text().lines()
                .filter(each -> each.startsWith("Columns of a table of matches:"))
                .findFirst()
                .orElseThrow();
        assertThat(line)
                .isEqualTo(Arrays.stream(MatchColumn.values())
                        .map(column -> "`" + column.key() + "`")
                        .collect(Collectors.joining(", ", "Columns of a table of matches: ", "")));
    }

    @Test
    void namesEveryWayInWhichAPackageSaysWhatCorresponds() throws IOException {
        assertThat(written("case"))
                .isEqualTo(Arrays.stream(Closeness.values())
                        .map(CasePackage::correspondence)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void speaksOfEveryFormat() throws IOException {
        Map<String, Set<String>> kinds = kinds();
        for (FrameworkFormat format : FrameworkFormat.values()) {
            assertThat(kinds).containsKey(format.key());
        }
    }

    @Test
    void namesTheKindsThatAreKeptOfWhatIsPublished() throws IOException {
        Map<String, Set<String>> kinds = kinds();
        for (Map.Entry<FrameworkFormat, String> each : PUBLISHED.entrySet()) {
            ReadFramework read =
                    ReadFramework.of(each.getKey(), SharedData.file(each.getValue()), FrameworkChoice.USUAL);
            Set<String> kept = new TreeSet<>();
            read.draft().entries().forEach(e -> kept.add(e.kind().key()));
            assertThat(kept)
                    .as(each.getKey().key())
                    .isEqualTo(kinds.get(each.getKey().key()));
        }
    }

    @Test
    void namesTheRelationsThatAreKeptOfWhatIsPublished() throws IOException {
        Map<String, Set<String>> relations = relations();
        for (Map.Entry<FrameworkFormat, String> each : PUBLISHED.entrySet()) {
            ReadFramework read =
                    ReadFramework.of(each.getKey(), SharedData.file(each.getValue()), FrameworkChoice.USUAL);
            Set<String> kept = new TreeSet<>();
            read.draft().entries().forEach(e -> e.relations()
                    .forEach(r -> kept.add(r.type().key())));
            assertThat(kept)
                    .as(each.getKey().key())
                    .isNotEmpty()
                    .isSubsetOf(relations.get(each.getKey().key()));
        }
    }

    /** What is published of NICE cannot be read as a whole: the file of tasks is no YAML. */
    @Test
    void namesWhatIsReadOfNice() throws IOException {
        ReadFramework read =
                ReadFramework.of(FrameworkFormat.NICE, SharedData.file("nice_800_181"), FrameworkChoice.USUAL);
        Map<String, Set<String>> kinds = kinds();
        Map<String, Set<String>> relations = relations();
        assertThat(read.draft().entries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(kinds.get("nice")).contains(entry.kind().key());
            assertThat(entry.relations()).allSatisfy(relation -> assertThat(relations.get("nice"))
                    .contains(relation.type().key()));
        });
    }

    @Test
    void namesEveryRelationThatAPackageMayHave() throws IOException {
        Set<String> known = Arrays.stream(RelationType.values())
                .filter(type -> CaseReader.type(CaseReader.name(type)).isPresent())
                .map(RelationType::key)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(relations().get(FrameworkFormat.CASE.key())).isEqualTo(known);
    }
}
