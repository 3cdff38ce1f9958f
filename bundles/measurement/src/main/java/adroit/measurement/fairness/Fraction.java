package adroit.measurement.fairness;

/**
 * A share of the highest rate, in whole numbers so that nothing is rounded.
 *
 * @param numerator at least 1
 * @param denominator at least the numerator, at most 1,000
 */
public record Fraction(int numerator, int denominator) {

    public Fraction {
        if (numerator < 1 || denominator < numerator || denominator > 1_000) {
            throw new IllegalArgumentException(
                    "the share " + numerator + "/" + denominator + " is not between 0 and 1, in thousandths at finest");
        }
    }

    /** How the group's rate stands to this share of the other's: below 0 under it, 0 at it. 7/10 beside 7/8 is at exactly 4/5. */
    int compare(Selection group, Selection highest) {
        long left = Math.multiplyExact(Math.multiplyExact(group.selected(), highest.candidates()), (long) denominator);
        long right = Math.multiplyExact(Math.multiplyExact(highest.selected(), group.candidates()), (long) numerator);
        return Long.compare(left, right);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
