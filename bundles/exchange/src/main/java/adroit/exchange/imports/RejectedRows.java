package adroit.exchange.imports;

import adroit.exchange.date.DateColumns;
import adroit.exchange.table.Marks;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.Table;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows that were left out as a file that can be corrected and brought back: each as it stood, behind its number, what was wrong and what to do.
 *
 * <p>Dates of which the whole column told the order of day and month are written year first, for the few rows alone would not tell it.
 */
final class RejectedRows {

    private static final char MARK = '\uFEFF';

    private final Table table;
    private final List<Integer> columns;
    private final DateColumns dates;

    private RejectedRows(Table table) {
        this.table = table;
        List<String> names = table.header().names();
        this.columns = IntStream.range(0, names.size())
                .filter(i -> !Marks.isOurs(names.get(i)))
                .boxed()
                .toList();
        this.dates = DateColumns.of(table, columns.stream().collect(Collectors.toSet()));
    }

    /** Writes the rows of a table that have problems; nothing where there are none. */
    static void write(Table table, ProblemSpool problems, Path file) {
        if (problems.isEmpty()) {
            return;
        }
        RejectedRows rows = new RejectedRows(table);
        try (Writer out = Files.newBufferedWriter(file);
                ProblemSpool.ByRow byRow = problems.byRow()) {
            out.write(MARK);
            try (CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
                rows.write(csv, byRow);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the file of rejected rows cannot be written: is the disk full?", e);
        }
    }

    private void write(CsvWriter csv, ProblemSpool.ByRow problems) {
        List<String> head = new ArrayList<>(List.of(Marks.ROW, Marks.REASON, Marks.REMEDY));
        columns.forEach(i -> head.add(Marks.guarded(table.header().names().get(i))));
        csv.writeRecord(head);
        table.cells((row, cells) -> {
            List<RowProblem> found = of(problems, row);
            if (!found.isEmpty()) {
                csv.writeRecord(line(row, cells, found));
            }
        });
    }

    private static List<RowProblem> of(ProblemSpool.ByRow problems, long row) {
        try {
            return problems.of(row);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of problems cannot be read back", e);
        }
    }

    private List<String> line(long row, List<String> cells, List<RowProblem> problems) {
        List<String> line = new ArrayList<>();
        line.add(String.valueOf(row));
        line.add(joined(problems, RejectedRows::reason));
        line.add(joined(problems, RowProblem::remedy));
        int width = table.header().width();
        for (int i = 0; i < cells.size(); i++) {
            if (i >= width || columns.contains(i)) {
                line.add(Marks.guarded(i < width ? dates.column(i).plain(cells.get(i)) : cells.get(i)));
            }
        }
        return line;
    }

    private static String reason(RowProblem problem) {
        String place = problem.column().isEmpty() || Marks.isOurs(problem.column()) ? "" : problem.column() + ": ";
        return place + problem.reason();
    }

    private static String joined(List<RowProblem> problems, Function<RowProblem, String> text) {
        return Marks.guarded(problems.stream().map(text).distinct().collect(Collectors.joining(" ")));
    }
}
