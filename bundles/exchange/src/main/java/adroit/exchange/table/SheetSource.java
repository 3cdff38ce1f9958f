package adroit.exchange.table;

import adroit.exchange.workbook.CellAddress;
import adroit.exchange.workbook.Sheet;
import adroit.exchange.workbook.SheetRow;
import adroit.exchange.workbook.SheetRows;
import adroit.exchange.workbook.SheetRows.CellLimits;
import adroit.exchange.workbook.Workbook;
import adroit.exchange.workbook.WorkbookLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One sheet of an Excel workbook. */
final class SheetSource implements TableSource {

    private static final long LARGEST_FILE = 256L << 20;

    private final Path file;
    private final Limits limits;
    private final String sha256;
    private final Workbook workbook;
    private final SheetChoice choice;
    private List<String> lastNotes = List.of();

    private SheetSource(Path file, Limits limits, String sha256, Workbook workbook, SheetChoice choice) {
        this.file = file;
        this.limits = limits;
        this.sha256 = sha256;
        this.workbook = workbook;
        this.choice = choice;
    }

    static SheetSource of(Path file, @Nullable String sheet, Limits limits) throws IOException {
        long largest = Math.min(LARGEST_FILE, limits.fileBytes());
        ByteScan scan = ByteScan.of(file, largest);
        if (scan.size() > largest) {
            throw Refusals.ofFile(
                    file,
                    "too-large",
                    "The workbook is larger than " + (largest >> 20) + " MB.",
                    "Save the sheet as \"CSV UTF-8 (comma delimited)\" and send that: a CSV file may be larger.");
        }
        Workbook workbook = Workbook.open(file, Refusals.name(file), WorkbookLimits.standard(), limits.cellChars());
        SheetChoice choice = new SheetSearch(file, workbook, cells(limits)).choose(sheet);
        return new SheetSource(file, limits, scan.sha256Hex(), workbook, choice);
    }

    private static CellLimits cells(Limits limits) {
        return new CellLimits(limits.cellChars(), limits.rowChars(), limits.columns());
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public String sha256() {
        return sha256;
    }

    @Override
    public Header header() {
        return choice.header();
    }

    @Override
    public long headerRow() {
        return choice.headerRow();
    }

    @Override
    public boolean suggestsDayFirst() {
        return false;
    }

    @Override
    public List<String> sheets() {
        return workbook.sheets().stream().map(Sheet::name).toList();
    }

    @Override
    public String sheet() {
        return choice.sheet().name();
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(choice.notes());
        notes.addAll(header().notes());
        notes.addAll(lastNotes);
        return notes;
    }

    @Override
    public RawRows belowHeader() throws IOException {
        return new Below(workbook.rows(choice.sheet(), cells(limits)));
    }

    @Override
    public RowCheck check(RawRow row) {
        int width = header().width();
        if (row.tooLong()) {
            return RowCheck.of(row, width, limits);
        }
        for (int column = width; column < row.cells().size(); column++) {
            String value = row.cells().get(column);
            if (!value.isBlank()) {
                String cell = CellAddress.of(column, row.row());
                return new RowCheck.Broken(new RowProblem(
                        row.row(),
                        row.row(),
                        "",
                        value,
                        "Cell " + cell + " holds a value, but its column has no name in row " + headerRow() + ".",
                        "Name the column in row " + headerRow() + ", or empty the cell.",
                        cell));
            }
        }
        return new RowCheck.Whole(
                new TableRow(row.row(), row.line(), row.cells().subList(0, width), true));
    }

    /** The rows below the header, each at least as wide as the header. */
    private final class Below implements RawRows {

        private final SheetRows rows;

        Below(SheetRows rows) {
            this.rows = rows;
        }

        @Override
        public Optional<RawRow> next() {
            Optional<SheetRow> row = rows.next();
            while (row.isPresent()
                    && (row.get().row() <= headerRow() || row.get().isBlank())) {
                row = rows.next();
            }
            if (row.isEmpty()) {
                lastNotes = rows.notes();
            }
            return row.map(this::raw);
        }

        private RawRow raw(SheetRow row) {
            List<String> cells = new ArrayList<>(row.cells());
            while (cells.size() < header().width()) {
                cells.add("");
            }
            return new RawRow(row.row(), row.row(), cells, row.tooLong(), false, false);
        }

        @Override
        public boolean isHopeless() {
            return false;
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }
}
