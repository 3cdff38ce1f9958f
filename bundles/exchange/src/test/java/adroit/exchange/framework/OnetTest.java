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
    void readsRelatedOccupationsByTierAndInterestsAsLaterEditionsSayThem() {
        file("Occupation Data.txt", OCCUPATIONS + "17-3031.00\tSurveying Technicians\tAdjust instruments.\n");
        file(
                "Content Model Reference.txt",
                "Element ID\tElement Name\tDescription\n1.B.1.a\tRealistic\tx\n1.B.3.b\tEngineering\ty\n");
        file(
                "Related Occupations.txt",
                "O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\tIndex\n"
                        + "17-1022.00\t17-3031.00\tPrimary-Short\t1\n"
                        + "17-1022.00\t99-9999.00\tSupplemental\t11\n");
        file(
                "Basic Interests to RIASEC.txt",
                "Basic Interests Element ID\tBasic Interests Element Name\tRIASEC Element ID\tRIASEC Element Name\n"
                        + "1.B.3.b\tEngineering\t1.B.1.a\tRealistic\n");
        file(
                "Interests Illustrative Occupations.txt",
                "Element ID\tElement Name\tInterest Type\tO*NET-SOC Code\n1.B.1.a\tRealistic\tGeneral\t17-1022.00\n");
        file(
                "RIASEC Keywords.txt",
                "Element ID\tElement Name\tKeyword\tKeyword Type\n1.B.1.a\tRealistic\tBuild\tAction\n");
        ReadFramework read = read();

        Entry surveyor = entry(read, "17-1022.00");
        Entry technician = entry(read, "17-3031.00");
        assertThat(surveyor.relations()).singleElement().satisfies(r -> {
            assertThat(r.type()).isEqualTo(RelationType.RELATED);
            assertThat(r.target()).isEqualTo(technician.number());
            assertThat(r.scale()).isEqualTo("Primary-Short");
            assertThat(r.place()).isEqualTo(1);
        });
        assertThat(entry(read, "1.B.3.b").relates(RelationType.PART_OF, entry(read, "1.B.1.a")))
                .isTrue();
        assertThat(entry(read, "1.B.1.a").relates(RelationType.EXEMPLAR, surveyor))
                .isTrue();
        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.file()).isEqualTo("Related Occupations.txt");
            assertThat(p.problem().value()).isEqualTo("99-9999.00");
        });
        assertThat(read.files())
                .filteredOn(f -> f.name().equals("RIASEC Keywords.txt"))
                .singleElement()
                .satisfies(f -> assertThat(f.note()).contains("words and examples for interests"));
    }

    @Test
    void takesFormerCodesAsRetiredOccupationsThatOthersReplace() {
        file(
                "Occupation Data.txt",
                "O*NET-SOC Code\tTitle\tDescription\n15-1252.00\tSoftware Developers\tx\n"
                        + "15-1253.00\tSoftware Testers\ty\n11-9199.00\tManagers\tz\n11-9199.11\tOthers\tz\n");
        file(
                "2010_to_2019_Crosswalk.csv",
                "O*NET-SOC 2010 Code,O*NET-SOC 2010 Title,O*NET-SOC 2019 Code,O*NET-SOC 2019 Title\n"
                        + "15-1132.00,\"Software Developers, Applications\",15-1252.00,Software Developers\n"
                        + "15-1133.00,\"Software Developers, Systems\",15-1252.00,Software Developers\n"
                        + "15-1133.00,\"Software Developers, Systems\",15-1253.00,Software Testers\n"
                        + "11-9199.00,Managers,11-9199.00,Managers\n"
                        + "11-9199.00,Managers,11-9199.11,Others\n"
                        + "11-1.00,Gone,11-2.00,Elsewhere\n");
        ReadFramework read = read();

        Entry systems = entry(read, "15-1133.00");
        assertThat(systems.title()).isEqualTo("Software Developers, Systems");
        assertThat(systems.status()).isEqualTo(ItemStatus.RETIRED);
        assertThat(systems.relates(RelationType.REPLACED_BY, entry(read, "15-1252.00")))
                .isTrue();
        assertThat(systems.relates(RelationType.REPLACED_BY, entry(read, "15-1253.00")))
                .isTrue();
        assertThat(entry(read, "11-9199.00").status()).isNotEqualTo(ItemStatus.RETIRED);
        assertThat(entry(read, "11-9199.00").relates(RelationType.RELATED, entry(read, "11-9199.11")))
                .isTrue();
        assertThat(read.draft().find("11-1.00")).isEmpty();
        assertThat(read.problems())
                .extracting(p -> p.problem().line() + " " + p.problem().column())
                .containsExactly("7 O*NET-SOC 2019 Code");
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
