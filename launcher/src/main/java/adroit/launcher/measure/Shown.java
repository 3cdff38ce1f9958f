package adroit.launcher.measure;

import java.util.Locale;

/** Numbers as a person reads them; the JSON has all digits. */
final class Shown {
    private Shown() {}

    static String three(double value) {
        return withoutMinusZero(String.format(Locale.ROOT, "%.3f", value));
    }

    static String two(double value) {
        return withoutMinusZero(String.format(Locale.ROOT, "%.2f", value));
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
