package adroit.framework;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The items that relate to a target in the same way. */
public final class Incoming {
    private final int target;
    private final RelationType type;
    private int[] sources = new int[2];
    private int count;

    Incoming(int target, RelationType type) {
        this.target = target;
        this.type = type;
    }

    /** As it was {@linkplain #text() kept}. */
    public static Incoming of(int target, RelationType type, String text) {
        Incoming incoming = new Incoming(target, type);
        Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).forEach(incoming::add);
        return incoming;
    }

    void add(int source) {
        if (count > 0 && sources[count - 1] == source) {
            return;
        }
        if (count == sources.length) {
            sources = Arrays.copyOf(sources, count * 2);
        }
        sources[count++] = source;
    }

    public int target() {
        return target;
    }

    public RelationType type() {
        return type;
    }

    /** The numbers of the items, ascending. */
    public IntStream sources() {
        return Arrays.stream(sources, 0, count);
    }

    public int size() {
        return count;
    }

    /** The numbers with blanks between them. */
    public String text() {
        return sources().mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }
}
