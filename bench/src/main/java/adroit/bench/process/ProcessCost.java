package adroit.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/** What a running process has cost so far, as Linux tells it in {@code /proc}. */
public final class ProcessCost {
    /** Linux counts processor time for users in hundredths of a second, whatever its own clock. */
    private static final double TICKS_PER_SECOND = 100;

    private static final int USER = 11;
    private static final int CHILDREN_SYSTEM = 14;

    private ProcessCost() {}

    public static boolean isKnownHere() {
        return Files.isReadable(Path.of("/proc/self/stat"));
    }

    /** Seconds of processor time of the process and of the ended children it waited for, user and system. */
    static double seconds(long pid) throws IOException {
        return seconds(Files.readString(file(pid, "stat")));
    }

    /** The second field, the program's name, may hold blanks and parentheses: the numbers come after its last one. */
    static double seconds(String stat) {
        List<String> fields =
                List.of(stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1));
        return fields.subList(USER, CHILDREN_SYSTEM + 1).stream()
                        .mapToLong(Long::parseLong)
                        .sum()
                / TICKS_PER_SECOND;
    }

    /** Megabytes in memory, pages shared with other processes counted in full. */
    static double resident(long pid) throws IOException {
        return megabytes(Files.readAllLines(file(pid, "status")), "VmRSS:")
                .orElseThrow(() -> new IOException("process " + pid + " has no VmRSS"));
    }

    /** Megabytes in memory, shared pages divided among those who share them; empty where the system does not tell. */
    static OptionalDouble proportional(long pid) throws IOException {
        Path file = file(pid, "smaps_rollup");
        return Files.isReadable(file) ? megabytes(Files.readAllLines(file), "Pss:") : OptionalDouble.empty();
    }

    static OptionalDouble megabytes(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                .findFirst();
    }

    private static Path file(long pid, String name) {
        return Path.of("/proc", Long.toString(pid), name);
    }
}
