package adroit.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The report as a table for people. */
final class TextReport {
    private static final List<String> HEAD =
            List.of("row", "figure", "ratio", "quartiles", "goal", "verdict", "reference", "product");

    private TextReport() {}

    static String of(Report report) {
        List<List<String>> lines = Stream.concat(
                        Stream.of(HEAD), report.results().stream().flatMap(result -> result.figures().stream()
                                .map(figure -> line(result.row(), figure))))
                .toList();
        StringBuilder text = new StringBuilder();
        if (lines.size() > 1) {
            lines.forEach(line -> text.append(padded(line, lines)).append('\n'));
            text.append('\n');
        }
        report.results().forEach(result -> text.append(sentence(result)).append('\n'));
        text.append(String.format(
                Locale.ROOT,
                "Rounds: %d. Machine: %s; load %.1f before the run.%n",
                report.rounds(),
                report.machine().sentence(),
                report.loadBefore()));
        if (report.isNoisy()) {
            text.append("The rounds of the figures marked ~ differ much: something else kept the machine busy.")
                    .append(" Read their quartiles, or measure again when it is quiet.\n");
        }
        return text.toString();
    }

    private static String sentence(Result result) {
        return result.row() + ": "
                + (result.notMeasured() == null ? result.sentence() + "." : "not measured. " + result.notMeasured());
    }

    private static List<String> line(String row, Figure figure) {
        Spread ratio = figure.ratio();
        return List.of(
                row,
                figure.name(),
                figure.isNoisy() ? format("~%.1f", ratio.median()) : format("%.2f", ratio.median()),
                format("%.2f", ratio.low()) + " to " + format("%.2f", ratio.high()),
                figure.goal().toString(),
                figure.verdict().name().toLowerCase(Locale.ROOT),
                amount(figure.reference(), figure.unit()),
                amount(figure.product(), figure.unit()));
    }

    private static String amount(double value, String unit) {
        return format(value < 10 ? "%.2f " : "%,.0f ", value) + unit;
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }

    private static String padded(List<String> line, List<List<String>> all) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            int column = i;
            int width = all.stream().mapToInt(l -> l.get(column).length()).max().orElse(0);
            text.append(line.get(i)).append(" ".repeat(width - line.get(i).length() + 2));
        }
        return text.toString().stripTrailing();
    }
}
