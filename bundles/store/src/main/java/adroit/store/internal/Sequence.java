package adroit.store.internal;

/** Follows the numbers of entries, which must have no gap. */
final class Sequence {
    private final String title;
    private final Findings findings;
    private long last;
    private String sha256 = "";

    /** @param title of an entry, up to its number, at the beginning of a sentence */
    Sequence(String title, Findings findings) {
        this.title = title;
        this.findings = findings;
    }

    void next(long number, String hash) {
        findings.checked();
        if (number != last + 1) {
            missing(last + 1, number - 1);
        }
        last = number;
        sha256 = hash;
    }

    /** Where the table ends by the record of the last entries. */
    void endsAt(LastEntry.Place end) {
        if (end.sequence() > last) {
            missing(last + 1, end.sequence());
        } else if (end.sequence() < last || !end.sha256().equals(sha256)) {
            findings.problem("The last entry is " + title + last + ", but the record of the last entry says "
                    + (end.sequence() == last ? "that it has another hash." : title + end.sequence() + "."));
        }
    }

    private void missing(long from, long to) {
        findings.problem(from == to ? title + from + " is missing." : title + from + " to " + to + " are missing.");
    }
}
