package adroit.exchange.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files that are given as CSV but are something else, known by how they begin. */
record FileKind(String name, List<String> beginnings, String remedy) {

    private static final List<FileKind> KNOWN = List.of(
            new FileKind(
                    "an Excel workbook (.xlsx) or another zip archive",
                    List.of("PK\3\4", "PK\5\6"),
                    "Open it in the spreadsheet program and save the sheet as \"CSV UTF-8 (comma delimited)\"."),
            new FileKind(
                    "an old Excel workbook (.xls) or another Office file",
                    List.of("\u00D0\u00CF\u0011\u00E0"),
                    "Open it in the spreadsheet program and save the sheet as \"CSV UTF-8 (comma delimited)\"."),
            new FileKind(
                    "a PDF document",
                    List.of("%PDF"),
                    "Ask the system it came from for an export as CSV; a PDF holds a picture of the table only."),
            new FileKind(
                    "a compressed file (gzip)", List.of("\u001F\u008B"), "Unpack it first, then give the file inside."),
            new FileKind(
                    "a rich text document",
                    List.of("{\\rtf"),
                    "Copy the table into a spreadsheet and save it as CSV UTF-8."),
            new FileKind(
                    "a web page, not a table",
                    List.of("<!doctype", "<html", "<table"),
                    "Some systems name a web page .csv or .xls: open it in a spreadsheet program and save it as CSV UTF-8."),
            new FileKind(
                    "an XML file",
                    List.of("<?xml"),
                    "Open it in a spreadsheet program and save the sheet as CSV UTF-8."));

    FileKind {
        beginnings = List.copyOf(beginnings);
    }

    static Optional<FileKind> of(byte[] head) {
        String start = new String(Arrays.copyOf(head, Math.min(head.length, 64)), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "");
        return KNOWN.stream().filter(kind -> kind.begins(start)).findFirst();
    }

    private boolean begins(String start) {
        String text = start.stripLeading().toLowerCase(Locale.ROOT);
        return beginnings.stream().anyMatch(beginning -> start.startsWith(beginning) || text.startsWith(beginning));
    }
}
