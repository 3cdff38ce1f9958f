package adroit.exchange.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of a series: a row, or three lines, for each class with its codes and title. */
final class ClassTable {
    private static final Pattern HEADER = Pattern.compile("(?i)schem(atic)?\\.? code.*");
    private static final Pattern ROW = Pattern.compile("(?:([A-Z]{2}\\d{2}[A-Z]?)\\s+)?(\\d{4}[A-Z]?)\\s+(\\S.*)");
    private static final Pattern SCHEMATIC = Pattern.compile("[A-Z]{1,2}\\d{2,3}[A-Z]?");
    private static final Pattern CODE = Pattern.compile("\\d{4}[A-Z]?");

    /** A class of the table. */
    record Entry(String title, String code, int line) {
        /** The title without what stands in parentheses because the class is no more. */
        Entry plain() {
            return new Entry(title.replaceAll("(?i)\\s*[(\\[]?abolished.*$", "").strip(), code, line);
        }

        boolean abolished() {
            return title.toLowerCase(Locale.ROOT).contains("abolished");
        }
    }

    private ClassTable() {}

    /** The classes of the table; empty where there is none. */
    static List<Entry> in(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (HEADER.matcher(lines.get(i).text()).matches()) {
                return entries(lines, i + 1);
            }
        }
        return List.of();
    }

    private static List<Entry> entries(List<Line> lines, int from) {
        List<Entry> entries = new ArrayList<>();
        for (int i = from; i < lines.size(); i++) {
            String text = lines.get(i).text();
            Matcher row = ROW.matcher(text);
            if (row.matches()) {
                entries.add(new Entry(row.group(3), row.group(2), lines.get(i).number()));
            } else if (CODE.matcher(text).matches() && i + 1 < lines.size()) {
                i++;
                entries.add(new Entry(lines.get(i).text(), text, lines.get(i).number()));
            } else if (!isHeaderOrCode(text)) {
                break;
            }
        }
        return entries;
    }

    private static boolean isHeaderOrCode(String text) {
        return SCHEMATIC.matcher(text).matches()
                || text.equalsIgnoreCase("class code")
                || text.equalsIgnoreCase("class")
                || text.equalsIgnoreCase("class title");
    }
}
