package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportReportTest {
    private static final String GOOD = """
            {"read":2,"accepted":2,"rejected":0,"rows":[],"mapping":[{"column":"Name","field":"family-name"},{"column":"Pay","field":null,"why":"It is not needed."}],
             "notes":["A later file cannot be matched without --key."]}""";

    @TempDir
    Path folder = Path.of("");

    private ImportReport report(String... answers) throws Exception {
        return ImportReport.of(List.of(answers), null);
    }

    private static String bad(int problems) {
        String rows = IntStream.rangeClosed(1, problems)
                .mapToObj(
                        i -> "{\"row\":" + i
                                + ",\"column\":\"Start\",\"value\":\"=x\",\"reason\":\"It is no date.\",\"remedy\":\"Write 2026-06-30.\"}")
                .collect(Collectors.joining(","));
        return "{\"file\":\"people.csv\",\"read\":20,\"accepted\":0,\"rejected\":" + problems + ",\"rows\":[" + rows
                + "]}";
    }

    @Test
    void saysWhatWasTakenHowColumnsWereReadAndWhatToKnow() throws Exception {
        assertThat(report(GOOD).text(false)).isEqualTo("""
                        read 2, accepted 2, rejected 0
                        Columns, used as:
                          Name = family-name
                          Pay is not used. It is not needed.
                        A later file cannot be matched without --key.""");
    }

    @Test
    void saysThatADryRunStoredNothing() throws Exception {
        assertThat(report(GOOD).text(true)).startsWith("Nothing was stored");
    }

    @Test
    void saysThatNothingWasStoredAndWhatKeptItOut() throws Exception {
        String refused = bad(12).replace("\"rows\":", "\"stored\":false,\"rows\":");
        assertThat(report(refused).text(false)).startsWith("Nothing was stored: rows are wrong");
        assertThat(report(refused.replace("\"read\":20", "\"read\":12")).text(false))
                .startsWith("Nothing was stored.\n");
        assertThat(report(refused, GOOD).text(false)).startsWith("read 22");
    }

    @Test
    void showsTheFirstProblemsWithPlaceAndRemedy() throws Exception {
        assertThat(report(bad(12)).text(false))
                .contains("people.csv, row 1, Start \"=x\": It is no date. Write 2026-06-30.")
                .contains("... and 2 more")
                .doesNotContain("row 11");
    }

    @Test
    void writesAListOfProblemsWhereAFileIsNamedForIt() throws Exception {
        Path list = folder.resolve("wrong.csv");
        Files.writeString(list, "of the last time");

        String told = ImportReport.of(List.of(bad(12)), list).text(false);

        assertThat(told).contains("... and 2 more", "All of them are in " + list);
        assertThat(Files.readAllLines(list))
                .hasSize(13)
                .contains("\"people.csv\",\"12\",\"Start\",\"'=x\",\"It is no date.\",\"Write 2026-06-30.\"");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(list));
        assertThat(ImportReport.of(List.of(bad(12)), folder.resolve("none/wrong.csv"))
                        .text(false))
                .contains("could not be written");
    }

    @Test
    void writesNothingUnasked() throws Exception {
        assertThat(report(bad(12)).text(false)).contains("... and 2 more. --problems FILE writes them");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysHowManyThereAreWhereTheAnswerListsOnlyTheFirst() throws Exception {
        String told = report(bad(12).replace("\"rows\":", "\"problems\":4000,\"rows\":"))
                .text(false);
        assertThat(told).contains("... and 3990 more", "--rejected");
        String written = ImportReport.of(
                        List.of(bad(12).replace("\"rows\":", "\"problems\":4000,\"rows\":")),
                        folder.resolve("wrong.csv"))
                .text(false);
        assertThat(written).contains("The first 12 are in");
    }

    @Test
    void addsUpSeveralFiles() throws Exception {
        ImportReport report = report(GOOD, bad(1));
        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.json())
                .startsWith("{\"read\":22,\"accepted\":2,\"rejected\":1,\"problems\":1,\"rows\":[{\"row\":1,");
    }
}
