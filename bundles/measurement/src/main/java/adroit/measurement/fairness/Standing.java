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

    static Standing of(Selection group, Selection highest, RulePack rules) {
        int side = rules.threshold().compare(group, highest);
        return side < 0 ? BELOW : side == 0 ? AT : ABOVE;
    }
}
