package adroit.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;

/** Levels as numbers and text, the same on every machine. */
public final class Levels {
    private static final double SCALE = 10_000;
    private static final int HUNDRED = 100;
    private static final double LARGE = 1e9;
    private static final double NEARLY_BETWEEN = 0.4999;

    /** Of every level that there can be; results hold very many of these. */
    private static final String[] TEXTS =
            IntStream.rangeClosed(0, 5 * HUNDRED).mapToObj(Levels::made).toArray(String[]::new);

    private Levels() {}

    /** At four decimals, half to even: what is judged is what is stored, and no binary fraction decides whether a level is met. */
    public static double rounded(double value) {
        double scaled = value * SCALE;
        double nearest = Math.rint(scaled);
        return isPlain(scaled, nearest) ? nearest / SCALE + 0.0 : byDecimalDigits(value);
    }

    private static boolean isPlain(double scaled, double nearest) {
        return Math.abs(scaled) < LARGE && Math.abs(scaled - nearest) < NEARLY_BETWEEN;
    }

    /** For what lies so close to the middle between two that only its own digits can tell, and for what is large or no number. */
    private static double byDecimalDigits(double value) {
        return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** At most two decimals without trailing zeros: {@code 3}, {@code 2.5}, {@code 3.67}. */
    public static String text(double level) {
        double scaled = level * HUNDRED;
        double nearest = Math.rint(scaled);
        return nearest >= 0 && isPlain(scaled, nearest) ? text((int) nearest) : textByDecimalDigits(level);
    }

    private static String text(int hundredths) {
        return hundredths < TEXTS.length ? TEXTS[hundredths] : made(hundredths);
    }

    private static String made(int hundredths) {
        int tenths = hundredths % HUNDRED / 10;
        int last = hundredths % 10;
        String whole = Integer.toString(hundredths / HUNDRED);
        return last != 0 ? whole + "." + tenths + last : tenths != 0 ? whole + "." + tenths : whole;
    }

    private static String textByDecimalDigits(double level) {
        BigDecimal rounded = new BigDecimal(level).setScale(2, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
