package adroit.exchange.date;

/** Which number of {@code 03/04/2020} is the month. */
public enum DateOrder {
    MONTH_FIRST("month first"),
    DAY_FIRST("day first");

    private final String words;

    DateOrder(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    DateOrder other() {
        return this == MONTH_FIRST ? DAY_FIRST : MONTH_FIRST;
    }
}
