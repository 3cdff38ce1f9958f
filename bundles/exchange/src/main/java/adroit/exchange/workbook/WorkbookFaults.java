package adroit.exchange.workbook;

import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;

/**
 * The ways in which a workbook is refused.
 *
 * @param file its name without its folder
 */
record WorkbookFaults(String file) {

    private static final String SAVE_AS_CSV = "Save the sheet as \"CSV UTF-8 (comma delimited)\" and send that.";

    RefusedFile of(String rule, String sentence, String remedy) {
        return new RefusedFile(Problem.ofFile(file, rule, sentence, remedy));
    }

    RefusedFile damaged() {
        return of(
                "damaged-workbook",
                "The workbook is cut off or damaged: it cannot be unpacked.",
                "Open it in a spreadsheet program, save it again as .xlsx, and send it once more.");
    }

    RefusedFile damagedAt(String part) {
        return of(
                "damaged-workbook",
                "The workbook is damaged: its part " + part + " cannot be read.",
                "Open it in a spreadsheet program, save it again as .xlsx, and send it once more.");
    }

    RefusedFile tooLarge(String part, long bytes) {
        return of(
                "too-large",
                "The workbook's part " + part + " unpacks to more than " + (bytes >> 20) + " MB.",
                "Delete rows and sheets that are not needed. " + SAVE_AS_CSV);
    }

    RefusedFile bomb(String part, int ratio) {
        return of(
                "zip-bomb",
                "The workbook's part " + part + " unpacks to more than " + ratio
                        + " times its size, which no real table does.",
                "Make sure where the file comes from. " + SAVE_AS_CSV);
    }

    RefusedFile notReal(String part, String what) {
        return of(
                "unsafe-workbook",
                "The workbook's part " + part + " holds " + what + ", which no spreadsheet program writes.",
                "Make sure where the file comes from. " + SAVE_AS_CSV);
    }
}
