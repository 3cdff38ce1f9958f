package adroit.exchange.date;

import java.time.LocalDate;
import java.util.Optional;

/** How the dates of one column are read. */
public record DateColumn(DateOrder order, Basis basis) {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    /** What the order rests on. */
    public enum Basis {
        /** Dates that allow one order only. */
        SEEN,
        /** Nothing in the column decides, so custom does. */
        GUESSED,
        /** Both orders occur; dates that allow both cannot be read. */
        MIXED,
        /** No date in the column depends on an order. */
        NOT_NEEDED
    }

    /** What a text turned out to be. */
    public sealed interface Outcome {
        record Day(LocalDate date) implements Outcome {}

        record NoDay(String reason, String remedy) implements Outcome {}
    }

    /**
     * Reads one value.
     *
     * @param century the first year that a year of two digits may mean
     */
    public Outcome read(String value, int century) {
        String day = DateText.withoutTime(value);
        Optional<NumericDate> numeric = NumericDate.of(day);
        if (basis == Basis.MIXED && numeric.filter(NumericDate::isAmbiguous).isPresent()) {
            return new Outcome.NoDay(
                    "The column holds dates with the month first and dates with the day first, and this one could be either.",
                    "Write dates as 2014-05-31.");
        }
        Optional<LocalDate> date = numeric.isPresent()
                ? numeric.flatMap(parts -> inOrder(parts, century))
                : DateText.unmistakable(day, century);
        return date.filter(DateColumn::isPlausible)
                .<Outcome>map(Outcome.Day::new)
                .orElseGet(this::noDay);
    }

    /** The text as a date that needs no other to be understood, where the column tells how it is read; any other text as it is. */
    public String plain(String value) {
        if (basis != Basis.SEEN && basis != Basis.GUESSED) {
            return value;
        }
        return NumericDate.of(DateText.withoutTime(value.strip()))
                .flatMap(parts -> parts.inOrder(order))
                .orElse(value);
    }

    private Optional<LocalDate> inOrder(NumericDate parts, int century) {
        boolean proven = basis == Basis.MIXED && parts.provesOnly(order.other());
        return parts.in(proven ? order.other() : order, century);
    }

    private static boolean isPlausible(LocalDate date) {
        return date.getYear() >= EARLIEST && date.getYear() <= LATEST;
    }

    private Outcome noDay() {
        return new Outcome.NoDay(
                "This is not a date with the " + order.words() + ", as the column has it, from " + EARLIEST + " to "
                        + LATEST + ".",
                "Write dates as 2014-05-31.");
    }
}
