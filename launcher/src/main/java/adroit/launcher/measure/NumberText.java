package adroit.launcher.measure;

import java.util.regex.Pattern;

/** Numbers as spreadsheets of different countries write them. */
final class NumberText {
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?\\d+,\\d+");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d{1,3})?");
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?\\d{1,3}(?:,\\d{3})+");

    private NumberText() {}

    /** NaN where the text is no number, or one that can be read in two ways. */
    static double of(String text) {
        String plain = DECIMAL_COMMA.matcher(text).matches()
                        && !THOUSANDS.matcher(text).matches()
                ? text.replace(',', '.')
                : text;
        if (!NUMBER.matcher(plain).matches()) {
            return Double.NaN;
        }
        double value = Double.parseDouble(plain);
        return Double.isInfinite(value) ? Double.NaN : value;
    }
}
