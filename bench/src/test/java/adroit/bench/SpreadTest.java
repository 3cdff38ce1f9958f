package adroit.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void isTheMiddleAndTheQuartilesWhateverTheOrder() {
        assertThat(Spread.of(5, 1, 4, 2, 3)).isEqualTo(new Spread(2, 3, 4));
    }

    @Test
    void liesBetweenNeighborsWhereNoValueIsInTheMiddle() {
        Spread spread = Spread.of(1, 2);
        assertThat(spread.median()).isCloseTo(1.5, within(1e-9));
        assertThat(spread.low()).isCloseTo(1.25, within(1e-9));
        assertThat(spread.high()).isCloseTo(1.75, within(1e-9));
    }

    @Test
    void oneWildRoundDoesNotMoveTheMiddle() {
        assertThat(Spread.of(1, 1, 1, 1, 50).median()).isEqualTo(1);
    }

    @Test
    void refusesNothing() {
        assertThatThrownBy(Spread::of).isInstanceOf(IllegalArgumentException.class);
    }
}
