package adroit.exchange.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the text of a file is laid out.
 *
 * @param linesToSkip lines before the header that are no part of the table (spreadsheets write {@code sep=;})
 */
record TextLayout(Path file, Encoding encoding, char delimiter, int linesToSkip) {

    /** The text from after the given number of lines. */
    Reader textAfter(long lines) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            in.skipNBytes(encoding.markBytes());
            BufferedReader text = new BufferedReader(new InputStreamReader(in, encoding.charset()), 1 << 16);
            for (long i = 0; i < lines; i++) {
                skipLine(text);
            }
            return text;
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private static void skipLine(BufferedReader text) throws IOException {
        int c = text.read();
        while (c >= 0 && c != '\n' && c != '\r') {
            c = text.read();
        }
        if (c == '\r') {
            text.mark(1);
            if (text.read() != '\n') {
                text.reset();
            }
        }
    }
}
