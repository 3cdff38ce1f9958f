package adroit.launcher.measure;

import java.util.Locale;

/** Numbers as a person reads them; the JSON has all digits. */
final class Shown {
    private static final int MOST_DIGITS = 9;

    private Shown() {}

    static String three(double value) {
        return withoutMinusZero(String.format(Locale.ROOT, "%.3f", value));
    }

    static String two(double value) {
        return withoutMinusZero(String.format(Locale.ROOT, "%.2f", value));
    }

    /** Both ends, with digits enough to tell them apart. */
    static String range(double low, double high) {
        int digits = 2;
        while (digits < MOST_DIGITS && rounded(low, digits).equals(rounded(high, digits))) {
            digits++;
        }
        return rounded(low, digits) + " to " + rounded(high, digits);
    }

    private static String rounded(double value, int digits) {
        return withoutMinusZero(String.format(Locale.ROOT, "%." + digits + "f", value));
    }

    /** {@code p = 0.0123}, or {@code p < 0.0001}. */
    static String p(double value) {
        return value < 0.0001 ? "p < 0.0001" : String.format(Locale.ROOT, "p = %.4f", value);
    }

    private static String withoutMinusZero(String text) {
        return text.matches("-0\\.0+") ? text.substring(1) : text;
    }

    /** Without digits that say nothing. */
    static String number(double value) {
        return value == StrictMath.rint(value) && StrictMath.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    static String count(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }
}
