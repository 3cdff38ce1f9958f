package adroit.exchange.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Notices texts that were damaged before the file was made: characters replaced, or encoded twice. */
final class TextDamage {

    private static final Pattern TWICE = Pattern.compile(
            "[\\u00C2\\u00C3][\\u0080-\\u00BF\\u20AC\\u2122\\u0152\\u0153\\u0160\\u0161\\u02DC\\u2030]|\\u00E2\\u20AC");

    private long replaced;
    private long firstReplaced;
    private long twice;
    private long firstTwice;

    void look(RosterRow row) {
        if (any(row, text -> text.indexOf('\uFFFD') >= 0)) {
            replaced++;
            firstReplaced = replaced == 1 ? row.row() : firstReplaced;
        }
        if (any(row, text -> TWICE.matcher(text).find())) {
            twice++;
            firstTwice = twice == 1 ? row.row() : firstTwice;
        }
    }

    private static boolean any(RosterRow row, Predicate<String> test) {
        return has(row.givenName(), test)
                || has(row.familyName(), test)
                || has(row.department(), test)
                || has(row.division(), test)
                || has(row.title(), test);
    }

    private static boolean has(@Nullable String text, Predicate<String> test) {
        return text != null && !isPlain(text) && test.test(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (replaced > 0) {
            notes.add("In " + replaced + " rows, first in row " + firstReplaced
                    + ", a character was lost before this file was made. Export it again as UTF-8.");
        }
        if (twice > 0) {
            notes.add("In " + twice + " rows, first in row " + firstTwice
                    + ", accented letters look encoded twice. Export the file again as UTF-8.");
        }
        return notes;
    }
}
