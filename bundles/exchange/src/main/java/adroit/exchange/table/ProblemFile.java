package adroit.exchange.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes row problems as CSV for people. A text that a spreadsheet would take for a formula gets an apostrophe before it, which makes it
 * plain text there.
 */
public final class ProblemFile implements Closeable {

    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final CsvWriter csv;

    /** Writes the names of the columns; {@code out} is closed with this. */
    public ProblemFile(Writer out) {
        this.csv = CsvWriter.builder().build(out);
        csv.writeRecord("row", "line", "column", "value", "reason", "remedy");
    }

    public void write(RowProblem problem) {
        csv.writeRecord(
                Long.toString(problem.row()),
                Long.toString(problem.line()),
                plain(problem.column()),
                plain(problem.value()),
                plain(problem.reason()),
                plain(problem.remedy()));
    }

    /** The text, made safe to open in a spreadsheet. */
    public static String plain(String text) {
        String bare = text.stripLeading();
        boolean formula = !text.isEmpty()
                && (FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                        || (!bare.isEmpty() && FORMULA_STARTS.indexOf(bare.charAt(0)) >= 0));
        return formula ? "'" + text : text;
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
