package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportReportTest {
    private static final String GOOD = """
            {"read":2,"accepted":2,"rejected":0,"rows":[],"mapping":[{"column":"Name","field":"family-name"}],
             "notes":["A later file cannot be matched without --key."]}""";

    private static String bad(int problems) {
        String rows = IntStream.rangeClosed(1, problems)
                .mapToObj(
                        i -> "{\"row\":" + i
                                + ",\"column\":\"Start\",\"value\":\"x\",\"reason\":\"It is no date.\",\"remedy\":\"Write 2026-06-30.\"}")
                .collect(Collectors.joining(","));
        return "{\"read\":20,\"accepted\":0,\"rejected\":" + problems + ",\"rows\":[" + rows + "]}";
    }

    @Test
    void saysWhatWasTakenHowColumnsWereReadAndWhatToKnow() throws Exception {
        assertThat(ImportReport.of(List.of(GOOD)).text(false)).isEqualTo("""
                        read 2, accepted 2, rejected 0
                        Used as:
                          Name = family-name
                        A later file cannot be matched without --key.""");
    }

    @Test
    void saysThatADryRunStoredNothing() throws Exception {
        assertThat(ImportReport.of(List.of(GOOD)).text(true)).startsWith("Nothing was stored");
    }

    @Test
    void showsTheFirstProblemsWithPlaceAndRemedy() throws Exception {
        assertThat(ImportReport.of(List.of(bad(12))).text(false))
                .contains("row 1, Start \"x\": It is no date. Write 2026-06-30.")
                .contains("... and 2 more")
                .doesNotContain("row 11");
    }

    @Test
    void addsUpSeveralFiles() throws Exception {
        ImportReport report = ImportReport.of(List.of(GOOD, bad(1)));
        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.json()).startsWith("{\"read\":22,\"accepted\":2,\"rejected\":1,\"rows\":[{\"row\":1,");
    }
}
