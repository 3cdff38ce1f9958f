package adroit.exchange.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import adroit.catalog.SkillCategory;
import adroit.evidence.Fact;
import adroit.evidence.Interest;
import adroit.evidence.ItemAnswer;
import adroit.exchange.SampleCity;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.table.Collected;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.Tally;
import adroit.scoring.Channel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 2);
    private static final String HEADER =
            "client-id,person,kind,discipline,observed,skill,channel,level,source,tool,attributes,supplied,process,step,outcome,category,answer\n";
    private static final String RATING =
            "r1,8823.0,rating,gis,2026-05-02,metadata,work-sample,3.5,s1,qgis,accepted=yes;tier=3,,,,,,\n";

    private final Path folder;
    private final Collected<FactRow> sink = new Collected<>();

    EvidenceFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsACredentialWithItsDaysAndHours() throws IOException {
        Path file = Files.writeString(
                folder.resolve("evidence.csv"),
                "client-id,person,kind,discipline,observed,source,credential,held-from,expires,hours-done\n"
                        + "c1,8823,credential,utilities,2026-05-02,state register,water-distribution-1,2023-06-12,2026-06-11,6\n"
                        + "c2,8824,credential,utilities,2026-05-02,personnel file,journey-lineworker,2019-05-01,,\n"
                        + "c3,8825,credential,utilities,2026-05-02,state register,cdl-a,2026-05-01,2026-04-30,\n"
                        + "c4,8826,credential,utilities,2026-05-02,state register,cdl-a,2026-05-01,2028-04-30,many\n");
        EvidenceFile.open(file).read(sink);
        assertThat(sink.rows())
                .extracting(FactRow::fact)
                .containsExactly(
                        new Fact.Credential(
                                "c1",
                                "8823",
                                "utilities",
                                DAY,
                                "water-distribution-1",
                                LocalDate.of(2023, 6, 12),
                                LocalDate.of(2026, 6, 11),
                                6.0,
                                "state register"),
                        new Fact.Credential(
                                "c2",
                                "8824",
                                "utilities",
                                DAY,
                                "journey-lineworker",
                                LocalDate.of(2019, 5, 1),
                                null,
                                null,
                                "personnel file"));
        assertThat(sink.problems()).extracting(p -> p.column()).containsExactly("expires", "hours-done");
    }

    @Test
    void readsAnswersToStatementsInWholeNumbers() throws IOException {
        Path file = Files.writeString(
                folder.resolve("facts.csv"),
                "client-id,person,kind,discipline,observed,statement,level\n"
                        + "a1,8823,statement,digital-dexterity,2026-05-02,tool-choice,4\n"
                        + "a2,8823,statement,digital-dexterity,2026-05-02,tool-learn,3.5\n");
        EvidenceFile.open(file).read(sink);
        assertThat(sink.rows())
                .extracting(FactRow::fact)
                .containsExactly(new Fact.StatementAnswer("a1", "8823", "digital-dexterity", DAY, "tool-choice", 4));
        assertThat(sink.problems()).singleElement().satisfies(problem -> assertThat(problem.row())
                .isEqualTo(3));
    }

    @Test
    void readsAnswersToTestItemsAndThoseOfWhoDoesNotKnow() throws IOException {
        Path file = Files.writeString(
                folder.resolve("items.csv"),
                "client-id,person,kind,discipline,observed,item,option\n"
                        + "a1,8823,item,gis,2026-05-02,float-solution,b\n"
                        + "a2,8823,item,gis,2026-05-02,known-mark,\n");
        EvidenceFile.open(file).read(sink);
        assertThat(sink.problems()).isEmpty();
        assertThat(sink.rows())
                .extracting(FactRow::fact)
                .containsExactly(
                        new ItemAnswer("a1", "8823", "gis", DAY, "float-solution", "b"),
                        new ItemAnswer("a2", "8823", "gis", DAY, "known-mark", null));
    }

    @Test
    void readsEachKindOfFact() throws IOException {
        read(RATING
                + "t1,8823,tool-access,gis,2026-05-02,,,,,qgis,,yes,,,,,\n"
                + "p1,8823,process-step,gis,2026-05-02,,assessor,,a1,,,,assign-address,verify,missed,,\n"
                + "i1,8823,interest,gis,2026-05-02,,,,,,,,,,,technology,explore\n");
        assertThat(sink.problems()).isEmpty();
        assertThat(sink.rows())
                .extracting(FactRow::fact)
                .containsExactly(
                        new Fact.Rating(
                                "r1",
                                "8823",
                                "gis",
                                DAY,
                                "metadata",
                                Channel.WORK_SAMPLE,
                                "s1",
                                3.5,
                                "qgis",
                                Map.of("accepted", "yes", "tier", "3")),
                        new Fact.ToolAccess("t1", "8823", "gis", DAY, "qgis", true),
                        new Fact.StepOutcome(
                                "p1", "8823", "gis", DAY, "assign-address", "verify", false, Channel.ASSESSOR, "a1"),
                        new Fact.InterestAnswer("i1", "8823", "gis", DAY, SkillCategory.TECHNOLOGY, Interest.EXPLORE));
    }

    @ParameterizedTest
    @CsvSource({
        "r1,'',client-id",
        "8823.0,'',person",
        "8823.0,8.8E+11,person",
        "rating,raiting,kind",
        "2026-05-02,2026-05-32,observed",
        "metadata,Meta Data,skill",
        "work-sample,rumour,channel",
        "3.5,6,level",
        "3.5,NaN,level",
        "3.5,high,level",
        "s1,'',source",
        "accepted=yes,accepted,attributes"
    })
    void rejectsARowAndNamesTheColumn(String right, String wrong, String column) throws IOException {
        EvidenceReport report = read(RATING.replaceFirst(Pattern.quote(right), wrong));
        assertThat(report.tally()).isEqualTo(new Tally(1, 0, 1));
        assertThat(sink.problems())
                .singleElement()
                .extracting(RowProblem::column)
                .isEqualTo(column);
    }

    @Test
    void listsEveryProblemOfARow() throws IOException {
        read("r1,,tool-access,gis,someday,metadata,,,,,,perhaps,,,,,\n");
        assertThat(sink.problems())
                .extracting(RowProblem::column)
                .containsExactlyInAnyOrder("person", "observed", "tool", "supplied", "skill");
        assertThat(sink.problems())
                .allSatisfy(problem -> assertThat(problem.row()).isEqualTo(2));
    }

    @Test
    void readsDatesAsASpreadsheetRewroteThem() throws IOException {
        EvidenceReport report =
                read(RATING.replace("2026-05-02", "5/2/2026") + RATING.replace("2026-05-02", "5/31/2026"));
        assertThat(sink.rows().get(0).fact().observed()).isEqualTo(DAY);
        assertThat(report.notes()).anyMatch(note -> note.contains("month first"));
    }

    @Test
    void refusesAFileWithUnknownOrMissingColumns() throws IOException {
        Path file = Files.writeString(folder.resolve("facts.csv"), "Client ID,persons,kind,kind ,remark\n1,2,3,4,5\n");
        RefusedFile refused = catchThrowableOfType(RefusedFile.class, () -> EvidenceFile.open(file));
        assertThat(refused.problems())
                .extracting(Problem::rule)
                .containsExactly(
                        "unknown-column",
                        "unknown-column",
                        "unknown-column",
                        "missing-column",
                        "missing-column",
                        "missing-column");
        assertThat(refused.problems().get(0).suggestion()).isEqualTo("Did you mean \"person\"?");
    }

    @Test
    void letsTheDomainAddAProblemToARow() throws IOException {
        read(RATING);
        RowProblem later =
                sink.rows().get(0).problem("person", "8823", "There is no such person.", "Import the roster first.");
        assertThat(later.row()).isEqualTo(2);
    }

    @Test
    void readsTheEvidenceOfTheSampleCity() throws IOException {
        Path file = Files.write(folder.resolve("facts.csv"), SampleCity.dated(SampleCity.file("evidence/gis.csv")));
        EvidenceReport report = EvidenceFile.open(file).read(sink);
        assertThat(sink.problems()).isEmpty();
        assertThat(report.tally().accepted()).isPositive();
    }

    private EvidenceReport read(String rows) throws IOException {
        return EvidenceFile.open(Files.writeString(folder.resolve("facts.csv"), HEADER + rows))
                .read(sink);
    }

    @Test
    void readsCredentialsAndHowWellADutyWasDone() throws IOException {
        Path file = Files.writeString(
                folder.resolve("more.csv"),
                "client-id,person,kind,discipline,observed,credential,held-from,expires,hours-done,source,duty,channel,outcome,other-tool\n"
                        + "1,E-1,credential,utilities,2026-05-02,distribution-2,03/20/2024,03/31/2027,6.5,register,,,,\n"
                        + "2,E-1,credential,utilities,2026-05-02,cdl-b,04/25/2024,,,register,,,,\n"
                        + "3,E-1,duty-rating,finance,2026-05-02,,,,,s-1,reconcile,supervisor,4,Own spreadsheet\n"
                        + "4,E-1,credential,utilities,2026-05-02,cdl-b,04/25/2024,04/01/2020,,register,,,,\n"
                        + "5,E-1,credential,utilities,2026-05-02,cdl-b,someday,,-4,register,,supervisor,,\n");
        Collected<FactRow> read = new Collected<>();
        EvidenceFile.open(file).read(read);
        assertThat(read.rows())
                .extracting(FactRow::fact)
                .containsExactly(
                        new Fact.Credential(
                                "1",
                                "E-1",
                                "utilities",
                                LocalDate.of(2026, 5, 2),
                                "distribution-2",
                                LocalDate.of(2024, 3, 20),
                                LocalDate.of(2027, 3, 31),
                                6.5,
                                "register"),
                        new Fact.Credential(
                                "2",
                                "E-1",
                                "utilities",
                                LocalDate.of(2026, 5, 2),
                                "cdl-b",
                                LocalDate.of(2024, 4, 25),
                                null,
                                null,
                                "register"),
                        new Fact.DutyRating(
                                "3",
                                "E-1",
                                "finance",
                                LocalDate.of(2026, 5, 2),
                                "reconcile",
                                Channel.SUPERVISOR,
                                "s-1",
                                4,
                                null,
                                "Own spreadsheet"));
        assertThat(read.problems())
                .extracting(RowProblem::row, RowProblem::column)
                .containsExactly(
                        tuple(5L, "expires"), tuple(6L, "held-from"), tuple(6L, "hours-done"), tuple(6L, "channel"));
    }
}
