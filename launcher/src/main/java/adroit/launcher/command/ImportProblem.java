package adroit.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing wrong with one row of a file that was sent. */
record ImportProblem(String file, String row, String column, String value, String reason, String remedy) {
    private static final Pattern FORMULA = Pattern.compile("^([\\t\\r\\n]|\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

    static ImportProblem of(String file, Json problem) {
        return new ImportProblem(
                file,
                problem.text("row"),
                problem.text("column"),
                problem.text("value"),
                problem.text("reason"),
                problem.text("remedy"));
    }

    /**
     * Says what more there is than was told, and writes the list as CSV where somebody named a file for it.
     *
     * @param all how many there are; an answer lists only the first
     */
    static String rest(List<ImportProblem> problems, long all, int told, @Nullable Path list) {
        String more = all > told ? "\n... and " + (all - told) + " more." : "";
        if (list == null || all == 0) {
            return more.isEmpty() ? "" : more + " --problems FILE writes them for a spreadsheet; --json has them.";
        }
        try {
            write(list, problems);
            return more + "\n" + (all > problems.size() ? "The first " + problems.size() : "All of them") + " are in "
                    + list + ".";
        } catch (IOException e) {
            return more + "\nThe list could not be written to " + list + "; --json has it.";
        }
    }

    /** Writes the list as CSV into a file that is for this user alone, in place of what is there. */
    static Path write(Path list, List<ImportProblem> problems) throws IOException {
        List<String> lines = new ArrayList<>(List.of("file,row,column,value,reason,remedy"));
        problems.forEach(p -> lines.add(Stream.of(p.file, p.row, p.column, p.value, p.reason, p.remedy)
                .map(ImportProblem::cell)
                .collect(Collectors.joining(","))));
        Path whole = list.toAbsolutePath();
        Path begun = Files.createTempFile(whole.getParent(), ".problems-", ".csv");
        try {
            Files.write(begun, lines);
            return Files.move(begun, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(begun);
        }
    }

    /** A cell that no spreadsheet takes for a formula. */
    private static String cell(String text) {
        String harmless = FORMULA.matcher(text).find() ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(file).append(", row ").append(row);
        if (!column.isEmpty()) {
            line.append(", ").append(column);
        }
        if (!value.isEmpty()) {
            line.append(" \"").append(value).append('"');
        }
        return line.append(": ").append(reason).append(' ').append(remedy).toString();
    }
}
