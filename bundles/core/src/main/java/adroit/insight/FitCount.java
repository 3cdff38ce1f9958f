package adroit.insight;

/**
 * How people of a department do one duty, and with what: counts on two axes, never one number.
 *
 * @param catalogEdition id of the edition whose words the newest of these results speaks in
 * @param people with an outcome of the duty
 * @param well whose outcome can be used as it is, in unusual cases too
 * @param low who use another tool although a fitting one is supplied
 * @param wellAndLow who are both
 * @param notSupplied of whom nothing can be said, because no fitting tool is supplied
 */
public record FitCount(
        String discipline,
        String catalogEdition,
        String duty,
        int people,
        int well,
        int low,
        int wellAndLow,
        int notSupplied) {
    /** Both together, in the words of the newer one. */
    FitCount plus(FitCount newer) {
        return new FitCount(
                discipline,
                newer.catalogEdition,
                duty,
                people + newer.people,
                well + newer.well,
                low + newer.low,
                wellAndLow + newer.wellAndLow,
                notSupplied + newer.notSupplied);
    }
}
