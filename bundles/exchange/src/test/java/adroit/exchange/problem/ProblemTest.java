package adroit.exchange.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void saysPlaceRuleSentenceAndSuggestionOnOneLine() {
        var problem = new Problem(
                "catalog.yaml",
                12,
                7,
                "skills[3].area",
                "unknown-reference",
                "There is no area \"dta\".",
                "Did you mean \"data\"?");
        assertThat(problem)
                .hasToString(
                        "catalog.yaml:12:7 skills[3].area [unknown-reference] There is no area \"dta\". Did you mean \"data\"?");
    }

    @Test
    void leavesOutThePlaceOfAProblemOfTheWholeFile() {
        assertThat(Problem.ofFile("roster.csv", "empty", "The file is empty.", ""))
                .hasToString("roster.csv [empty] The file is empty.");
    }

    @Test
    void refusesAProblemWithoutASentence() {
        assertThatThrownBy(() -> Problem.ofFile("roster.csv", "empty", " ", "")).hasMessageContaining("sentence");
    }

    @Test
    void keepsHostileTextOnOneShortLine() {
        Problem problem = Problem.ofFile("a.yaml", "x", "There is \"" + "a\nb\u001b[31m".repeat(1_000) + "\".", "");
        assertThat(problem.toString()).hasSizeLessThan(700).doesNotContain("\n").doesNotContain("\u001b");
    }

    @Test
    void carriesEveryProblemOfARefusedFile() {
        var one = Problem.ofFile("a.yaml", "x", "One.", "");
        var two = Problem.ofFile("a.yaml", "y", "Two.", "");
        assertThat(new RefusedFile(List.of(one, two)).problems()).containsExactly(one, two);
        assertThat(new RefusedFile(List.of(one, two)))
                .hasMessageContaining("One.")
                .hasMessageContaining("Two.");
    }
}
