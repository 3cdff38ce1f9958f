package adroit.exchange.template;

import adroit.exchange.table.Marks;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A file of one kind to fill in or to correct.
 *
 * @param title what the sheet is called
 * @param rows what it holds, a cell for each column; where there are none it has an example, which is never taken in
 */
public record Template(String title, List<Column> columns, List<List<String>> rows) {

    private static final String NEVER =
            "This row shows what to write. It is never taken in: delete it, or leave it here.";
    private static final int ROWS_WITH_LISTS = 5_000;
    private static final int WIDTH = 20;
    private static final int WIDE = 70;

    /**
     * A column.
     *
     * @param meaning what it holds, in a sentence
     * @param words the only words it may hold; none where any text will do
     * @param example what the example has there; may be empty
     */
    public record Column(String name, String meaning, List<String> words, String example) {
        public Column {
            words = List.copyOf(words);
        }
    }

    public Template {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A template to fill in. */
    public Template(String title, List<Column> columns) {
        this(title, columns, List.of());
    }

    /** Writes it as CSV, in UTF-8 with the mark by which spreadsheet programs know it, and closes the stream. */
    public void writeCsv(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            if (rows.isEmpty()) {
                lines().forEach(csv::writeRecord);
            } else {
                guarded(csv);
            }
        }
    }

    /** Every line of the sheet: the names, and under them the rows or the example. */
    private List<List<String>> lines() {
        List<String> names = columns.stream().map(Column::name).toList();
        List<List<String>> lines = new ArrayList<>();
        if (rows.isEmpty()) {
            lines.add(and(names, Marks.EXAMPLE));
            lines.add(and(columns.stream().map(Column::example).toList(), NEVER));
        } else {
            lines.add(names);
            lines.addAll(rows);
        }
        return lines;
    }

    private static List<String> and(List<String> cells, String last) {
        List<String> line = new ArrayList<>(cells);
        line.add(last);
        return line;
    }

    /** With the column by which a reader knows that an apostrophe may stand before what looks like a formula. */
    private void guarded(CsvWriter csv) {
        csv.writeRecord(and(columns.stream().map(Column::name).toList(), Marks.ROW));
        for (int i = 0; i < rows.size(); i++) {
            csv.writeRecord(and(rows.get(i).stream().map(Marks::guarded).toList(), Integer.toString(i + 2)));
        }
    }

    /** Writes it as an Excel workbook: drop-downs where words are closed, and a sheet that says what each column holds. */
    public void writeXlsx(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Adroit", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(title);
            Worksheet about = workbook.newWorksheet("About the columns");
            Worksheet words = workbook.newWorksheet("Words");
            words.setVisibilityState(VisibilityState.HIDDEN);
            fill(sheet);
            sheet.freezePane(0, 1);
            for (int i = 0; i < columns.size(); i++) {
                list(sheet, words, i, columns.get(i).words());
            }
            explain(about);
        }
    }

    private void fill(Worksheet sheet) {
        List<List<String>> lines = lines();
        for (int row = 0; row < lines.size(); row++) {
            for (int i = 0; i < lines.get(row).size(); i++) {
                sheet.value(row, i, lines.get(row).get(i));
            }
        }
        for (int i = 0; i < lines.get(0).size(); i++) {
            sheet.style(0, i).bold().set();
            sheet.width(i, WIDTH);
            if (rows.isEmpty()) {
                sheet.style(1, i).italic().set();
            }
        }
    }

    private static void list(Worksheet sheet, Worksheet words, int column, List<String> allowed) {
        for (int i = 0; i < allowed.size(); i++) {
            words.value(i, column, allowed.get(i));
        }
        if (!allowed.isEmpty()) {
            sheet.range(1, column, ROWS_WITH_LISTS, column)
                    .validateWithList(words.range(0, column, allowed.size() - 1, column));
        }
    }

    private void explain(Worksheet about) {
        about.value(0, 0, "Column");
        about.value(0, 1, "What it holds");
        about.value(0, 2, "Words");
        about.style(0, 0).bold().set();
        about.style(0, 1).bold().set();
        about.style(0, 2).bold().set();
        about.width(0, WIDTH);
        about.width(1, WIDE);
        about.width(2, WIDE);
        for (int i = 0; i < columns.size(); i++) {
            about.value(i + 1, 0, columns.get(i).name());
            about.value(i + 1, 1, columns.get(i).meaning());
            about.value(i + 1, 2, String.join(", ", columns.get(i).words()));
        }
    }
}
