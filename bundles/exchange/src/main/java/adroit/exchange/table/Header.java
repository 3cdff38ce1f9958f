package adroit.exchange.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of the columns, each different from the others: a column without a name is {@code column 3}, a name that stands a second time
 * gets {@code (2)} after it.
 *
 * @param notes sentences about names that had to be changed
 */
public record Header(List<String> names, List<String> notes) {

    private static final int LONGEST_NAME = 120;
    private static final int MOST_LISTED = 40;

    public Header {
        names = List.copyOf(names);
        notes = List.copyOf(notes);
    }

    static Header of(List<String> cells) {
        List<String> names = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : withoutBlankTail(cells)) {
            String wanted = limited(Cells.trimmed(cell));
            String name = distinct(wanted.isEmpty() ? "column " + (names.size() + 1) : wanted, seen);
            if (!name.equals(wanted)) {
                notes.add(changed(names.size() + 1, wanted, name));
            }
            names.add(name);
        }
        return new Header(names, notes);
    }

    private static String limited(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static List<String> withoutBlankTail(List<String> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return cells.subList(0, width);
    }

    private static String distinct(String wanted, Set<String> seen) {
        String name = wanted;
        for (int i = 2; !seen.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = wanted + " (" + i + ")";
        }
        return name;
    }

    private static String changed(int position, String wanted, String name) {
        return wanted.isEmpty()
                ? "Column " + position + " has no name in the first row; it is called \"" + name + "\" here."
                : "The name \"" + RowProblem.shortened(wanted) + "\" stands more than once in the first row; column "
                        + position + " is called \"" + RowProblem.shortened(name) + "\" here.";
    }

    /** The names in one text for a message, the first forty of them. */
    public String listed() {
        String first = names.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return names.size() <= MOST_LISTED ? first : first + " and " + (names.size() - MOST_LISTED) + " more";
    }

    public int width() {
        return names.size();
    }

    /** The position, from 0, of the column of that name; capital letters and blanks around it do not matter. */
    public OptionalInt find(String name) {
        String wanted = limited(Cells.trimmed(name));
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(wanted)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
