package adroit.intake;

/**
 * Whom a file without a key would make new, although people are on record by theirs.
 *
 * @param people how many
 * @param note the one of the notes on the file that tells it
 */
public record UnmatchedPeople(int people, String note) {
    public UnmatchedPeople {
        if (people < 1) {
            throw new IllegalArgumentException("nobody would be new");
        }
    }

    /** "30 people". */
    public String inWords() {
        return people + (people == 1 ? " person" : " people");
    }
}
