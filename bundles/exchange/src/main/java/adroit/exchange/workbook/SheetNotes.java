package adroit.exchange.workbook;

import java.util.ArrayList;
import java.util.List;

/** Counts what a person should know of a sheet that was read to its end. */
final class SheetNotes {

    private long formulas;
    private String firstFormula = "";
    private long uncomputed;
    private String firstUncomputed = "";
    private long hiddenRows;

    void formula(String place, boolean computed) {
        if (computed) {
            firstFormula = formulas == 0 ? place : firstFormula;
            formulas++;
        } else {
            firstUncomputed = uncomputed == 0 ? place : firstUncomputed;
            uncomputed++;
        }
    }

    void hiddenRow() {
        hiddenRows++;
    }

    List<String> sentences() {
        List<String> notes = new ArrayList<>();
        if (formulas > 0) {
            notes.add(cells(formulas, firstFormula) + " a formula; the value that was computed last is taken.");
        }
        if (uncomputed > 0) {
            notes.add(cells(uncomputed, firstUncomputed)
                    + " a formula without a computed value, which counts as empty. Open the workbook in a spreadsheet"
                    + " program, save it, and send it again.");
        }
        if (hiddenRows > 0) {
            notes.add(
                    hiddenRows == 1
                            ? "One row of the sheet is hidden; it is read as well."
                            : hiddenRows + " rows of the sheet are hidden; they are read as well.");
        }
        return notes;
    }

    private static String cells(long count, String first) {
        return count == 1 ? "Cell " + first + " holds" : count + " cells, the first being " + first + ", hold";
    }
}
