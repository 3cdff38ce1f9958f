package adroit.exchange.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Builds rows, and drops what is over a limit instead of giving up the file. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<RawRow> {

    private final Limits limits;
    private final long linesBefore;
    private long row;
    private long line;
    private List<String> cells = new ArrayList<>();
    private long chars;
    private boolean tooLong;
    private boolean multiLine;

    RowHandler(Limits limits, long rowsBefore, long linesBefore) {
        this.limits = limits;
        this.row = rowsBefore;
        this.linesBefore = linesBefore;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        row++;
        line = linesBefore + startingLineNumber;
        cells = new ArrayList<>(cells.size());
        chars = 0;
        tooLong = false;
        multiLine = false;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        chars += length;
        multiLine |= quoted && holdsLineEnd(buffer, offset, length);
        tooLong |= length > limits.cellChars() || chars > limits.rowChars() || index >= limits.columns();
        if (!tooLong) {
            cells.add(new String(buffer, offset, length));
        }
    }

    private static boolean holdsLineEnd(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == '\n' || buffer[i] == '\r') {
                return true;
            }
        }
        return false;
    }

    @Override
    protected RawRow buildRecord() {
        return new RawRow(row, line, cells, tooLong, false, multiLine);
    }

    /** The row begun last, as a spreadsheet counts. */
    long row() {
        return row;
    }

    /** The line on which the row begun last starts. */
    long line() {
        return line;
    }
}
