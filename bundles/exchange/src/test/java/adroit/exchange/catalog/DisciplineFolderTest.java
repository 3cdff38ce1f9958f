package adroit.exchange.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.exchange.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a field is told in one go, and nothing that is right is told with it. */
class DisciplineFolderTest {
    private final Path folder;

    DisciplineFolderTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("fixtures"));
        write("discipline.yaml", """
                id: parks
                title: Parks
                version: 0.1.0
                keeper: Parks
                summary: Trees of the parks.
                """);
        write("catalog.yaml", SmallCatalog.TEXT);
        write("scoring.yaml", "skills: [{skills: [pruning], channels: [work-sample, supervisor]}]\n");
        write("fixtures/a.yaml", """
                name: A sample decides
                requirement: {skill: pruning, level: 4, tools: [saw]}
                asOf: 2026-06-30
                evidence: [{channel: work-sample, source: s, observed: 2026-05-02, level: 4}]
                expect: {scored: 4.0}
                """);
    }

    @Test
    void aFieldThatIsRightHasNoProblem() {
        assertThat(told()).isEmpty();
        assertThat(read().canBeScored()).isTrue();
    }

    @Test
    void everyFileIsReadWhereTheCatalogIsWrong() throws IOException {
        change("catalog.yaml", "affirmed: 2026-10-01", "affirmed: yesterday");
        change("scoring.yaml", "pruning", "prunning");
        change("fixtures/a.yaml", "tools: [saw]", "tools: [sew]");
        assertThat(told())
                .containsExactly(
                        "catalog.yaml [date]", "scoring.yaml [unknown-reference]", "a.yaml [unknown-reference]");
        assertThat(read().canBeScored()).isFalse();
    }

    @Test
    void whatHasAnotherFaultIsThereAllTheSame() throws IOException {
        change("catalog.yaml", "title: Pruning", "titel: Pruning");
        assertThat(told()).containsOnly("catalog.yaml [missing]", "catalog.yaml [unknown-field]");
    }

    @Test
    void whereAnIdOrAListCannotBeReadNothingIsSaidToBeUnknown() throws IOException {
        change("catalog.yaml", "- id: pruning", "- ident: pruning");
        assertThat(told()).containsOnly("catalog.yaml [missing]", "catalog.yaml [unknown-field]");
        write("catalog.yaml", SmallCatalog.TEXT);
        change("catalog.yaml", "areas: [{id: trees, title: Trees}]", "areas: {id: trees, title: Trees}");
        assertThat(told()).containsExactly("catalog.yaml [type]");
        write("catalog.yaml", "skills: [\n");
        assertThat(told()).hasSize(1).allSatisfy(t -> assertThat(t).startsWith("catalog.yaml "));
        Files.delete(folder.resolve("catalog.yaml"));
        assertThat(told()).hasSize(1).allSatisfy(t -> assertThat(t).startsWith("catalog.yaml "));
    }

    @Test
    void anUnknownReferenceIsToldWhereEveryIdIsRead() throws IOException {
        change("fixtures/a.yaml", "tools: [saw]", "tools: [spade]");
        assertThat(told()).containsExactly("a.yaml [unknown-reference]");
    }

    @Test
    void fixturesThatAreRightAreHeldAgainstTheScoringWhereAnotherIsWrong() throws IOException {
        write("fixtures/b.yaml", "name: Nothing else\n");
        change("fixtures/a.yaml", "scored: 4.0", "scored: 2.0");
        DisciplineFolder read = read();
        assertThat(told()).isNotEmpty().allSatisfy(t -> assertThat(t).startsWith("b.yaml "));
        assertThat(read.canBeScored()).isTrue();
        assertThat(read.differences(read.described().orElseThrow())).hasSize(1);
    }

    @Test
    void aDayThatCannotBeReadMakesNoOtherDayWrong() throws IOException {
        change("fixtures/a.yaml", "asOf: 2026-06-30", "asOf: soon");
        assertThat(told()).containsExactly("a.yaml [date]");
    }

    @Test
    void anObservationAfterTheDayIsOutOfOrderHoweverEarlyTheDay() throws IOException {
        change("fixtures/a.yaml", "asOf: 2026-06-30", "asOf: 1970-01-01");
        assertThat(told()).containsExactly("a.yaml [order]");
    }

    @Test
    void aSectionOfAnotherNameMakesNoReferenceToItUnknown() throws IOException {
        change("catalog.yaml", "\ntools:", "\ntolls:");
        assertThat(told()).isNotEmpty().allSatisfy(t -> assertThat(t).startsWith("catalog.yaml "));
    }

    private DisciplineFolder read() {
        return DisciplineFolder.read(folder);
    }

    /** Files and rules. */
    private List<String> told() {
        return read().problems().stream()
                .map((Problem p) -> Path.of(p.file()).getFileName() + " [" + p.rule() + "]")
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void change(String name, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(name));
        assertThat(text).contains(from);
        write(name, text.replace(from, to));
    }
}
