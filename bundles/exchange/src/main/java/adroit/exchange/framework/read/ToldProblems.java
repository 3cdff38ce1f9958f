package adroit.exchange.framework.read;

import adroit.exchange.framework.FileProblem;
import adroit.exchange.framework.KeptProblems;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of rows that are wrong while an import is read: the first in memory, all of them in a file where one is named, so that memory does not
 * grow with what is wrong. For one thread.
 */
public final class ToldProblems implements AutoCloseable {
    /** So many stay in memory. */
    public static final int FIRST = 1_000;

    private final @Nullable Path file;
    private final List<FileProblem> first = new ArrayList<>();
    private @Nullable DataOutputStream out;
    private long count;

    /** @param file written with the first problem, to be read by {@link KeptProblems}; null where the first problems are enough */
    public ToldProblems(@Nullable Path file) {
        this.file = file;
    }

    void tell(FileProblem problem) {
        count++;
        if (first.size() < FIRST) {
            first.add(problem);
        }
        if (file != null) {
            keep(file, problem);
        }
    }

    private void keep(Path to, FileProblem problem) {
        try {
            DataOutputStream open = out;
            if (open == null) {
                open = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to)));
                out = open;
            }
            KeptProblems.write(open, problem);
        } catch (IOException e) {
            throw unkept(e);
        }
    }

    /** The problems that were told first. */
    public List<FileProblem> first() {
        return List.copyOf(first);
    }

    /** How many were told. */
    public long count() {
        return count;
    }

    @Override
    public void close() {
        try {
            if (out != null) {
                out.close();
            }
        } catch (IOException e) {
            throw unkept(e);
        }
    }

    /** No fault of the files that are read. */
    private static IllegalStateException unkept(IOException cause) {
        return new IllegalStateException("The list of what is wrong cannot be kept: is the disk full?", cause);
    }
}
