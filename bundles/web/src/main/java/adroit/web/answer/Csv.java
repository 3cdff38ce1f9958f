package adroit.web.answer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows as CSV: every cell in quotes, and none that a spreadsheet would take for a formula. */
public final class Csv {
    private static final Pattern FORMULA = Pattern.compile("^([\\t\\r\\n]|\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

    private Csv() {}

    /** The head and the rows, a line each. */
    public static String of(List<String> head, List<List<String>> rows) {
        StringBuilder text = new StringBuilder(line(head));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String harmless = FORMULA.matcher(text).find() ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
