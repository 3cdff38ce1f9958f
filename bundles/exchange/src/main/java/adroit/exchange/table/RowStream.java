package adroit.exchange.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The records of a file, one after the other. A record with broken quoting is given as {@linkplain RawRow#misquoted() misquoted},
 * and reading goes on at the next line, so that one stray quotation mark does not hide the rest of the file. So it does after a record over several lines that
 * has not the width of a row.
 */
final class RowStream implements RawRows {

    private static final int MOST_RESTARTS = 100;

    private final TextLayout layout;
    private final Limits limits;
    private final int width;
    private RowHandler handler;
    private CloseableIterator<RawRow> records;
    private int restarts;
    private int misquoted;

    /**
     * @param width how many cells a row should have; 0 while that is not known
     */
    RowStream(TextLayout layout, Limits limits, int width) throws IOException {
        this.layout = layout;
        this.limits = limits;
        this.width = width;
        this.handler = new RowHandler(limits, layout.linesToSkip(), layout.linesToSkip());
        this.records = open(layout.linesToSkip());
    }

    private CloseableIterator<RawRow> open(long linesBefore) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(layout.delimiter())
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(4 * limits.rowChars())
                .build(handler, layout.textAfter(linesBefore))
                .iterator();
    }

    @Override
    public Optional<RawRow> next() throws IOException {
        while (true) {
            Optional<RawRow> row = read();
            if (row.isEmpty() || !row.get().isBlank()) {
                return row;
            }
        }
    }

    private Optional<RawRow> read() throws IOException {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            RawRow row = records.next();
            if (row.mayHideRows(width) && restarts < MOST_RESTARTS) {
                continueAfterLine(row);
            }
            return Optional.of(row);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            RawRow broken = RawRow.misquotedAt(handler.row(), handler.line());
            misquoted++;
            continueAfterLine(broken);
            return Optional.of(broken);
        }
    }

    private void continueAfterLine(RawRow row) throws IOException {
        records.close();
        restarts++;
        handler = new RowHandler(limits, row.row(), row.line());
        records = open(row.line());
    }

    @Override
    public boolean isHopeless() {
        return misquoted > MOST_RESTARTS;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
