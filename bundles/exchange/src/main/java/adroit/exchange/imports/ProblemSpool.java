package adroit.exchange.imports;

import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.table.RowProblem;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps row problems in a file, so that memory does not grow with what is wrong but by a few bytes for each. */
public final class ProblemSpool implements Consumer<RowProblem>, AutoCloseable {
    private static final String NAME = "problems.bin";

    /** Some hundred bytes each: more would help nobody, and fill the disk. */
    private static final int MOST = 200_000;

    private final String table;
    private final Path file;
    private @Nullable DataOutputStream out;
    private int count;
    private long end;
    private long[] rows = new long[64];
    private long[] places = new long[64];

    /**
     * @param folder of the import alone
     * @param table what the file is called whose problems they are
     */
    public ProblemSpool(Path folder, String table) {
        this.table = table;
        this.file = folder.resolve(NAME);
    }

    /** The problems that were told first in an import that has ended, at most that many; none where none were kept. */
    public static List<RowProblem> first(Path folder, int most) {
        List<RowProblem> first = new ArrayList<>();
        each(folder, most, first::add);
        return first;
    }

    private static void each(Path folder, long most, Consumer<RowProblem> consumer) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (long i = 0; i < most; i++) {
                consumer.accept(read(in));
            }
        } catch (EOFException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException("the list of problems cannot be read back", e);
        }
    }

    /** @throws RefusedFile where there are so many that the file as a whole is wrong */
    @Override
    public void accept(RowProblem problem) {
        if (count == MOST) {
            throw new RefusedFile(Problem.ofFile(
                    table,
                    "too-many-problems",
                    String.format(
                            Locale.ENGLISH,
                            "More than %,d things are wrong with this file, so reading ended there and nothing was stored.",
                            MOST),
                    "Look at the first of them: they are likely to have one cause. Row " + problem.row() + ": "
                            + problem.reason() + " " + problem.remedy()));
        }
        try {
            remember(problem.row());
            DataOutputStream to = open();
            to.writeLong(problem.row());
            to.writeLong(problem.line());
            end += 2 * Long.BYTES;
            for (String text :
                    new String[] {problem.column(), problem.value(), problem.reason(), problem.remedy(), problem.cell()
                    }) {
                write(to, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the list of problems cannot be kept: is the disk full?", e);
        }
    }

    private void write(DataOutputStream to, String text) throws IOException {
        to.writeUTF(text);
        end += Short.BYTES;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            end += c != 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        }
    }

    private void remember(long row) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, count * 2);
            places = Arrays.copyOf(places, count * 2);
        }
        rows[count] = row;
        places[count] = end;
        count++;
    }

    private DataOutputStream open() throws IOException {
        DataOutputStream open = out;
        if (open == null) {
            open = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
            out = open;
        }
        return open;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** How many there are. */
    int size() {
        return count;
    }

    /** The problems by row, to be asked for each row in ascending order; none can be added afterwards. */
    ByRow byRow() throws IOException {
        close();
        return new ByRow();
    }

    private static RowProblem read(DataInput in) throws IOException {
        return new RowProblem(
                in.readLong(), in.readLong(), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF());
    }

    @Override
    public void close() {
        try {
            if (out != null) {
                out.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the list of problems cannot be kept: is the disk full?", e);
        }
    }

    /** What is told late about an early row comes late in the file; here it stands where its row does. */
    final class ByRow implements AutoCloseable {
        private static final int NUMBER_BITS = 31;

        private final RandomAccessFile in = new RandomAccessFile(file.toFile(), "r");
        private final long[] order = new long[count];
        private int next;

        ByRow() throws IOException {
            for (int i = 0; i < count; i++) {
                order[i] = rows[i] << NUMBER_BITS | i;
            }
            Arrays.sort(order);
        }

        List<RowProblem> of(long row) throws IOException {
            List<RowProblem> problems = new ArrayList<>();
            while (next < count && order[next] >>> NUMBER_BITS <= row) {
                in.seek(places[(int) (order[next] & ((1L << NUMBER_BITS) - 1))]);
                RowProblem problem = read(in);
                next++;
                if (problem.row() == row) {
                    problems.add(problem);
                }
            }
            return problems;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
