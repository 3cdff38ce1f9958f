package adroit.exchange.imports;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is kept already and is not in a roster, as the notes of an import say it.
 *
 * @param people how many are not in it at all
 * @param assignments how many assignments are not in it, theirs among them
 */
public record MissingPeople(int people, int assignments) {
    private static final Pattern NOTE = Pattern.compile(
            "(\\d+) (?:person|people) and (\\d+) assignments? of earlier files are not in this one\\..*");

    /** What the notes say, if they say that anybody is missing. */
    public static Optional<MissingPeople> in(List<String> notes) {
        return notes.stream()
                .map(NOTE::matcher)
                .filter(Matcher::matches)
                .map(m -> new MissingPeople(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))))
                .findFirst();
    }

    /** "3 people and 4 assignments". */
    public String inWords() {
        return people + (people == 1 ? " person" : " people") + " and " + assignments
                + (assignments == 1 ? " assignment" : " assignments");
    }

    /** The note. */
    String note() {
        return inWords() + " of earlier files are not in this one.";
    }
}
