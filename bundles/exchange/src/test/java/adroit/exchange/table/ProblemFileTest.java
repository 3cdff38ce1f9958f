package adroit.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-2", "@SUM(A1)", "\t=1", "  =cmd|' /C calc'!A0", "\uFF1D1"})
    void makesFormulasHarmless(String text) {
        assertThat(ProblemFile.plain(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Planner", "1-2", "a=b"})
    void leavesOtherTextsAlone(String text) {
        assertThat(ProblemFile.plain(text)).isEqualTo(text);
    }

    @Test
    void writesOneLineForEachProblem() {
        var text = new StringWriter();
        try (ProblemFile file = new ProblemFile(text)) {
            file.write(new RowProblem(3, 4, "title", "=HYPERLINK(\"x\")", "It is no title.", "Write one, please."));
        }
        assertThat(text.toString().lines())
                .containsExactly(
                        "row,line,column,value,reason,remedy",
                        "3,4,title,\"'=HYPERLINK(\"\"x\"\")\",It is no title.,\"Write one, please.\"");
    }

    @Test
    void shortensLongValuesAndShowsLineBreaks() {
        var problem = new RowProblem(2, 2, "a", "one\ntwo" + "x".repeat(1000), "Too long.", "Shorten it.");
        assertThat(problem.value())
                .startsWith("one\u2423two")
                .endsWith("\u2026")
                .hasSizeLessThan(70);
    }
}
