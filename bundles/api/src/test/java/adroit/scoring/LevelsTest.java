package adroit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LevelsTest {
    private static double byDecimalDigits(double value) {
        return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
    }

    private static void assertRounded(double value) {
        assertThat(Double.doubleToRawLongBits(Levels.rounded(value)))
                .as("%s", new BigDecimal(value))
                .isEqualTo(Double.doubleToRawLongBits(byDecimalDigits(value)));
    }

    @Test
    void roundsLikeDecimalDigitsDoWhateverTheNumber() {
        Random random = new Random(4);
        for (int i = 0; i < 200_000; i++) {
            assertRounded(1 + 4 * random.nextDouble());
            assertRounded(-4 + 8 * random.nextDouble());
            assertRounded((random.nextInt(40) - 20) * random.nextDouble() * 1e6);
        }
    }

    @Test
    void roundsWhatLiesBetweenTwoLikeDecimalDigitsDo() {
        for (int n = -400_000; n < 400_000; n += 7) {
            double between = (n + 0.5) / 10_000;
            assertRounded(between);
            assertRounded(Math.nextUp(between));
            assertRounded(Math.nextDown(between));
        }
        for (int n = -400; n < 400; n++) {
            assertRounded(n / 32.0);
            assertRounded(n / 64.0);
            assertRounded(n / 3.0);
        }
        assertRounded(0.0);
        assertRounded(-0.0);
        assertRounded(-0.00001);
        assertRounded(1e300);
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> Levels.rounded(Double.NaN)).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> Levels.rounded(Double.POSITIVE_INFINITY)).isInstanceOf(NumberFormatException.class);
    }

    private static void assertText(double value) {
        BigDecimal rounded = new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN);
        assertThat(Levels.text(value))
                .as("%s", new BigDecimal(value))
                .isEqualTo(
                        rounded.signum() == 0
                                ? "0"
                                : rounded.stripTrailingZeros().toPlainString());
    }

    @Test
    void saysTheDecimalDigitsWhateverTheNumber() {
        Random random = new Random(5);
        for (int i = 0; i < 50_000; i++) {
            assertText(1 + 4 * random.nextDouble());
            assertText(-4 + 8 * random.nextDouble());
            assertText((random.nextInt(40) - 20) * random.nextDouble() * 1e6);
        }
        for (int n = -2_000; n < 2_000; n++) {
            double between = (n + 0.5) / 100;
            assertText(between);
            assertText(Math.nextUp(between));
            assertText(Math.nextDown(between));
            assertText(n / 32.0);
            assertText(n / 100.0);
            assertText(n * 1e15);
        }
        assertText(-0.0);
        assertText(-0.001);
    }
}
