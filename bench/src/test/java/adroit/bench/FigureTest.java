package adroit.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.bench.Figure.Pair;
import adroit.bench.Figure.Verdict;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void aRatioIsTakenWithinEachRoundSoThatASlowRoundCancelsOut() {
        Figure figure = new Figure("CPU", "s", List.of(new Pair(1, 1.2), new Pair(4, 4.8)), Goal.atMost(1.3));
        assertThat(figure.ratio().median()).isEqualTo(1.2);
        assertThat(figure.isNoisy()).isFalse();
    }

    @Test
    void aGoalIsMetOrMissedOnlyWhenTheQuartilesAgree() {
        assertThat(figure(Goal.atMost(1.3), 1.1, 1.2, 1.25).verdict()).isEqualTo(Verdict.MET);
        assertThat(figure(Goal.atMost(1.3), 1.4, 1.5, 1.6).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(figure(Goal.atMost(1.3), 1.1, 1.2, 1.6).verdict()).isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void aRateIsBetterWhenItIsHigher() {
        assertThat(figure(Goal.atLeast(0.5), 0.6, 0.7, 0.8).verdict()).isEqualTo(Verdict.MET);
        assertThat(figure(Goal.atLeast(0.5), 0.2, 0.3, 0.4).verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void roundsThatDifferMuchAreCalledNoisy() {
        assertThat(figure(Goal.atMost(9), 1.0, 1.5, 2.0).isNoisy()).isTrue();
        assertThat(figure(Goal.atMost(9), 1.00, 1.01, 1.02).isNoisy()).isFalse();
    }

    @Test
    void refusesARoundThatSawNothing() {
        assertThatThrownBy(() -> new Pair(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pair(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Figure figure(Goal goal, double... ratios) {
        return new Figure(
                "any",
                "s",
                Arrays.stream(ratios).mapToObj(ratio -> new Pair(1, ratio)).toList(),
                goal);
    }
}
