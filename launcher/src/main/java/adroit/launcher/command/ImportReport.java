package adroit.launcher.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What came of an import, over one or more files. */
final class ImportReport {
    private static final int TOLD = 10;

    private final List<Json> reports;

    private ImportReport(List<Json> reports) {
        this.reports = reports;
    }

    static ImportReport of(List<String> answers) throws IOException {
        List<Json> reports = new ArrayList<>();
        for (String each : answers) {
            reports.add(Json.parse(each));
        }
        return new ImportReport(reports);
    }

    long accepted() {
        return sum("accepted");
    }

    /** The server's own report; for several files one that adds them up. */
    String json() throws IOException {
        return reports.size() == 1
                ? reports.get(0).toString()
                : Json.object(
                        "read", sum("read"),
                        "accepted", accepted(),
                        "rejected", sum("rejected"),
                        "rows", problems());
    }

    String text(boolean dryRun) {
        StringBuilder text = new StringBuilder(dryRun ? "Nothing was stored; this is what would happen.\n" : "");
        text.append("read ").append(sum("read"));
        text.append(", accepted ").append(accepted());
        text.append(", rejected ").append(sum("rejected"));
        reports.forEach(report -> {
            mapping(report, text);
            report.items("notes").forEach(note -> text.append('\n').append(note.text()));
        });
        problems(text);
        return text.toString();
    }

    private static void mapping(Json report, StringBuilder text) {
        List<Json> columns = report.items("mapping");
        if (!columns.isEmpty()) {
            text.append("\nUsed as:");
        }
        columns.forEach(
                c -> text.append("\n  ").append(c.text("column")).append(" = ").append(c.text("field")));
    }

    private void problems(StringBuilder text) {
        List<Json> problems = problems();
        problems.stream().limit(TOLD).forEach(p -> text.append('\n').append(line(p)));
        if (problems.size() > TOLD) {
            text.append("\n... and ")
                    .append(problems.size() - TOLD)
                    .append(" more; --json lists all that the server sent.");
        }
        reports.forEach(r -> {
            if (!r.text("problemFile").isEmpty()) {
                text.append("\nEvery refused row, with its reason: ").append(r.text("problemFile"));
            }
        });
    }

    private static String line(Json problem) {
        StringBuilder line = new StringBuilder();
        if (problem.has("row")) {
            line.append("row ").append(problem.text("row"));
        }
        if (!problem.text("column").isEmpty()) {
            line.append(", ").append(problem.text("column"));
        }
        if (!problem.text("value").isEmpty()) {
            line.append(" \"").append(problem.text("value")).append('"');
        }
        return line.append(": ")
                .append(problem.text("reason"))
                .append(' ')
                .append(problem.text("remedy"))
                .toString()
                .strip();
    }

    private List<Json> problems() {
        return reports.stream().flatMap(r -> r.items("rows").stream()).toList();
    }

    private long sum(String field) {
        return reports.stream().mapToLong(r -> r.number(field)).sum();
    }
}
