package adroit.measurement.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SeededTest {
    @Test
    void givesThePublishedSequenceOfSplitMix() {
        assertThat(new Seeded(1234567).next()).isEqualTo(6457827717110365317L);
    }

    @Test
    void normalNumbersHaveMeanZeroAndVarianceOne() {
        Seeded random = new Seeded(7);
        double[] drawn = DoubleStream.generate(random::normal).limit(20_000).toArray();
        assertThat(Moments.mean(drawn)).isCloseTo(0, within(0.02));
        assertThat(Moments.variance(drawn)).isCloseTo(1, within(0.04));
    }

    @Test
    void theMatrixInverseIsOne() {
        double[][] a = {{4, 1, 0.5}, {1, 3, -1}, {0.5, -1, 2}};
        double[][] inverse = Matrix.inverse(a).orElseThrow();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                double sum = 0;
                for (int k = 0; k < 3; k++) {
                    sum += a[i][k] * inverse[k][j];
                }
                assertThat(sum).isCloseTo(i == j ? 1 : 0, within(1e-14));
            }
        }
        assertThat(Matrix.inverse(new double[][] {{1, 2}, {2, 1}})).isEmpty();
    }
}
