package adroit.exchange.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.exchange.problem.RefusedFile;
import adroit.framework.FrameworkDraft.Entry;
import adroit.framework.ItemKind;
import adroit.framework.ItemStatus;
import adroit.framework.RelationType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnetTest {
    private static final String OCCUPATIONS =
            "O*NET-SOC Code\tTitle\tDescription\n17-1022.00\tSurveyors\tMeasure 3\" plats.\n";

    private final Path folder;

    OnetTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private void file(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReadFramework read() {
        return ReadFramework.of(FrameworkFormat.ONET, folder, FrameworkChoice.USUAL);
    }

    private static Entry entry(ReadFramework read, String id) {
        return read.draft().find(id).orElseThrow();
    }

    @Test
    void takesQuotationMarksAsLettersAndSignsForNoValueAsNone() {
        file("Occupation Data.txt", OCCUPATIONS);
        file(
                "Alternate Titles.txt",
                "O*NET-SOC Code\tAlternate Title\tShort Title\n17-1022.00\t\"Chief\" of Party\tn/a\n");
        file("Read Me.txt", "O*NET 24.2 Database\n");
        ReadFramework read = read();

        assertThat(read.details().edition()).isEqualTo("24.2");
        assertThat(entry(read, "17-1022.00").item().text()).isEqualTo("Measure 3\" plats.");
        assertThat(entry(read, "17-1022.00").item().otherTitles()).containsExactly("\"Chief\" of Party");
    }

    @Test
    void linksTasksTechnologiesAndRatingsToTheirOccupation() {
        file("Occupation Data.txt", OCCUPATIONS);
        file(
                "Content Model Reference.txt",
                "Element ID\tElement Name\tDescription\n1.B\tInterests\tx\n1.B.1\tRealistic\ty\n");
        file(
                "Task Statements.txt",
                "O*NET-SOC Code\tTask ID\tTask\tTask Type\n17-1022.00\t7\tStake a boundary.\tCore\n");
        file(
                "Technology Skills.txt",
                "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\n"
                        + "17-1022.00\tTrimble Access\t43232605\tAnalytical software\tY\n");
        file("Interests.txt", "O*NET-SOC Code\tElement ID\tScale ID\tData Value\n17-1022.00\t1.B.1\tOI\t5.33\n");
        ReadFramework read = read();

        assertThat(read.problems()).isEmpty();
        Entry surveyor = entry(read, "17-1022.00");
        Entry technology = entry(read, "technology/43232605/Trimble Access");
        assertThat(entry(read, "task/7").relates(RelationType.CHILD_OF, surveyor))
                .isTrue();
        assertThat(technology.kind()).isEqualTo(ItemKind.TECHNOLOGY);
        assertThat(technology.fact("hot technology")).isEqualTo("Y");
        assertThat(technology.relates(RelationType.CHILD_OF, entry(read, "unspsc/43232605")))
                .isTrue();
        assertThat(surveyor.relates(RelationType.USES, technology)).isTrue();
        assertThat(surveyor.relations())
                .filteredOn(r -> r.type() == RelationType.RATED)
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.target()).isEqualTo(entry(read, "1.B.1").number());
                    assertThat(r.level()).isEqualTo("5.33");
                    assertThat(r.scale()).isEqualTo("OI");
                });
    }

    @Test
    void tellsOfEveryRowThatItLeavesOutWithItsPlace() {
        file("Occupation Data.txt", OCCUPATIONS + "17-1022.00\tAgain\tx\n\tNo code\tx\n17-9999.00\tShort\n");
        file("Task Statements.txt", "O*NET-SOC Code\tTask ID\tTask\n99-0000.00\t8\tDangles\n17-1022.00\t9\t\n");
        ReadFramework read = read();

        assertThat(read.accepted()).isEqualTo(1);
        assertThat(read.rejected()).isEqualTo(5);
        assertThat(read.problems())
                .extracting(p ->
                        p.file() + ":" + p.problem().row() + " " + p.problem().column())
                .containsExactly(
                        "Occupation Data.txt:3 O*NET-SOC Code",
                        "Occupation Data.txt:4 O*NET-SOC Code",
                        "Occupation Data.txt:5 ",
                        "Task Statements.txt:2 O*NET-SOC Code",
                        "Task Statements.txt:3 Task");
    }

    @Test
    void readsTheOthersWhereOneFileCannotBeRead() throws IOException {
        file("Occupation Data.txt", OCCUPATIONS);
        file("Job Zones.txt", "O*NET-SOC Code\tZone\n17-1022.00\t4\n");
        Files.write(
                folder.resolve("Alternate Titles.txt"),
                "O*NET-SOC Code\tAlternate Title\n17-1022.00\tG\u00e9om\u00e8tre\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        ReadFramework read = read();

        assertThat(read.draft().size()).isEqualTo(1);
        assertThat(read.problems()).anySatisfy(p -> {
            assertThat(p.file()).isEqualTo("Job Zones.txt");
            assertThat(p.problem().reason()).contains("Job Zone");
        });
        assertThat(read.problems()).anySatisfy(p -> {
            assertThat(p.file()).isEqualTo("Alternate Titles.txt");
            assertThat(p.problem().reason()).contains("UTF-8");
        });
    }

    @Test
    void marksWhatStandsAlone() {
        file("Occupation Data.txt", OCCUPATIONS);
        assertThat(entry(read(), "17-1022.00").status()).isEqualTo(ItemStatus.ORPHAN);
    }

    @Test
    void refusesWhatIsNothingOfONets() {
        assertThatThrownBy(this::read).isInstanceOf(RefusedFile.class).hasMessageContaining("Occupation Data");
        file("Occupation Data.txt", "");
        assertThatThrownBy(this::read).isInstanceOf(RefusedFile.class).hasMessageContaining("empty");
    }
}
