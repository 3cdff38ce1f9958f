package adroit.launcher.fault;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.testing.CatalogFault;
import adroit.testing.SkillTableFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is promised of faulty packs is what is tried. */
class FaultsInWordsTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void everyFaultThatIsPromisedIsTriedAndTheOtherWayRound() throws IOException {
        List<String> promised = Files.readAllLines(DOCS.resolve("run/faults.md")).stream()
                .filter(line -> line.startsWith("| ") || line.startsWith("## "))
                .filter(line -> !line.startsWith("| fault "))
                .toList();
        assertThat(promised).containsExactlyElementsOf(tried());
    }

    @Test
    void everyCodeIsExplainedWhereCodesAre() throws IOException {
        String codes = Files.readString(DOCS.resolve("disciplines/packs.md"))
                + Files.readString(DOCS.resolve("run/publishers.md"));
        assertThat(PackFault.values()).allSatisfy(f -> assertThat(codes).contains("`" + f.code() + "`"));
    }

    @Test
    void everyCodeThatIsExplainedOfPacksIsTried() throws IOException {
        String codes = Files.readString(DOCS.resolve("disciplines/packs.md"));
        Set<String> tried =
                Arrays.stream(PackFault.values()).map(PackFault::code).collect(Collectors.toSet());
        tried.add("OTHER_SIGNER"); // said by the command that looks at a pack, and by no way in
        assertThat(Pattern.compile("`([A-Z][A-Z_]+)`").matcher(codes).results().map(found -> found.group(1)))
                .isNotEmpty()
                .isSubsetOf(tried);
    }

    private static List<String> tried() {
        return Stream.of(ofPacks(), ofCatalogs(), ofTables())
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<String> ofCatalogs() {
        return Stream.concat(
                Stream.of("## A catalog by itself"),
                Arrays.stream(CatalogFault.values()).map(f -> line(f.what(), f.rule())));
    }

    private static Stream<String> ofTables() {
        return Stream.concat(
                Stream.of("## A table of skills"),
                Arrays.stream(SkillTableFault.values()).map(f -> line(f.what(), f.rule())));
    }

    private static String line(String what, String code) {
        return "| " + what + " | `" + code + "` |";
    }

    private static Stream<String> ofPacks() {
        return Arrays.stream(PackFault.Kind.values())
                .flatMap(kind -> Stream.concat(
                        Stream.of("## " + kind.title()),
                        Arrays.stream(PackFault.values())
                                .filter(f -> f.kind() == kind)
                                .map(f -> line(f.what(), f.code()))));
    }
}
