package adroit.exchange.framework.read;

import adroit.exchange.framework.FileProblem;
import adroit.exchange.framework.KeptProblems;
import adroit.exchange.table.RowProblem;
import adroit.storage.StorageFailure;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is told of rows that are wrong while an import is read: the first in memory, all of them in a file where one is named, so that memory does not
 * grow with what is wrong. The file ends where it is full, and says so. For one thread.
 */
public final class ToldProblems implements AutoCloseable {
    /** So many stay in memory. */
    public static final int FIRST = 1_000;

    private static final int LARGEST = 256 << 20;

    private final @Nullable Path file;
    private final int largest;
    private final List<FileProblem> first = new ArrayList<>();
    private @Nullable DataOutputStream out;
    private long count;
    private long listed;
    private boolean full;

    /** @param file written with the first problem, to be read by {@link KeptProblems}; null where the first problems are enough */
    public ToldProblems(@Nullable Path file) {
        this(file, LARGEST);
    }

    /**
     * As above.
     *
     * @param largest after so many bytes the file takes no more problems, and the rest are only counted
     */
    public ToldProblems(@Nullable Path file, int largest) {
        this.file = file;
        this.largest = largest;
    }

    void tell(FileProblem problem) {
        count++;
        if (first.size() < FIRST) {
            first.add(problem);
        }
        if (file != null && !full) {
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
            listed++;
            full = open.size() >= largest;
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

    /** Says that the file does not list all that were told; empty where it does, and where there is none. */
    public Optional<String> cut() {
        return full && count > listed
                ? Optional.of("Of " + count + " rows that are wrong, only the first " + listed
                        + " are listed: a list has at most " + (largest >> 20) + " MB.")
                : Optional.empty();
    }

    /**
     * Ends the file, with what {@link #cut} says; a second time it does nothing.
     *
     * @throws StorageFailure where the file cannot be written
     */
    @Override
    public void close() {
        DataOutputStream last = out;
        if (last == null) {
            return;
        }
        out = null;
        try (last) {
            Optional<String> cut = cut();
            if (cut.isPresent()) {
                KeptProblems.write(last, new FileProblem("", end(cut.get())));
            }
        } catch (IOException e) {
            throw unkept(e);
        }
    }

    private static RowProblem end(String sentence) {
        return new RowProblem(1, 1, "", "", sentence, "Put these right and send the files again to see the others.");
    }

    /** No fault of the files that are read. */
    private static StorageFailure unkept(IOException cause) {
        return new StorageFailure(
                "The list of what is wrong cannot be written: the disk is full, or may only be read. Nothing was changed. Make room, and send the files again.",
                cause,
                true);
    }
}
