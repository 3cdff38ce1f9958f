package adroit.measurement.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How the columns of a table hang together by rows that have a number in both, directly or by way of others. What is said of columns of different groups, such as which item is harder or which rater is severer, no row
 * bears out.
 */
public final class Linkage {
    private static final int MOST_SHOWN = 8;

    private final Grid grid;
    private final int[] parent;
    private final boolean[] used;

    public Linkage(Grid grid) {
        this.grid = grid;
        this.parent = IntStream.range(0, grid.columns()).toArray();
        this.used = new boolean[parent.length];
        for (int row = 0; row < grid.rows(); row++) {
            int first = -1;
            for (int column = 0; column < parent.length; column++) {
                if (grid.has(row, column)) {
                    used[column] = true;
                    first = first < 0 ? column : first;
                    link(first, column);
                }
            }
        }
    }

    public boolean areLinked(int one, int other) {
        return root(one) == root(other);
    }

    /** Lets the two hang together from now on. */
    public void link(int one, int other) {
        parent[root(other)] = root(one);
    }

    private int root(int column) {
        int root = column;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** The names of the columns that have a number, by groups that hang together; the largest group first. */
    public List<List<String>> groups() {
        Map<Integer, List<String>> groups = new LinkedHashMap<>();
        for (int column = 0; column < parent.length; column++) {
            if (used[column]) {
                groups.computeIfAbsent(root(column), key -> new ArrayList<>())
                        .add(grid.columnNames().get(column));
            }
        }
        return groups.values().stream()
                .sorted((a, b) -> b.size() - a.size())
                .map(List::copyOf)
                .toList();
    }

    /** Groups in words, such as {@code A, B | C}; of many the first. */
    public static String listed(List<List<String>> groups) {
        List<String> shown = groups.stream()
                .limit(MOST_SHOWN)
                .map(group -> String.join(", ", group.subList(0, Math.min(MOST_SHOWN, group.size())))
                        + (group.size() > MOST_SHOWN ? " and " + (group.size() - MOST_SHOWN) + " more" : ""))
                .toList();
        return String.join(" | ", shown)
                + (groups.size() > MOST_SHOWN ? " | and " + (groups.size() - MOST_SHOWN) + " more groups" : "");
    }
}
