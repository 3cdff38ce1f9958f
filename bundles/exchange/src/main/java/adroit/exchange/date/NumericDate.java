package adroit.exchange.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date of three numbers with the year last, such as {@code 03/04/2020}: which of the first two is the month must be known. */
record NumericDate(int first, int second, String year, char separator) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})");

    static Optional<NumericDate> of(String text) {
        Matcher match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(new NumericDate(
                Integer.parseInt(match.group(1)),
                Integer.parseInt(match.group(3)),
                match.group(4),
                match.group(2).charAt(0)));
    }

    /** Whether the numbers themselves allow only this order. */
    boolean provesOnly(DateOrder order) {
        int month = order == DateOrder.MONTH_FIRST ? first : second;
        int day = order == DateOrder.MONTH_FIRST ? second : first;
        return isMonth(month) && day > 12 && day <= 31;
    }

    /** Whether both orders give a date, and not the same one. */
    boolean isAmbiguous() {
        return isMonth(first) && isMonth(second) && first != second;
    }

    /** The date in words that allow one order only; a year of two digits stays one. */
    Optional<String> inOrder(DateOrder order) {
        return in(order, 1900)
                .map(date -> year.length() == 4
                        ? date.toString()
                        : DateTimeFormatter.ofPattern("d-MMM-", Locale.ENGLISH).format(date) + year);
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    /** The date; empty when there is no such day. */
    Optional<LocalDate> in(DateOrder order, int century) {
        int month = order == DateOrder.MONTH_FIRST ? first : second;
        int day = order == DateOrder.MONTH_FIRST ? second : first;
        try {
            return Optional.of(LocalDate.of(DateText.fullYear(year, century), month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
