package adroit.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files that are given as a table but are something else, known by how they begin. */
record FileKind(String name, List<String> beginnings, String remedy) {

    private static final String ZIP = "PK\3\4";
    /** Old workbooks begin so, and so do new ones with a password, which are packed into the old form. */
    private static final String OFFICE = "\u00D0\u00CF\u0011\u00E0";

    private static final FileKind LOCKED = new FileKind(
            "an Office file with a password",
            List.of(OFFICE),
            "Open it with its password, take the password away (in Excel under File, Info, Protect Workbook, Encrypt with"
                    + " Password), save it, and send it again.");

    private static final int LOOKED_AT = 1 << 20;

    private static final List<FileKind> KNOWN = List.of(
            new FileKind(
                    "an empty zip archive", List.of("PK\5\6"), "Send the workbook (.xlsx) or the CSV file itself."),
            new FileKind(
                    "an old Excel workbook (.xls) or another Office file",
                    List.of(OFFICE),
                    "Open it in the spreadsheet program and save it as Excel workbook (.xlsx) or as \"CSV UTF-8 (comma"
                            + " delimited)\"."),
            new FileKind(
                    "a PDF document",
                    List.of("%PDF"),
                    "Ask the system it came from for an export as CSV; a PDF holds a picture of the table only."),
            new FileKind(
                    "a compressed file (gzip)", List.of("\u001F\u008B"), "Unpack it first, then give the file inside."),
            new FileKind(
                    "a rich text document",
                    List.of("{\\rtf"),
                    "Copy the table into a spreadsheet and save it as .xlsx or CSV UTF-8."),
            new FileKind(
                    "a web page, not a table",
                    List.of("<!doctype", "<html", "<table"),
                    "Some systems name a web page .csv or .xls: open it in a spreadsheet program and save it as .xlsx or CSV UTF-8."),
            new FileKind(
                    "an XML file",
                    List.of("<?xml"),
                    "Open it in a spreadsheet program and save it as .xlsx or CSV UTF-8."));

    FileKind {
        beginnings = List.copyOf(beginnings);
    }

    static Optional<FileKind> of(byte[] head) {
        String start = new String(Arrays.copyOf(head, Math.min(head.length, 64)), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "");
        return KNOWN.stream().filter(kind -> kind.begins(start)).findFirst();
    }

    /** Whether the file is a zip archive, as workbooks are. */
    static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1).equals(ZIP);
        }
    }

    /** As {@link #of(byte[])}, looking further into the file where that tells more. */
    static Optional<FileKind> of(Path file, byte[] head) throws IOException {
        Optional<FileKind> kind = of(head);
        if (kind.isPresent() && kind.get().beginnings().contains(OFFICE)) {
            try (InputStream in = Files.newInputStream(file)) {
                String start = new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_16LE);
                return start.contains("EncryptedPackage") ? Optional.of(LOCKED) : kind;
            }
        }
        return kind;
    }

    private boolean begins(String start) {
        String text = start.stripLeading().toLowerCase(Locale.ROOT);
        return beginnings.stream().anyMatch(beginning -> start.startsWith(beginning) || text.startsWith(beginning));
    }
}
