package adroit.exchange.roster;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import adroit.exchange.SampleCity;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.table.Collected;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterTest {

    private final Path folder;
    private final Collected<RosterRow> sink = new Collected<>();

    RosterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsPeopleWithTidiedValues() throws IOException {
        read("id,first name,last name,dept code,department,division,title,type,hire date\n"
                + "8823.0, Ann ,Null,101.0,Parks  and Recreation,n/a,Ranger,FT,05/31/2014\n");
        assertThat(sink.rows())
                .containsExactly(new RosterRow(
                        2,
                        1,
                        "8823",
                        "Ann",
                        "Null",
                        null,
                        "101",
                        "Parks and Recreation",
                        null,
                        "Ranger",
                        "FT",
                        LocalDate.of(2014, 5, 31),
                        null,
                        null,
                        null));
    }

    @Test
    void partsNamesThatStandInOneColumn() throws IOException {
        RosterReport report = read("id,Employee Name,department,title\n1,\"Alder, Ada M.\",Parks,Ranger\n"
                + "2,Bo van den Berg,Parks,Guard\n3,N/A,Parks,Clerk\n");
        assertThat(sink.rows())
                .extracting(RosterRow::givenName, RosterRow::familyName)
                .containsExactly(tuple("Ada M.", "Alder"), tuple("Bo", "van den Berg"), tuple(null, null));
        assertThat(report.notes()).anySatisfy(note -> assertThat(note)
                .contains("Names stand in one column", "1 of 2 names")
                .doesNotContain("Alder"));
    }

    @Test
    void listsEveryProblemOfARow() throws IOException {
        RosterReport report = read("department,title,hire date\nParks,Ranger,05/31/2014\n#N/A,,soon\nParks,Guard,\n");
        assertThat(report.tally()).isEqualTo(new Tally(3, 2, 1));
        assertThat(sink.problems()).extracting(RowProblem::row).containsExactly(3L, 3L, 3L);
        assertThat(sink.problems()).extracting(RowProblem::column).containsExactly("department", "title", "hire date");
        assertThat(sink.problems().get(2).value()).isEqualTo("soon");
    }

    @Test
    void rejectsAKeyThatStoodOnAnEarlierRow() throws IOException {
        Roster roster = open(
                "Badge No,department,title\n7,Parks,Ranger\n8,Parks,Guard\n7.0,Parks,Clerk\n,Parks,Aide\n1.2E+11,Parks,Aide\n");
        RosterReport report = roster.read(roster.mapping(List.of(), "Badge No"), sink);
        assertThat(report.tally().accepted()).isEqualTo(2);
        assertThat(sink.problems()).extracting(RowProblem::row).containsExactly(4L, 5L, 6L);
        assertThat(sink.problems().get(0).reason()).isEqualTo("The same key stands on row 2 already.");
        assertThat(report.notes()).noneMatch(note -> note.contains("person key"));
    }

    @Test
    void rejectsAKeyThatIsGivenToSomebodyElse() throws IOException {
        Roster roster = open("""
                Badge No,first name,last name,position number,department,title
                7,Ada,Alder,P1,Parks,Ranger
                7,ada ,ALDER,P2,Parks,Guard
                7,Bo,Birch,P3,Parks,Clerk
                8,Cy,Cedar,P4,Parks,
                8,Di,Dogwood,P5,Parks,Aide
                7,Ada,Alder,P2,Parks,Guard
                """);
        RosterReport report = roster.read(roster.mapping(List.of(), "Badge No"), sink);
        assertThat(report.tally()).isEqualTo(new Tally(6, 2, 4));
        assertThat(sink.problems())
                .extracting(RowProblem::row, RowProblem::reason)
                .containsExactly(
                        tuple(4L, "Row 2 gives this key to another name."),
                        tuple(5L, "There is no title."),
                        tuple(6L, "Row 5 gives this key to another name."),
                        tuple(7L, "The same key stands on row 3 already."));
    }

    @Test
    void saysThatAFileWithoutKeyCannotBeMatchedLater() throws IOException {
        assertThat(read("department,title\nParks,Ranger\nParks,Ranger\n").notes())
                .anyMatch(note -> note.contains("person key") && !note.contains("--key"));
        assertThat(sink.rows()).extracting(RosterRow::ordinal).containsExactly(1L, 2L);
    }

    @Test
    void saysWhenTheOrderOfDatesWasGuessed() throws IOException {
        RosterReport report = read("department,title,hire date\nParks,Ranger,03/04/2014\n");
        assertThat(report.notes())
                .anyMatch(note -> note.contains("month first") && note.contains("Nothing in \"hire date\""));
        assertThat(sink.rows().get(0).startDate()).isEqualTo(LocalDate.of(2014, 3, 4));
    }

    @Test
    void takesTheDayFirstInAFileWithSemicolons() throws IOException {
        RosterReport report = read("department;title;hire date\nParks;Ranger;03/04/2014\n");
        assertThat(report.notes()).anyMatch(note -> note.contains("day first"));
        assertThat(sink.rows().get(0).startDate()).isEqualTo(LocalDate.of(2014, 4, 3));
    }

    @Test
    void looksAtTheWholeColumnWhenTheBeginningDoesNotDecide() throws IOException {
        StringBuilder text = new StringBuilder("department,title,hire date\n");
        text.append("Parks,Ranger,03/04/2014\n".repeat(5_000))
                .append("Parks,Ranger,31/04/2014\nParks,Ranger,30/04/2014\n");
        RosterReport report = read(text.toString());
        assertThat(report.notes()).anyMatch(note -> note.contains("have the day first"));
        assertThat(sink.rows().get(0).startDate()).isEqualTo(LocalDate.of(2014, 4, 3));
        assertThat(sink.problems()).extracting(RowProblem::value).containsExactly("31/04/2014");
    }

    @Test
    void readsALatinFileWithSemicolonsAndOldLineEnds() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(
                file, "Vorname;Surname;Department;Job Title\rZo\u00EB;M\u00FCller;Parks;Ranger\r".getBytes(ISO_8859_1));
        Roster roster = Roster.open(file);
        RosterReport report = roster.read(roster.mapping(List.of("Vorname=given-name"), null), sink);
        assertThat(sink.rows())
                .extracting(RosterRow::givenName, RosterRow::familyName)
                .containsExactly(tuple("Zo\u00EB", "M\u00FCller"));
        assertThat(report.notes()).anyMatch(note -> note.contains("windows-1252"));
    }

    @Test
    void noticesTextThatWasDamagedBefore() throws IOException {
        RosterReport report = read(
                "department,title,last name\nParks,Ranger,N\u00C3\u00BA\u00C3\u00B1ez\nParks,Ranger,M\uFFFDller\n");
        assertThat(report.notes()).anyMatch(note -> note.contains("encoded twice") && note.contains("row 2"));
        assertThat(report.notes()).anyMatch(note -> note.contains("lost") && note.contains("row 3"));
    }

    @Test
    void countsDifferentDepartmentsDivisionsAndTitles() throws IOException {
        RosterReport report = read("department,division,title\nA,x,T\nA,y,T\nB,x,U\n");
        assertThat(List.of(report.departments(), report.divisions(), report.titles()))
                .containsExactly(2, 2, 2);
    }

    @Test
    void readsTheRosterOfTheSampleCity() throws IOException {
        Path file = Files.write(folder.resolve("city.csv"), SampleCity.dated(SampleCity.file("roster.csv")));
        Roster roster = Roster.open(file);
        RosterReport report = roster.read(roster.mapping(List.of(), null), sink);
        assertThat(sink.problems()).isEmpty();
        assertThat(report.columns()).allSatisfy(use -> assertThat(use.field()).isNotNull());
    }

    @RepeatedTest(100)
    void neverThrowsAnythingElseWhateverTheCellsHold(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> cells = List.of(
                "",
                "Parks",
                "n/a",
                "1/2/3",
                "31/12/99",
                "2014-02-30",
                "41762",
                "9999999999",
                "$1.00",
                "\uFFFD",
                "=1",
                "\"a\nb\"",
                "1E9",
                "x".repeat(300));
        StringBuilder text = new StringBuilder("id,department,title,hire date,plan eligible date,dept code\n");
        for (int i = 0; i < 60; i++) {
            for (int column = 0; column < 6; column++) {
                text.append(cells.get(random.nextInt(cells.size()))).append(column < 5 ? "," : "\n");
            }
        }
        try {
            RosterReport report = read(text.toString());
            assertThat(report.tally().accepted()).isEqualTo(sink.rows().size());
        } catch (RefusedFile refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    @Test
    void namesLongHeadersInShort() throws IOException {
        RosterReport report = read("department,title," + "long ".repeat(5_000) + "\nParks,Ranger,x\n");
        assertThat(report.columns().get(2).column()).hasSizeLessThan(130);
    }

    private RosterReport read(String text) throws IOException {
        Roster roster = open(text);
        return roster.read(roster.mapping(List.of(), null), sink);
    }

    private Roster open(String text) throws IOException {
        return Roster.open(Files.writeString(folder.resolve("roster.csv"), text));
    }
}
