package adroit.exchange.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The encoding of a text file, decided over the whole of it.
 *
 * @param markBytes how many bytes of byte order mark to skip
 * @param notes sentences for the report when the decision was a guess
 */
record Encoding(Charset charset, int markBytes, List<String> notes) {

    private static final String SAVE_AGAIN = "Save it again as \"CSV UTF-8 (comma delimited)\".";

    Encoding {
        notes = List.copyOf(notes);
    }

    static Encoding of(Path file, ByteScan scan) throws IOException {
        FileKind.of(file, scan.head()).ifPresent(kind -> {
            throw Refusals.ofFile(
                    file, "not-a-table", "This is " + kind.name() + ", not a table that can be read.", kind.remedy());
        });
        if (scan.startsWith(0xFF, 0xFE, 0, 0) || scan.startsWith(0, 0, 0xFE, 0xFF)) {
            throw Refusals.ofFile(file, "encoding", "The text is in UTF-32.", SAVE_AGAIN);
        }
        if (scan.startsWith(0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, List.of("The file is in UTF-16."));
        }
        if (scan.startsWith(0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2, List.of("The file is in UTF-16."));
        }
        refuseBinary(file, scan);
        return singleBytes(file, scan);
    }

    private static void refuseBinary(Path file, ByteScan scan) {
        if (scan.hasZeros() && scan.head().length > 1 && (scan.head()[0] == 0 ^ scan.head()[1] == 0)) {
            throw Refusals.ofFile(
                    file, "encoding", "The text seems to be UTF-16 without the mark that says so.", SAVE_AGAIN);
        }
        if (scan.hasZeros() || scan.isMostlyControls()) {
            throw Refusals.ofFile(
                    file,
                    "not-a-table",
                    "The file holds bytes that no text holds, so it is not delimited text or it is damaged.",
                    "Check that it opens in a text editor; if it does not, export it again as CSV UTF-8.");
        }
    }

    private static Encoding singleBytes(Path file, ByteScan scan) {
        Utf8Check utf8 = scan.utf8();
        int mark = scan.startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
        if (utf8.faults() == 0) {
            return new Encoding(StandardCharsets.UTF_8, mark, List.of());
        }
        if (mark > 0 || utf8.sequences() >= utf8.faults()) {
            throw Refusals.atLine(
                    file,
                    utf8.firstFaultLine(),
                    "encoding",
                    "The file is UTF-8 but this line holds a byte that is not, so part of it is damaged or in another encoding.",
                    "Correct the line, or export the file again as CSV UTF-8.");
        }
        Charset charset = scan.isBeyondWindows1252() ? StandardCharsets.ISO_8859_1 : Charset.forName("windows-1252");
        return new Encoding(
                charset,
                0,
                List.of("The file is not UTF-8; it was read as " + charset.displayName()
                        + ". Check a name with an accent, for example on line " + utf8.firstFaultLine() + "."));
    }
}
