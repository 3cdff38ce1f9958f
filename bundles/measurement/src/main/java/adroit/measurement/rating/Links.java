package adroit.measurement.rating;

import adroit.measurement.table.Grid;
import adroit.measurement.table.Linkage;
import java.util.HashSet;
import java.util.List;
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
        Set<String> rated = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (int person = 0; person < ratings.rows(); person++) {
            int count = ratings.present(person).length;
            if (count > 0) {
                rated.add(persons.get(person));
            }
            if (count > 1) {
                twice.add(persons.get(person));
            }
        }
        return new Links(new Linkage(ratings).groups(), rated.size(), twice.size());
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
        return Linkage.listed(groups);
    }
}
