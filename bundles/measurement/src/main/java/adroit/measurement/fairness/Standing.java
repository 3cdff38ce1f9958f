package adroit.measurement.fairness;

/** On which side of the threshold a group's rate lies, by whole numbers. There is no word for lawful: a count cannot say that. */
public enum Standing {
    BELOW("below threshold"),
    AT("at threshold"),
    ABOVE("above threshold");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Compares rate / highest rate with the threshold without a division: 7/10 against 7/8 is exactly 4/5. */
    static Standing of(Selection group, Selection highest, RulePack rules) {
        long left = Math.multiplyExact(
                Math.multiplyExact(group.selected(), highest.candidates()), (long) rules.denominator());
        long right = Math.multiplyExact(
                Math.multiplyExact(highest.selected(), group.candidates()), (long) rules.numerator());
        return left < right ? BELOW : left == right ? AT : ABOVE;
    }
}
