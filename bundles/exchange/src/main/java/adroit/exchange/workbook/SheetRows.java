package adroit.exchange.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rows of one sheet, one after the other; memory holds one of them. */
public final class SheetRows implements AutoCloseable {

    private final Workbook workbook;
    private final WorkbookParts parts;
    private final Xml xml;
    private final CellLimits limits;
    private final SheetNotes notes = new SheetNotes();
    private long row;
    private List<String> cells = new ArrayList<>();
    private long chars;
    private boolean tooLong;
    private boolean ended;

    /**
     * How much a row may hold.
     *
     * @param cellChars characters of one cell
     * @param rowChars characters of one row
     * @param columns cells of one row
     */
    public record CellLimits(int cellChars, int rowChars, int columns) {}

    SheetRows(Workbook workbook, InputStream part, WorkbookParts parts, String name, CellLimits limits) {
        this.workbook = workbook;
        this.parts = parts;
        this.xml = new Xml(part, workbook.faults(), name);
        this.limits = limits;
    }

    /** The next row, blank ones included; empty at the end. */
    public Optional<SheetRow> next() {
        while (!ended && xml.next()) {
            if (xml.opens("row")) {
                return Optional.of(readRow());
            }
            ended = xml.closes("sheetData");
        }
        ended = true;
        return Optional.empty();
    }

    /** Sentences about what was read so far. */
    public List<String> notes() {
        return notes.sentences();
    }

    private SheetRow readRow() {
        begin(xml.number("r", (int) row + 1));
        if (xml.flag("hidden")) {
            notes.hiddenRow();
        }
        int column = -1;
        while (xml.next() && !xml.closes("row")) {
            if (xml.opens("c")) {
                column = column(column + 1);
                put(column, cell(column));
            }
        }
        return new SheetRow(row, cells, tooLong);
    }

    private void begin(long number) {
        if (number <= row || number > CellAddress.MOST_ROWS) {
            throw workbook.faults()
                    .of(
                            "damaged-workbook",
                            "After row " + row + " the workbook has a row with the number " + number
                                    + ", which cannot be.",
                            "Open it in a spreadsheet program, save it again as .xlsx, and send it once more.");
        }
        row = number;
        cells = new ArrayList<>(cells.size());
        chars = 0;
        tooLong = false;
    }

    private int column(int next) {
        int column =
                Optional.ofNullable(xml.attribute("r")).map(CellAddress::column).orElse(next);
        if (column < 0 || column >= CellAddress.MOST_COLUMNS) {
            throw workbook.faults()
                    .of(
                            "damaged-workbook",
                            "Row " + row + " of the workbook has a cell at a place that no sheet has.",
                            "Open it in a spreadsheet program, save it again as .xlsx, and send it once more.");
        }
        return column;
    }

    /** The text of the cell whose tag was opened last. */
    private String cell(int column) {
        String type = Objects.requireNonNullElse(xml.attribute("t"), "n");
        int style = xml.number("s", -1);
        String stored = "";
        boolean formula = false;
        while (xml.next() && !xml.closes("c")) {
            if (xml.opens("f")) {
                formula = true;
                xml.text("f", 0);
            } else if (xml.opens("v")) {
                stored = xml.text("v", limits.cellChars());
            } else if (xml.opens("is")) {
                stored = xml.text("is", limits.cellChars());
            }
        }
        if (formula) {
            notes.formula(CellAddress.of(column, row), !stored.isEmpty());
        }
        return stored.isEmpty() ? "" : value(type, stored, style, column);
    }

    private String value(String type, String stored, int style, int column) {
        return switch (type) {
            case "n" -> NumberText.of(stored, workbook.forms().of(style), workbook.isFrom1904());
            case "s" -> shared(stored, column);
            case "b" -> stored.equals("1") ? "TRUE" : "FALSE";
            default -> stored;
        };
    }

    private String shared(String stored, int column) {
        int number = stored.strip().matches("\\d{1,9}") ? Integer.parseInt(stored.strip()) : -1;
        return workbook.texts().text(number).orElseThrow(() -> workbook.faults()
                .of(
                        "damaged-workbook",
                        "Cell " + CellAddress.of(column, row) + " refers to a text that the workbook lacks.",
                        "Open it in a spreadsheet program, save it again as .xlsx, and send it once more."));
    }

    private void put(int column, String text) {
        chars += text.length();
        boolean beyond = column >= limits.columns() && !text.isBlank();
        tooLong |= beyond || text.length() > limits.cellChars() || chars > limits.rowChars();
        if (tooLong || text.isEmpty() || column >= limits.columns()) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    @Override
    public void close() throws IOException {
        try (parts) {
            xml.close();
        }
    }
}
