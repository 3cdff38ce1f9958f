package adroit.exchange.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** The number of a cell as text: as the spreadsheet program shows it, and dates as {@code 2014-05-31}. */
final class NumberText {

    private static final int LONGEST = 60;

    /** As XML Schema writes a double: Java would read more, such as {@code 1d} and {@code 0x1p3}. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

    /** A spreadsheet keeps fifteen digits; whatever is longer has lost some. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final double LARGEST = 1e15;
    private static final double SMALLEST = 1e-9;
    private static final double LAST_DAY = 2_958_466;
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    /** There was no 29 February 1900, but spreadsheets count it as day 60. */
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);

    private static final int PHANTOM_DAY = 60;

    private NumberText() {}

    static String of(String stored, NumberForm form, boolean from1904) {
        if (stored.length() > LONGEST || !NUMBER.matcher(stored.strip()).matches()) {
            return stored;
        }
        double number = Double.parseDouble(stored.strip());
        if (Double.isInfinite(number)) {
            return stored;
        }
        return switch (form.kind()) {
            case DATE -> date(stored, number, from1904);
            case MONEY ->
                "$" + new BigDecimal(number).setScale(2, RoundingMode.HALF_UP).toPlainString();
            case PADDED -> padded(plain(stored, number), form.digits());
            case PLAIN -> plain(stored, number);
        };
    }

    private static String plain(String stored, double number) {
        double size = Math.abs(number);
        if (size < SMALLEST) {
            return size == 0 ? "0" : stored.strip();
        }
        BigDecimal rounded = new BigDecimal(stored.strip()).round(DIGITS).stripTrailingZeros();
        return size < LARGEST ? rounded.toPlainString() : scientific(rounded);
    }

    /** As a spreadsheet shows it, which says that digits are lost: {@code 1.23457E+17}. */
    private static String scientific(BigDecimal number) {
        String digits = number.unscaledValue().abs().toString();
        int exponent = number.precision() - number.scale() - 1;
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        return (number.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction + "E+" + exponent;
    }

    private static String padded(String plain, int digits) {
        return plain.matches("\\d+") && plain.length() < digits ? "0".repeat(digits - plain.length()) + plain : plain;
    }

    private static String date(String stored, double number, boolean from1904) {
        if (number < 0 || number >= LAST_DAY) {
            return plain(stored, number);
        }
        long seconds = Math.round(number * 86_400);
        long day = seconds / 86_400;
        LocalTime time = LocalTime.ofSecondOfDay(seconds % 86_400);
        if (day == 0) {
            return time(time);
        }
        LocalDate date = from1904 ? FROM_1904.plusDays(day) : FROM_1900.plusDays(day < PHANTOM_DAY ? day + 1 : day);
        return time.equals(LocalTime.MIDNIGHT) ? date.toString() : date + " " + time(time);
    }

    private static String time(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern(time.getSecond() == 0 ? "HH:mm" : "HH:mm:ss"));
    }
}
