package adroit.launcher.command;

/** Counts of people in an impact, also those that are of too few people to be told. */
final class FewPeople {
    private FewPeople() {}

    /** Of one department. */
    static String of(Json counts, String name) {
        return counts.has(name) ? counts.text(name) : "fewer than 5";
    }

    /** Of all departments; those with few are not in it. */
    static String total(Json total, String name) {
        if (!total.has(name)) {
            return "in no department 5 or more";
        }
        boolean partial = total.items("few").stream().anyMatch(few -> few.text().equals(name));
        return (partial ? "at least " : "") + total.text(name);
    }
}
