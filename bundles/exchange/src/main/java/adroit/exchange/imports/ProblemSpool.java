package adroit.exchange.imports;

import adroit.exchange.table.RowProblem;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps row problems in a file of a folder that is thrown away, so that memory does not grow with what is wrong. */
public final class ProblemSpool implements Consumer<RowProblem>, AutoCloseable {
    private final Path file;
    private @Nullable DataOutputStream out;
    private long count;

    /** @param folder of the import alone */
    public ProblemSpool(Path folder) {
        this.file = folder.resolve("problems.bin");
    }

    @Override
    public void accept(RowProblem problem) {
        try {
            DataOutputStream to = open();
            to.writeLong(problem.row());
            to.writeLong(problem.line());
            to.writeUTF(problem.column());
            to.writeUTF(problem.value());
            to.writeUTF(problem.reason());
            to.writeUTF(problem.remedy());
            to.writeUTF(problem.cell());
            count++;
        } catch (IOException e) {
            throw new UncheckedIOException("the list of problems cannot be kept: is the disk full?", e);
        }
    }

    private DataOutputStream open() throws IOException {
        DataOutputStream open = out;
        if (open == null) {
            open = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
            out = open;
        }
        return open;
    }

    /** Every problem in the order in which it was told; none can be added afterwards. */
    public void forEach(Consumer<RowProblem> consumer) {
        close();
        if (count == 0) {
            return;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (long i = 0; i < count; i++) {
                consumer.accept(new RowProblem(
                        in.readLong(),
                        in.readLong(),
                        in.readUTF(),
                        in.readUTF(),
                        in.readUTF(),
                        in.readUTF(),
                        in.readUTF()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the list of problems cannot be read back", e);
        }
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
}
