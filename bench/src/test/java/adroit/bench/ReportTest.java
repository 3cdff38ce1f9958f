package adroit.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.bench.Figure.Pair;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Machine MACHINE = new Machine("Linux", 2, 8_000, "JVM 17");

    @Test
    void theTableShowsTheRatioWithItsGoalAndTheMachine() {
        String text = TextReport.of(report(new Pair(1, 1.18), new Pair(1, 1.20), new Pair(1, 1.22)));
        assertThat(text.lines().toList().get(1))
                .contains("1.20")
                .contains("1.19 to 1.21")
                .contains("at most 1.30")
                .contains("met");
        assertThat(text).contains("Linux, 2 processors").doesNotContain("something else kept the machine busy");
    }

    @Test
    void aNoisyRunIsSaidAndItsRatioRounded() {
        String text = TextReport.of(report(new Pair(1, 1.0), new Pair(1, 1.5), new Pair(1, 2.0)));
        assertThat(text).contains("~1.5").contains("something else kept the machine busy");
    }

    @Test
    void aRowThatCouldNotBeMeasuredSaysWhy() {
        Result result = new Result("start", "a start", List.of(), "There is no /proc.");
        assertThat(TextReport.of(new Report(MACHINE, 0, 3, List.of(result))))
                .startsWith("start: not measured. There is no /proc.");
    }

    @Test
    void theJsonHoldsEveryRound() throws Exception {
        String json = JsonReport.of(report(new Pair(2, 3), new Pair(4, 5)));
        assertThat(numbers(json, "reference")).containsExactly("2.0", "4.0");
        assertThat(numbers(json, "product")).containsExactly("3.0", "5.0");
    }

    @Test
    void aResultHasFiguresOrAReason() {
        assertThatThrownBy(() -> new Result("start", "a start", List.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Report report(Pair... pairs) {
        Figure figure = new Figure("CPU", "s", List.of(pairs), Goal.atMost(1.3));
        return new Report(MACHINE, 0.1, pairs.length, List.of(new Result("start", "a start", List.of(figure), null)));
    }

    private static List<String> numbers(String json, String name) throws Exception {
        List<String> found = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isNumeric() && name.equals(parser.currentName())) {
                    found.add(parser.getText());
                }
            }
        }
        return found;
    }
}
