package adroit.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Writes the list as CSV into a folder, under a name that is free. */
    static Path write(Path folder, List<ImportProblem> problems) throws IOException {
        List<String> lines = new ArrayList<>(List.of("file,row,column,value,reason,remedy"));
        problems.forEach(p -> lines.add(Stream.of(p.file, p.row, p.column, p.value, p.reason, p.remedy)
                .map(ImportProblem::cell)
                .collect(Collectors.joining(","))));
        Path list = Files.createTempFile(folder.toAbsolutePath(), "problems-", ".csv");
        return Files.write(list, lines);
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
