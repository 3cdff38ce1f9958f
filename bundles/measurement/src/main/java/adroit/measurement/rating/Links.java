package adroit.measurement.rating;

import adroit.measurement.table.Grid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How raters hang together by the persons they rated in common. Only within one group of linked raters can severity be told from the
 * persons' differences.
 *
 * @param groups the linked groups of raters, the largest first; each rater with a rating is in exactly one
 * @param rated persons with a rating
 * @param ratedTwice persons with two ratings or more
 */
public record Links(List<List<String>> groups, int rated, int ratedTwice) {

    public Links {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** Rows are persons, columns raters. */
    public static Links of(Grid ratings) {
        return of(ratings, everyRow(ratings));
    }

    /** Each row as a person of its own. */
    static List<String> everyRow(Grid ratings) {
        return IntStream.range(0, ratings.rows()).mapToObj(String::valueOf).toList();
    }

    /**
     * Rows are what was rated of persons, such as their skills; a person is rated twice where anything of theirs is.
     *
     * @param persons whose each row is
     */
    public static Links of(Grid ratings, List<String> persons) {
        if (persons.size() != ratings.rows()) {
            throw new IllegalArgumentException(persons.size() + " persons for " + ratings.rows() + " rows");
        }
        int[] parent = new int[ratings.columns()];
        boolean[] used = new boolean[parent.length];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        Set<String> rated = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (int person = 0; person < ratings.rows(); person++) {
            int first = -1;
            int count = 0;
            for (int rater = 0; rater < parent.length; rater++) {
                if (ratings.has(person, rater)) {
                    used[rater] = true;
                    first = first < 0 ? rater : first;
                    parent[root(parent, rater)] = root(parent, first);
                    count++;
                }
            }
            if (count > 0) {
                rated.add(persons.get(person));
            }
            if (count > 1) {
                twice.add(persons.get(person));
            }
        }
        return new Links(groups(ratings, parent, used), rated.size(), twice.size());
    }

    private static List<List<String>> groups(Grid ratings, int[] parent, boolean[] used) {
        Map<Integer, List<String>> groups = new LinkedHashMap<>();
        for (int rater = 0; rater < parent.length; rater++) {
            if (used[rater]) {
                groups.computeIfAbsent(root(parent, rater), key -> new ArrayList<>())
                        .add(ratings.columnNames().get(rater));
            }
        }
        return groups.values().stream().sorted((a, b) -> b.size() - a.size()).toList();
    }

    static int root(int[] parent, int node) {
        int root = node;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    public boolean isConnected() {
        return groups.size() == 1;
    }

    /** The share of rated persons who were rated twice. */
    public double share() {
        return rated == 0 ? 0 : (double) ratedTwice / rated;
    }

    /** How many second ratings at least would link all groups and bring the share up to the one asked for. */
    public int secondRatingsNeeded(double share) {
        int forShare = (int) StrictMath.ceil(share * rated - 1e-9) - ratedTwice;
        return Math.max(Math.max(0, groups.size() - 1), forShare);
    }

    /** The groups in words, such as {@code A, B | C}. */
    public String listed() {
        List<String> shown = groups.stream()
                .limit(8)
                .map(group -> String.join(", ", group.subList(0, Math.min(8, group.size())))
                        + (group.size() > 8 ? " and " + (group.size() - 8) + " more" : ""))
                .toList();
        return String.join(" | ", shown) + (groups.size() > 8 ? " | and " + (groups.size() - 8) + " more groups" : "");
    }
}
