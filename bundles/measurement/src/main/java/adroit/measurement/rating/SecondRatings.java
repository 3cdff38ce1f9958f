package adroit.measurement.rating;

import adroit.measurement.Outcome;
import adroit.measurement.number.Seeded;
import adroit.measurement.table.Grid;
import adroit.measurement.table.Linkage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Picks whom to rate twice and by whom, so that all raters become linked, about a fifth of the persons have two ratings and the work is
 * spread. The same ratings and seed give the same list on every machine. Where a row and a column have one name they are one person, who is never asked to rate themselves.
 */
public final class SecondRatings {
    private final Grid ratings;
    private final Seeded random;
    private final Linkage linkage;
    private final int[] load;
    private final int[] shared;

    /** One further rating that would help. */
    public record Assignment(String person, String rater, boolean linksGroups) {}

    private SecondRatings(Grid ratings, long seed) {
        this.ratings = ratings;
        this.random = new Seeded(seed);
        this.linkage = new Linkage(ratings);
        this.load = new int[ratings.columns()];
        this.shared = new int[ratings.columns()];
        for (int person = 0; person < ratings.rows(); person++) {
            List<Integer> raters = raters(person);
            for (int rater : raters) {
                shared[rater] += raters.size() > 1 ? 1 : 0;
            }
        }
    }

    /**
     * The list; empty where nothing is lacking.
     *
     * @param ratings as they stand, rows persons, columns raters; a rater without a rating yet may be given some
     * @param share of the rated persons who are to have two ratings, from 0 to 1
     */
    public static Outcome<List<Assignment>> pick(Grid ratings, double share, long seed) {
        Links links = Links.of(ratings);
        if (ratings.columns() < 2 || links.rated() == 0) {
            return Outcome.none(
                    ratings.columns() < 2 ? "one-rater" : "all-missing",
                    ratings.columns() < 2 ? "There is one rater." : "Nobody is rated yet.",
                    "Give the first ratings, and name at least two raters.");
        }
        return Outcome.of(new SecondRatings(ratings, seed).picked(links, share));
    }

    private List<Assignment> picked(Links links, double share) {
        List<Integer> once = onceRated();
        List<Assignment> picked = new ArrayList<>();
        int wanted = links.secondRatingsNeeded(share);
        for (boolean linking : new boolean[] {true, false}) {
            int at = 0;
            while (at < once.size() && (linking || picked.size() < wanted)) {
                Assignment one = assignment(once.get(at), linking);
                if (one == null) {
                    at++;
                } else {
                    picked.add(one);
                    once.remove(at);
                }
            }
        }
        return picked;
    }

    /** Those with one rating, in drawn order, the persons of raters who share least first. */
    private List<Integer> onceRated() {
        List<Integer> once = new ArrayList<>();
        for (int person = 0; person < ratings.rows(); person++) {
            if (raters(person).size() == 1) {
                once.add(person);
            }
        }
        for (int i = once.size() - 1; i > 0; i--) {
            int other = random.below(i + 1);
            Integer kept = once.get(i);
            once.set(i, once.get(other));
            once.set(other, kept);
        }
        once.sort(Comparator.comparingInt(person -> shared[raters(person).get(0)]));
        return once;
    }

    private @Nullable Assignment assignment(int person, boolean linking) {
        int first = raters(person).get(0);
        int second = -1;
        for (int rater = 0; rater < ratings.columns(); rater++) {
            boolean apart = !linkage.areLinked(rater, first);
            if (rater != first
                    && !ratings.columnNames()
                            .get(rater)
                            .equals(ratings.rowNames().get(person))
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
        return new Assignment(
                ratings.rowNames().get(person), ratings.columnNames().get(second), links);
    }

    private boolean isFreer(int rater, int other) {
        return load[rater] != load[other] ? load[rater] < load[other] : shared[rater] < shared[other];
    }

    private boolean hasRatings(int rater) {
        for (int person = 0; person < ratings.rows(); person++) {
            if (ratings.has(person, rater)) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> raters(int person) {
        List<Integer> raters = new ArrayList<>();
        for (int rater = 0; rater < ratings.columns(); rater++) {
            if (ratings.has(person, rater)) {
                raters.add(rater);
            }
        }
        return raters;
    }
}
