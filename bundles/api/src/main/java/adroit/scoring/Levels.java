package adroit.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Levels as text, the same on every machine: at most two decimals, half to even, no trailing zeros. */
public final class Levels {
    private Levels() {}

    /** {@code 3}, {@code 2.5}, {@code 3.67}. */
    public static String text(double level) {
        BigDecimal rounded = new BigDecimal(level).setScale(2, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
