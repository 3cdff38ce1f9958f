package adroit.exchange.workbook;

import java.util.List;

/**
 * A row as it stands in a sheet.
 *
 * @param row as the spreadsheet program counts
 * @param cells as text; a cell that is not there is empty
 * @param tooLong whether it is over a limit; then cells are missing
 */
public record SheetRow(long row, List<String> cells, boolean tooLong) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    public boolean isBlank() {
        return !tooLong && cells.stream().allMatch(String::isBlank);
    }

    /** How many cells hold something. */
    public long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
