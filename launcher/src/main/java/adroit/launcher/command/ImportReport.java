package adroit.launcher.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of an import, over one or more files. */
final class ImportReport {
    private static final int TOLD = 10;

    private final List<Json> reports;
    private final @Nullable Path list;

    private ImportReport(List<Json> reports, @Nullable Path list) {
        this.reports = reports;
        this.list = list;
    }

    /** @param list the file into which the list of problems is written, where somebody named one */
    static ImportReport of(List<String> answers, @Nullable Path list) throws IOException {
        List<Json> reports = new ArrayList<>();
        for (String each : answers) {
            reports.add(Json.parse(each));
        }
        return new ImportReport(reports, list);
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
                        "problems", problemCount(),
                        "rows", rows());
    }

    String text(boolean dryRun) {
        StringBuilder text = new StringBuilder(dryRun ? "Nothing was stored; this is what would happen.\n" : refused());
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

    /** Good rows that were not taken were kept out by the others. */
    private String refused() {
        boolean stored = reports.stream().anyMatch(r -> !r.text("stored").equals("false"));
        if (stored) {
            return "";
        }
        return sum("read") > sum("rejected")
                ? "Nothing was stored: rows are wrong, and with --all-or-nothing one of them keeps the whole file out.\n"
                : "Nothing was stored.\n";
    }

    private static void mapping(Json report, StringBuilder text) {
        List<Json> columns = report.items("mapping");
        if (!columns.isEmpty()) {
            text.append("\nColumns, used as:");
        }
        columns.forEach(c -> text.append("\n  ")
                .append(c.text("column"))
                .append(c.has("field") ? " = " + c.text("field") : " is not used. " + c.text("why")));
    }

    private void problems(StringBuilder text) {
        List<ImportProblem> problems = problems();
        problems.stream().limit(TOLD).forEach(p -> text.append('\n').append(p));
        long all = problemCount();
        text.append(ImportProblem.rest(problems, all, TOLD, list));
        if (all > problems.size()) {
            text.append(" --rejected FILE writes every row that is left out.");
        }
    }

    /** An answer lists only the first. */
    private long problemCount() {
        return Math.max(sum("problems"), rows().size());
    }

    private List<ImportProblem> problems() {
        return reports.stream()
                .flatMap(r -> r.items("rows").stream().map(p -> ImportProblem.of(r.text("file"), p)))
                .toList();
    }

    private List<Json> rows() {
        return reports.stream().flatMap(r -> r.items("rows").stream()).toList();
    }

    private long sum(String field) {
        return reports.stream().mapToLong(r -> r.number(field)).sum();
    }
}
