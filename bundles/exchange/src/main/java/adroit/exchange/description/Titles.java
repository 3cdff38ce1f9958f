package adroit.exchange.description;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds which classes of a series a line within a part is the heading of. */
final class Titles {
    private static final Pattern EVERY =
            Pattern.compile("(all|both) (levels|classes|classifications|positions|specialties)");
    private static final int LONGEST = 140;

    private final List<String> titles;

    Titles(List<String> titles) {
        this.titles = titles.stream().map(Titles::plain).toList();
    }

    /** The places of the classes in their list; empty where the line is no heading. */
    Optional<Set<Integer>> headedBy(String line) {
        String plain = plain(line);
        if (line.length() > LONGEST || plain.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < titles.size(); i++) {
            if (EVERY.matcher(plain).matches() || titles.get(i).equals(plain)) {
                found.add(i);
            }
        }
        if (found.isEmpty()) {
            addBeginnings(plain, found);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** A heading may leave out the department that the title goes on with. */
    private void addBeginnings(String plain, Set<Integer> found) {
        if (plain.indexOf(' ') < 0) {
            return;
        }
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i);
            if (title.startsWith(plain + ",") || title.startsWith(plain + " (") || title.startsWith(plain + " -")) {
                found.add(i);
            }
        }
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("[:.]$", "")
                .strip();
    }
}
