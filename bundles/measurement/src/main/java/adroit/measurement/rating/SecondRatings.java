package adroit.measurement.rating;

import adroit.measurement.Outcome;
import adroit.measurement.number.Seeded;
import adroit.measurement.table.Grid;
import adroit.measurement.table.Linkage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Picks whom to rate once more and by whom, so that all raters become linked, about a fifth of the persons have two ratings and the work is
 * spread. What links raters is what {@link Links} says links them. The same ratings and seed give the same list on every machine. Where a person and a column have one name they
 * are one, who is never asked to rate themselves.
 */
public final class SecondRatings {
    private final Grid ratings;
    private final List<String> persons;
    private final Seeded random;
    private final Linkage linkage;
    private final int[] load;
    private final int[] shared;

    /**
     * One further rating that would help.
     *
     * @param linksGroups whether it brings together raters whom nothing links yet
     */
    public record Assignment(String person, String rater, boolean linksGroups) {}

    private SecondRatings(Grid ratings, long seed) {
        this.ratings = ratings;
        this.persons = ratings.rowNames();
        this.random = new Seeded(seed);
        this.linkage = new Linkage(ratings);
        this.load = new int[ratings.columns()];
        this.shared = new int[ratings.columns()];
        for (int row = 0; row < ratings.rows(); row++) {
            List<Integer> raters = raters(row);
            for (int rater : raters) {
                shared[rater] += raters.size() > 1 ? 1 : 0;
            }
        }
    }

    /**
     * The list; empty where nothing is lacking. Rows are persons by their names; of a person with several rows the first is the one to be rated once more.
     *
     * @param ratings as they stand, rows persons, columns raters; a rater without a rating yet may be given some
     * @param share of the rated persons who are to have two ratings, from 0 to 1
     */
    public static Outcome<List<Assignment>> pick(Grid ratings, double share, long seed) {
        Links links = Links.of(ratings, ratings.rowNames());
        if (ratings.columns() < 2 || links.rated() == 0) {
            return Outcome.none(
                    ratings.columns() < 2 ? "one-rater" : "all-missing",
                    ratings.columns() < 2 ? "There is one rater." : "Nobody is rated yet.",
                    "Give the first ratings, and name at least two raters.");
        }
        return Outcome.of(new SecondRatings(ratings, seed).picked(links, share));
    }

    private List<Assignment> picked(Links links, double share) {
        Set<String> seenTwice = seenTwice();
        List<Integer> once = candidates();
        List<Integer> twice = new ArrayList<>(once);
        once.removeIf(row -> seenTwice.contains(persons.get(row)));
        twice.removeAll(once);
        List<Assignment> picked = new ArrayList<>(linking(once));
        int lacking = links.secondRatingsNeeded(share) - picked.size();
        picked.addAll(linking(twice));
        for (int row : once) {
            Assignment more = lacking > 0 ? assignment(row, false) : null;
            if (more != null) {
                picked.add(more);
                lacking--;
            }
        }
        return picked;
    }

    /** Those of the rows by which raters come together whom nothing links yet; they are taken out. */
    private List<Assignment> linking(List<Integer> rows) {
        List<Assignment> picked = new ArrayList<>();
        rows.removeIf(row -> {
            Assignment one = assignment(row, true);
            if (one != null) {
                picked.add(one);
            }
            return one != null;
        });
        return picked;
    }

    private Set<String> seenTwice() {
        Set<String> twice = new HashSet<>();
        for (int row = 0; row < ratings.rows(); row++) {
            if (raters(row).size() > 1) {
                twice.add(persons.get(row));
            }
        }
        return twice;
    }

    /** A row of each rated person in drawn order, those of raters who share least first. */
    private List<Integer> candidates() {
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int row = 0; row < ratings.rows(); row++) {
            if (!raters(row).isEmpty()) {
                first.putIfAbsent(persons.get(row), row);
            }
        }
        List<Integer> rows = drawn(new ArrayList<>(first.values()));
        rows.sort(Comparator.comparingInt(row -> shared[raters(row).get(0)]));
        return rows;
    }

    private List<Integer> drawn(List<Integer> rows) {
        for (int i = rows.size() - 1; i > 0; i--) {
            Collections.swap(rows, i, random.below(i + 1));
        }
        return rows;
    }

    private @Nullable Assignment assignment(int row, boolean linking) {
        int first = raters(row).get(0);
        int second = -1;
        for (int rater = 0; rater < ratings.columns(); rater++) {
            boolean apart = !linkage.areLinked(rater, first);
            if (!ratings.has(row, rater)
                    && !ratings.columnNames().get(rater).equals(persons.get(row))
                    && (!linking || (apart && hasRatings(rater)))
                    && (second < 0 || isFreer(rater, second))) {
                second = rater;
            }
        }
        if (second < 0) {
            return null;
        }
        boolean links = !linkage.areLinked(second, first);
        linkage.link(first, second);
        load[second]++;
        shared[first]++;
        shared[second]++;
        return new Assignment(persons.get(row), ratings.columnNames().get(second), links);
    }

    private boolean isFreer(int rater, int other) {
        return load[rater] != load[other] ? load[rater] < load[other] : shared[rater] < shared[other];
    }

    private boolean hasRatings(int rater) {
        for (int row = 0; row < ratings.rows(); row++) {
            if (ratings.has(row, rater)) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> raters(int row) {
        List<Integer> raters = new ArrayList<>();
        for (int rater = 0; rater < ratings.columns(); rater++) {
            if (ratings.has(row, rater)) {
                raters.add(rater);
            }
        }
        return raters;
    }
}
