package adroit.measurement.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Against printed tables and R's pnorm, pchisq, qf, qt, lgamma. */
class DistributionsTest {
    @Test
    void normalTailsAndQuantiles() {
        assertThat(Distributions.normal(1.959963984540054)).isCloseTo(0.975, within(1e-13));
        assertThat(Distributions.normal(-1.2815515655446004)).isCloseTo(0.1, within(1e-13));
        assertThat(Distributions.normalQuantile(0.995)).isCloseTo(2.5758293035489004, within(1e-12));
        assertThat(Distributions.normal(0)).isEqualTo(0.5);
    }

    @Test
    void chiSquareTails() {
        assertThat(Distributions.chiSquareAbove(3.841458820694124, 1)).isCloseTo(0.05, within(1e-12));
        assertThat(Distributions.chiSquareAbove(18.307038053275146, 10)).isCloseTo(0.05, within(1e-12));
        assertThat(Distributions.chiSquareAbove(200, 150)).isCloseTo(0.003973185970821609, within(1e-9));
    }

    @Test
    void quantilesOfFAndStudent() {
        assertThat(Distributions.fQuantile(0.975, 5, 18)).isCloseTo(3.381968, within(1e-6));
        assertThat(Distributions.fQuantile(0.025, 2799, 11196)).isCloseTo(0.9421744, within(1e-3));
        assertThat(Distributions.studentQuantile(0.975, 10)).isCloseTo(2.228138851986274, within(1e-11));
        assertThat(Distributions.studentQuantile(0.05, 3)).isCloseTo(-2.353363434801826, within(1e-11));
    }

    @Test
    void quantilesInvertTheTails() {
        for (double p : new double[] {0.001, 0.025, 0.3, 0.5, 0.9, 0.999}) {
            assertThat(Distributions.f(Distributions.fQuantile(p, 7, 3.5), 7, 3.5))
                    .isCloseTo(p, within(1e-12));
            assertThat(Distributions.normal(Distributions.normalQuantile(p))).isCloseTo(p, within(1e-12));
        }
    }

    @Test
    void logarithmsOfFactorials() {
        assertThat(Gamma.log(1)).isCloseTo(0, within(1e-13));
        assertThat(Gamma.log(11)).isCloseTo(StrictMath.log(3628800), within(1e-12));
        assertThat(Gamma.log(0.5)).isCloseTo(0.5 * StrictMath.log(StrictMath.PI), within(1e-13));
    }
}
