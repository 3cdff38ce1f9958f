package adroit.measurement.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PercentCorrectTest {
    /** 8 of 10: Wilson's range is 49.0 to 94.3 percent. */
    @Test
    void eightOfTen() {
        PercentCorrect found = PercentCorrect.of(
                        new int[] {1, 1, 1, 1, 1, 1, 1, 1, 0, 0, -1}, new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1})
                .orElseThrow();
        assertThat(found.percent()).isCloseTo(80, within(1e-12));
        assertThat(found.range().low()).isCloseTo(49.01625, within(1e-4));
        assertThat(found.range().high()).isCloseTo(94.33178, within(1e-4));
        assertThat(found.answered()).isEqualTo(10);
    }

    @Test
    void everythingRightStillHasARange() {
        PercentCorrect found =
                PercentCorrect.of(new int[] {2, 1}, new int[] {2, 1}).orElseThrow();
        assertThat(found.percent()).isEqualTo(100);
        assertThat(found.range().low()).isLessThan(50);
        assertThat(found.range().high()).isEqualTo(100);
    }

    @Test
    void nothingAnsweredIsNoPercent() {
        assertThat(PercentCorrect.of(new int[] {-1}, new int[] {1}).whyNot()).isPresent();
        assertThatThrownBy(() -> PercentCorrect.of(new int[] {2}, new int[] {1}))
                .hasMessageContaining("item 1: 2 points of 1");
    }
}
