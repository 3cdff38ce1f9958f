package adroit.insight;

/**
 * How people of a department do one duty, and with what: counts on two axes, never one number.
 *
 * @param people with an outcome of the duty
 * @param well whose outcome can be used as it is, in unusual cases too
 * @param low who use another tool although a fitting one is supplied
 * @param wellAndLow who are both
 * @param notSupplied of whom nothing can be said, because no fitting tool is supplied
 */
public record FitCount(String discipline, String duty, int people, int well, int low, int wellAndLow, int notSupplied) {
    FitCount plus(FitCount other) {
        return new FitCount(
                discipline,
                duty,
                people + other.people,
                well + other.well,
                low + other.low,
                wellAndLow + other.wellAndLow,
                notSupplied + other.notSupplied);
    }
}
