package adroit.exchange.framework;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.exchange.table.Marks;
import adroit.exchange.table.RowProblem;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** All that was wrong with the rows of an import, one after the other as it was told: memory does not grow with it. */
public final class KeptProblems implements Iterator<FileProblem>, AutoCloseable {
    private static final char MARK = '\uFEFF';

    private final DataInputStream in;

    private KeptProblems(DataInputStream in) {
        this.in = in;
    }

    static KeptProblems of(Path file) throws IOException {
        return new KeptProblems(new DataInputStream(new BufferedInputStream(Files.newInputStream(file))));
    }

    /** Writes one as it is read here. */
    public static void write(DataOutput out, FileProblem told) throws IOException {
        RowProblem problem = told.problem();
        out.writeLong(problem.row());
        out.writeLong(problem.line());
        for (String text : new String[] {
            told.file(), problem.column(), problem.value(), problem.reason(), problem.remedy(), problem.cell()
        }) {
            byte[] bytes = text.getBytes(UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            in.mark(1);
            boolean more = in.read() >= 0;
            in.reset();
            return more;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FileProblem next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no more problems");
        }
        try {
            long row = in.readLong();
            long line = in.readLong();
            return new FileProblem(text(), new RowProblem(row, line, text(), text(), text(), text(), text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text() throws IOException {
        return new String(in.readNBytes(in.readInt()), UTF_8);
    }

    /** Writes what is left as CSV; no spreadsheet takes a cell of it for a formula. */
    public void csv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, UTF_8);
        writer.write(MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord("file", "row", "column", "value", "reason", "remedy", "cell");
        while (hasNext()) {
            FileProblem told = next();
            RowProblem problem = told.problem();
            csv.writeRecord(Stream.of(
                            told.file(),
                            String.valueOf(problem.row()),
                            problem.column(),
                            problem.value(),
                            problem.reason(),
                            problem.remedy(),
                            problem.cell())
                    .map(Marks::guarded)
                    .toList());
        }
        csv.flush();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
