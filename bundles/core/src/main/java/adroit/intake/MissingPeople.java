package adroit.intake;

/**
 * Who is kept already and is not in a file.
 *
 * @param people how many are not in it at all
 * @param assignments how many assignments are not in it, theirs among them
 * @param note the one of the notes on the file that tells it
 */
public record MissingPeople(int people, int assignments, String note) {
    private static final String ABSENT = " of earlier files are not in this one. ";

    public MissingPeople {
        if (people < 0 || assignments < people) {
            throw new IllegalArgumentException(people + " people cannot have " + assignments + " assignments");
        }
    }

    /**
     * The same as a note, with what comes of it.
     *
     * @param follows a sentence
     */
    public static MissingPeople told(int people, int assignments, String follows) {
        return new MissingPeople(people, assignments, inWords(people, assignments) + ABSENT + follows);
    }

    /** "3 people and 4 assignments". */
    public String inWords() {
        return inWords(people, assignments);
    }

    /** The same as a sentence. */
    public String sentence() {
        return inWords() + ABSENT;
    }

    private static String inWords(int people, int assignments) {
        return people + (people == 1 ? " person" : " people") + " and " + assignments
                + (assignments == 1 ? " assignment" : " assignments");
    }
}
