package adroit.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Levels as numbers and text, the same on every machine. */
public final class Levels {
    private Levels() {}

    /** At four decimals, half to even: what is judged is what is stored, and no binary fraction decides whether a level is met. */
    public static double rounded(double value) {
        return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** At most two decimals without trailing zeros: {@code 3}, {@code 2.5}, {@code 3.67}. */
    public static String text(double level) {
        BigDecimal rounded = new BigDecimal(level).setScale(2, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
