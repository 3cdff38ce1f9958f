package adroit.exchange.table;

import adroit.exchange.workbook.Sheet;
import java.util.List;

/** The sheet that is read, and where its header stands. */
record SheetChoice(Sheet sheet, long headerRow, Header header, List<String> notes) {

    SheetChoice {
        notes = List.copyOf(notes);
    }
}
