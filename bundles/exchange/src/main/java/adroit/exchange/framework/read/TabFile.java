package adroit.exchange.framework.read;

import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.RowSink;
import adroit.exchange.table.TableRow;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text with tabs between the cells and no quotation at all: a quotation mark is a letter like any other, and a line is a row. */
final class TabFile implements RowFile {
    private static final int LONGEST_LINE = 1 << 20;

    private final Path file;
    private final List<String> names;

    private TabFile(Path file, List<String> names) {
        this.file = file;
        this.names = names;
    }

    static TabFile of(Path file) {
        List<String> names = new ArrayList<>();
        try (Lines lines = new Lines(file)) {
            @Nullable List<String> header = lines.next();
            if (header != null) {
                header.forEach(name -> names.add(name.strip()));
            }
        } catch (IOException e) {
            throw refusal(file, 1, e);
        }
        if (names.isEmpty() || names.stream().allMatch(String::isEmpty)) {
            throw new RefusedFile(Problem.ofFile(
                    name(file),
                    "empty",
                    "The file is empty, or its first line names no columns.",
                    "Export it again; the first line must name the columns."));
        }
        return new TabFile(file, names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public void read(RowSink<TableRow> sink) {
        Lines open = open();
        try (Lines lines = open) {
            lines.next();
            for (@Nullable List<String> cells = lines.next(); cells != null; cells = lines.next()) {
                if (cells.size() == names.size()) {
                    sink.accepted(new TableRow(lines.line(), lines.line(), cells));
                } else if (cells.size() > 1 || !cells.get(0).isBlank()) {
                    sink.rejected(List.of(new RowProblem(
                            lines.line(),
                            lines.line(),
                            "",
                            cells.get(0),
                            "The row has " + cells.size() + (cells.size() == 1 ? " cell" : " cells")
                                    + " but the first line names " + names.size() + ".",
                            "Put a tab between all cells, also empty ones, and none within one.")));
                }
            }
        } catch (IOException e) {
            throw refusal(file, open.line(), e);
        }
    }

    private Lines open() {
        try {
            return new Lines(file);
        } catch (IOException e) {
            throw refusal(file, 1, e);
        }
    }

    private static RefusedFile refusal(Path file, long line, IOException e) {
        boolean encoding = e instanceof CharacterCodingException;
        return new RefusedFile(new Problem(
                name(file),
                encoding ? (int) line : 0,
                0,
                "",
                encoding ? "encoding" : "unreadable",
                encoding
                        ? "The file is not text in UTF-8, somewhere after this line."
                        : "The file cannot be read: "
                                + (e instanceof LongLine ? e.getMessage() : "it is damaged, or gone") + ".",
                encoding ? "Save it as UTF-8." : "Check that it is text with tabs between the cells."));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** A line that no table has. */
    private static final class LongLine extends IOException {
        private static final long serialVersionUID = 1L;

        LongLine(long line) {
            super("line " + line + " has more than a million characters");
        }
    }

    /** Cuts text into lines and cells. */
    private static final class Lines implements AutoCloseable {
        private final Reader text;
        private final char[] buffer = new char[1 << 16];
        private char[] kept = new char[1 << 10];
        private int at;
        private int end;
        private long line;
        private boolean afterReturn;

        Lines(Path file) throws IOException {
            text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder());
            if (fill() && buffer[0] == '\uFEFF') {
                at = 1;
            }
        }

        long line() {
            return line;
        }

        private boolean fill() throws IOException {
            at = 0;
            end = Math.max(0, text.read(buffer));
            return end > 0;
        }

        /** The cells of the next line, or null at the end. */
        @Nullable
        List<String> next() throws IOException {
            List<String> cells = new ArrayList<>(8);
            int length = 0;
            int from = 0;
            while (at < end || fill()) {
                char c = buffer[at++];
                if (afterReturn) {
                    afterReturn = false;
                    if (c == '\n') {
                        continue;
                    }
                }
                if (c == '\t') {
                    cells.add(new String(kept, from, length - from));
                    from = length;
                } else if (c == '\n' || c == '\r') {
                    afterReturn = c == '\r';
                    cells.add(new String(kept, from, length - from));
                    line++;
                    return cells;
                } else {
                    if (length == kept.length) {
                        kept = longer(length);
                    }
                    kept[length++] = c;
                }
            }
            if (length == 0 && cells.isEmpty()) {
                return null;
            }
            cells.add(new String(kept, from, length - from));
            line++;
            return cells;
        }

        private char[] longer(int length) throws IOException {
            if (length >= LONGEST_LINE) {
                throw new LongLine(line + 1);
            }
            return Arrays.copyOf(kept, length * 2);
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}
