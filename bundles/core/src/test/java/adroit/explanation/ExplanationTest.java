package adroit.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.gap.Fields;
import adroit.gap.Gap;
import adroit.gap.GapType;
import adroit.scoring.Reason;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private final Explanation explanation = new Explanation(Fields.PLAN_REVIEW);

    @Test
    void saysAReasonWithItsValues() {
        assertThat(explanation.sentence(
                        Reason.of("ratings.one", Map.of("channel", "work-sample", "observed", "2026-01-05"))))
                .isEqualTo("One rating (work samples, 2026-01-05): no precision can be given.");
    }

    @Test
    void saysStepsByTheirTitles() {
        assertThat(explanation.sentence(Reason.of(
                        "step.missed-by-most",
                        Map.of("process", "permit", "step", "check", "answered", "14", "missed", "9"))))
                .isEqualTo("9 of 14 people miss the step “Completeness check” of “Issue a permit”.");
    }

    @Test
    void advisesNoTrainingWhereTheToolIsMissing() {
        Gap gap = new Gap(
                GapType.CAPABILITY,
                "tool/markup",
                Reason.of("tool.not-supplied", Map.of("tool", "markup", "skill", "plan-review")));

        assertThat(explanation.remedy(gap)).startsWith("Supply markup.").doesNotContain("course");
    }

    @Test
    void showsAnUnknownCodeAsItIs() {
        assertThat(explanation.sentence(Reason.of("field.own", Map.of("n", "2"))))
                .isEqualTo("field.own {n=2}");
    }

    @Test
    void everyRemedyBelongsToAReasonThatHasASentence() {
        assertThat(Sentences.REASONS.keySet()).containsAll(Sentences.REMEDIES.keySet());
    }
}
