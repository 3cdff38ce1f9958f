package adroit.measurement.rating;

import adroit.measurement.Outcome;
import adroit.measurement.table.Grid;
import java.util.List;

/**
 * Rater severity from linked ratings: rating = person − severity + chance, by least squares with both as fixed effects (Searle 1971;
 * in the terms of many-facet measurement Linacre 1989, with points in place of logits). Persons are compared only with themselves, so
 * it does not matter who was given to whom, and ratings that nobody else shares say nothing about severity. Severity is adjusted for
 * only where the raters are linked and enough persons were rated twice.
 */
public final class Severity {
    /** About one person in five is to be rated twice before severity is adjusted for. */
    public static final double SECOND_RATED = 0.2;

    private static final int MOST_RATERS = 2_000;

    private Severity() {}

    /** Rows are persons, columns raters; a fifth of the persons rated twice is asked for. */
    public static Outcome<SeverityStudy> of(Grid ratings) {
        return of(ratings, SECOND_RATED);
    }

    /** @param share of the persons that must be rated twice, from 0 to 1 */
    public static Outcome<SeverityStudy> of(Grid ratings, double share) {
        return of(ratings, Links.everyRow(ratings), share);
    }

    /**
     * Rows are what was rated of persons, such as their skills. Ratings of one person are not independent of each other: standard errors are clustered by person (Liang and
     * Zeger 1986) and never taken below those of independent rows; persons, not rows, are counted where so many are asked for.
     *
     * @param persons whose each row is
     */
    public static Outcome<SeverityStudy> of(Grid ratings, List<String> persons, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share " + share + " is not from 0 to 1");
        }
        Links links = Links.of(ratings, persons);
        if (links.rated() == 0) {
            return Outcome.none(
                    "all-missing",
                    "No cell holds a rating.",
                    "Check which columns were chosen, and how missing ratings are written.");
        }
        int raters = links.groups().stream().mapToInt(List::size).sum();
        if (raters < 2) {
            return Outcome.none(
                    "one-rater",
                    "All ratings are by one rater, whose severity cannot be told from the persons' differences.",
                    "Have some of the persons rated by a second rater.");
        }
        if (ratings.distinctValues().length == 1) {
            return Outcome.none(
                    "constant",
                    "Every rating is the same number.",
                    "Severity shows only where ratings differ; ask the raters to use the scale.");
        }
        if (raters > MOST_RATERS) {
            return Outcome.none(
                    "too-many-raters",
                    "There are " + raters + " raters; up to " + MOST_RATERS + " are taken together.",
                    "Look at departments one by one; or are rows raters here? Then transpose.");
        }
        if (!links.isConnected()) {
            return unlinked(links, share);
        }
        if (links.share() < share - 1e-9) {
            return tooFewTwice(links, share);
        }
        return LeastSquares.of(ratings, persons, links);
    }

    private static Outcome<SeverityStudy> unlinked(Links links, double share) {
        return Outcome.none(
                "unlinked",
                "The raters form " + links.groups().size() + " groups that rated nobody in common: " + links.listed()
                        + ". Whether one group is more severe or its persons weaker cannot be told.",
                needed(links, share) + " rated by raters of different groups; to link the groups takes at least "
                        + (links.groups().size() - 1) + ", and more make the link firm.");
    }

    private static Outcome<SeverityStudy> tooFewTwice(Links links, double share) {
        return Outcome.none(
                "too-few-second-ratings",
                links.ratedTwice() + " of " + links.rated() + " persons were rated twice, fewer than the "
                        + StrictMath.round(100 * share) + " percent that a severity can rest on.",
                needed(links, share) + " rated a second time.");
    }

    private static String needed(Links links, double share) {
        int needed = links.secondRatingsNeeded(share);
        return "It would help to have " + needed + " more " + (needed == 1 ? "person" : "persons");
    }
}
