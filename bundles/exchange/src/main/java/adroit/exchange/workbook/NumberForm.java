package adroit.exchange.workbook;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How the number of a cell is shown, as far as it changes what it means. */
record NumberForm(Kind kind, int digits) {

    enum Kind {
        PLAIN,
        DATE,
        MONEY,
        /** With zeros before it up to a number of digits, as employee numbers are. */
        PADDED
    }

    static final NumberForm PLAIN = new NumberForm(Kind.PLAIN, 0);
    static final NumberForm DATE = new NumberForm(Kind.DATE, 0);
    static final NumberForm MONEY = new NumberForm(Kind.MONEY, 0);

    private static final Set<Integer> BUILT_IN_DATES = Set.of(
            14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54,
            55, 56, 57, 58);
    private static final Set<Integer> BUILT_IN_MONEY = Set.of(5, 6, 7, 8, 41, 42, 43, 44);
    private static final Pattern CURRENCY = Pattern.compile("[$\\u00A3\\u20AC\\u00A5]");
    private static final Pattern NOT_FORM =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]");
    private static final Pattern ZEROS = Pattern.compile("0{2,20}");

    static NumberForm builtIn(int id) {
        if (BUILT_IN_DATES.contains(id)) {
            return DATE;
        }
        return BUILT_IN_MONEY.contains(id) ? MONEY : PLAIN;
    }

    /** What a format's code says, such as {@code yyyy-mm-dd} or {@code 00000}. */
    static NumberForm of(String code) {
        String first = code.split(";", 2)[0].toLowerCase(Locale.ROOT);
        String letters = NOT_FORM.matcher(first).replaceAll("");
        if (!letters.contains("general") && letters.matches(".*[dmyhs].*")) {
            return DATE;
        }
        if (CURRENCY.matcher(first).find()) {
            return MONEY;
        }
        return ZEROS.matcher(letters).matches() ? new NumberForm(Kind.PADDED, letters.length()) : PLAIN;
    }
}
