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
import java.util.function.Function;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A file of one kind without rows but for an example, which is never taken in.
 *
 * @param title what the sheet is called
 */
public record Template(String title, List<Column> columns) {

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
    }

    /** Writes it as CSV, in UTF-8 with the mark by which spreadsheet programs know it, and closes the stream. */
    public void writeCsv(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(row(Column::name, Marks.EXAMPLE));
            csv.writeRecord(row(Column::example, NEVER));
        }
    }

    private List<String> row(Function<Column, String> cell, String last) {
        List<String> row = new ArrayList<>(columns.stream().map(cell).toList());
        row.add(last);
        return row;
    }

    /** Writes it as an Excel workbook: drop-downs where words are closed, and a sheet that says what each column holds. */
    public void writeXlsx(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Adroit", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(title);
            Worksheet about = workbook.newWorksheet("About the columns");
            Worksheet words = workbook.newWorksheet("Words");
            words.setVisibilityState(VisibilityState.HIDDEN);
            List<String> names = row(Column::name, Marks.EXAMPLE);
            List<String> example = row(Column::example, NEVER);
            for (int i = 0; i < names.size(); i++) {
                sheet.value(0, i, names.get(i));
                sheet.value(1, i, example.get(i));
                sheet.style(0, i).bold().set();
                sheet.style(1, i).italic().set();
                sheet.width(i, WIDTH);
            }
            sheet.freezePane(0, 1);
            for (int i = 0; i < columns.size(); i++) {
                list(sheet, words, i, columns.get(i).words());
            }
            explain(about);
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
