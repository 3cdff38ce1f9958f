package adroit.exchange.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as spreadsheets and personnel systems write them. */
public final class DateText {

    private static final int LONGEST = 60;
    private static final Pattern TIME = Pattern.compile(
            "[T ]\\s*\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?(\\s?[AaPp]\\.?[Mm]\\.?)?(\\s?(Z|UTC|[+-]\\d{2}:?\\d{2}))?$");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20|21)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern DAY_NAME = Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3,9})\\.?,?[ -](\\d{4}|\\d{2})");
    private static final Pattern NAME_DAY = Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("([1-9]\\d{4})(\\.\\d+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private DateText() {}

    static String withoutTime(String text) {
        return text.length() > LONGEST
                ? ""
                : TIME.matcher(text).replaceFirst("").strip();
    }

    /** Whether the text is a date in any order, or could be the day number of a spreadsheet. */
    public static boolean looksLikeDate(String text) {
        String day = withoutTime(text);
        return NumericDate.of(day).isPresent() || unmistakable(day, 1930).isPresent();
    }

    /**
     * The date that needs no order: year first, a month by name, or the day number of a spreadsheet.
     *
     * @param century the first year that a year of two digits may mean
     */
    static Optional<LocalDate> unmistakable(String day, int century) {
        Optional<LocalDate> numbers = yearFirst(day);
        if (numbers.isPresent()) {
            return numbers;
        }
        Optional<LocalDate> named = named(day, century);
        return named.isPresent() ? named : serial(day);
    }

    private static Optional<LocalDate> yearFirst(String day) {
        Matcher parted = YEAR_FIRST.matcher(day);
        Matcher match = parted.matches() ? parted : COMPACT.matcher(day);
        return match.matches()
                ? date(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), match.group(3))
                : Optional.empty();
    }

    private static Optional<LocalDate> named(String day, int century) {
        Matcher dayFirst = DAY_NAME.matcher(day);
        if (dayFirst.matches()) {
            return date(fullYear(dayFirst.group(3), century), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = NAME_DAY.matcher(day);
        return monthFirst.matches()
                ? date(Integer.parseInt(monthFirst.group(3)), month(monthFirst.group(1)), monthFirst.group(2))
                : Optional.empty();
    }

    static int fullYear(String year, int century) {
        int number = Integer.parseInt(year);
        return year.length() == 2 ? century + Math.floorMod(number - century, 100) : number;
    }

    private static Optional<LocalDate> serial(String day) {
        Matcher match = SERIAL.matcher(day);
        return match.matches() ? Optional.of(SERIAL_ZERO.plusDays(Integer.parseInt(match.group(1)))) : Optional.empty();
    }

    private static int month(String name) {
        String start = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(start) || start.equals("sept") && i == 8) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<LocalDate> date(int year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(year, month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
