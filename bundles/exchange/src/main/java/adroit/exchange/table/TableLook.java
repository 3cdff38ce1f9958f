package adroit.exchange.table;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What one look at a file tells about it. */
record TableLook(TextLayout layout, Limits limits, String sha256, NamedRow header, List<String> notes) {

    private static final int BEGINNING = 1 << 16;

    TableLook {
        notes = List.copyOf(notes);
    }

    static TableLook at(Path file, Limits limits) throws IOException {
        ByteScan scan = scanned(file, limits);
        Encoding encoding = Encoding.of(file, scan);
        DelimiterGuess guess = DelimiterGuess.of(beginning(new TextLayout(file, encoding, ',', 0)));
        TextLayout layout = new TextLayout(file, encoding, guess.delimiter(), guess.linesToSkip());
        NamedRow header = header(layout, limits);
        List<String> notes = new ArrayList<>(encoding.notes());
        notes.addAll(header.names().notes());
        return new TableLook(layout, limits, scan.sha256Hex(), header, notes);
    }

    private static ByteScan scanned(Path file, Limits limits) throws IOException {
        ByteScan scan = ByteScan.of(file, limits.fileBytes(), limits.lineBytes());
        if (scan.endlessLine().isPresent()) {
            throw Refusals.atLine(
                    file,
                    scan.endlessLine().getAsLong(),
                    "endless-line",
                    "This line is longer than " + limits.lineBytes() / 1_000
                            + " thousand characters, and no row of a table is: the file has lost its line ends, or is no"
                            + " table.",
                    "Export it again as CSV, one row in each line.");
        }
        if (scan.size() > limits.fileBytes()) {
            throw Refusals.ofFile(
                    file,
                    "too-large",
                    "The file is larger than " + limits.fileBytes() + " bytes.",
                    "Split it into several.");
        }
        if (scan.size() == 0) {
            throw Refusals.ofFile(
                    file, "empty", "The file is empty.", "Export it again; the first row must name the columns.");
        }
        return scan;
    }

    private static String beginning(TextLayout layout) throws IOException {
        char[] text = new char[BEGINNING];
        int length = 0;
        try (Reader reader = layout.textAfter(0)) {
            for (int n = 0; n >= 0 && length < BEGINNING; n = reader.read(text, length, BEGINNING - length)) {
                length += n;
            }
        }
        return new String(text, 0, length);
    }

    private static NamedRow header(TextLayout layout, Limits limits) throws IOException {
        try (RowStream rows = new RowStream(layout, limits, 0)) {
            RawRow first = rows.next()
                    .orElseThrow(() -> Refusals.ofFile(
                            layout.file(),
                            "empty",
                            "The file holds only blanks.",
                            "Export it again; the first row must name the columns."));
            if (first.tooLong() || first.misquoted()) {
                throw Refusals.atLine(
                        layout.file(),
                        first.line(),
                        "header",
                        "The first row cannot be read: it is too long, or a quotation mark is not closed.",
                        "The first row must name the columns; check the quotation marks and the delimiter.");
            }
            RawRow second = rows.next()
                    .orElseThrow(() -> Refusals.ofFile(
                            layout.file(),
                            "no-rows",
                            "The file has a first row with names but no row below it.",
                            "Export it again with its data."));
            return named(layout.file(), first, second);
        }
    }

    private static NamedRow named(Path file, RawRow first, RawRow second) {
        Header header = Header.of(first.cells());
        int below = second.cells().size();
        if (header.width() == 1 && below > 1) {
            throw Refusals.atLine(
                    file,
                    first.line(),
                    "header",
                    "The first row has one cell but the row below has " + below + ", so it does not name the columns.",
                    "Delete the lines above the row with the column names.");
        }
        return new NamedRow(first.row(), header);
    }

    /** The header, and the row on which it stands. */
    record NamedRow(long row, Header names) {}
}
