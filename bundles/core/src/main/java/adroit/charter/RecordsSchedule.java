package adroit.charter;

/**
 * How many years the city keeps personnel records at the least, by its own schedule.
 *
 * @param years from {@link #LEAST_YEARS} to 99
 */
public record RecordsSchedule(int years) {
    /** What United States law asks of local governments for personnel records at the least (29 CFR 1602.31). */
    public static final int LEAST_YEARS = 2;

    /** What holds where a city says nothing. */
    public static final RecordsSchedule USUAL = new RecordsSchedule(LEAST_YEARS);

    private static final int MOST_YEARS = 99;

    public RecordsSchedule {
        if (years < LEAST_YEARS || years > MOST_YEARS) {
            throw new IllegalArgumentException(
                    "years of the records schedule are " + years + ": " + LEAST_YEARS + " to " + MOST_YEARS);
        }
    }

    /** Whether that number of years can be one of a schedule. */
    public static boolean permits(int years) {
        return years >= LEAST_YEARS && years <= MOST_YEARS;
    }
}
