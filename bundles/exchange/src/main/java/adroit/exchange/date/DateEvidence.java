package adroit.exchange.date;

import java.util.Optional;

/** Counts what the dates of one column say about their order. */
final class DateEvidence {

    private static final int ENOUGH = 20;

    private long monthFirst;
    private long dayFirst;
    private long ambiguous;
    private long dotted;

    void add(String value) {
        Optional<NumericDate> found = NumericDate.of(DateText.withoutTime(value));
        if (found.isEmpty()) {
            return;
        }
        NumericDate date = found.get();
        monthFirst += date.provesOnly(DateOrder.MONTH_FIRST) ? 1 : 0;
        dayFirst += date.provesOnly(DateOrder.DAY_FIRST) ? 1 : 0;
        ambiguous += date.isAmbiguous() ? 1 : 0;
        dotted += date.separator() == '.' ? 1 : 0;
    }

    /** Whether so many dates of a sample agree that the rest need not be looked at. */
    boolean isPlain() {
        return Math.min(monthFirst, dayFirst) == 0 && (Math.max(monthFirst, dayFirst) >= ENOUGH || ambiguous == 0);
    }

    /** The order of the column. One date in twenty may contradict it, and is then a fault of its row. */
    DateColumn decide(DateOrder ifNothingSpeaks) {
        long deciding = monthFirst + dayFirst;
        if (deciding == 0) {
            DateOrder guess = dotted > 0 ? DateOrder.DAY_FIRST : ifNothingSpeaks;
            return new DateColumn(guess, ambiguous > 0 ? DateColumn.Basis.GUESSED : DateColumn.Basis.NOT_NEEDED);
        }
        DateOrder order = monthFirst >= dayFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        boolean mixed = Math.min(monthFirst, dayFirst) * 20 > deciding;
        return new DateColumn(order, mixed ? DateColumn.Basis.MIXED : DateColumn.Basis.SEEN);
    }
}
