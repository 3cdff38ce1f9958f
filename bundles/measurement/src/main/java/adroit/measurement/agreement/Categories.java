package adroit.measurement.agreement;

import adroit.measurement.Outcome;
import adroit.measurement.table.Grid;
import java.util.Arrays;

/** Ratings that are categories: the different numbers in the table, numbered from 0 in rising order; −1 is missing. */
record Categories(double[] values, int[][] ratings) {
    /** More different numbers than this are a measure, not categories. */
    static final int MOST = 50;

    static Outcome<Categories> of(Grid grid) {
        if (grid.columns() < 2) {
            return Outcome.none("too-few-raters", "There is one rater.", "Agreement needs at least two raters.");
        }
        if (grid.presentCount() == 0) {
            return Outcome.none(
                    "all-missing",
                    "No cell holds a number.",
                    "Check which columns were chosen, and how missing ratings are written.");
        }
        if (!grid.isWhole()) {
            return Outcome.none(
                    "not-whole",
                    "Some ratings are not whole numbers, so they are no categories.",
                    "Use an intraclass correlation or Krippendorff's alpha at the interval level instead.");
        }
        double[] values = grid.distinctValues();
        if (values.length > MOST) {
            return Outcome.none(
                    "too-many-categories",
                    "There are " + values.length + " different numbers, too many to be categories.",
                    "Use an intraclass correlation or Krippendorff's alpha at the interval level instead.");
        }
        if (values.length < 2) {
            return Outcome.none(
                    "one-category",
                    "Every rating is the same category.",
                    "Agreement beyond chance cannot be seen when only one category is used; rate objects that differ.");
        }
        int[][] ratings = new int[grid.rows()][grid.columns()];
        for (int r = 0; r < grid.rows(); r++) {
            for (int c = 0; c < grid.columns(); c++) {
                ratings[r][c] = grid.has(r, c) ? Arrays.binarySearch(values, grid.at(r, c) + 0.0) : -1;
            }
        }
        return Outcome.of(new Categories(values, ratings));
    }

    int count() {
        return values.length;
    }

    int rows() {
        return ratings.length;
    }

    int raters() {
        return ratings[0].length;
    }

    /** How many ratings of each category each object got. */
    int[][] tallies() {
        int[][] tallies = new int[rows()][count()];
        for (int r = 0; r < rows(); r++) {
            for (int rating : ratings[r]) {
                if (rating >= 0) {
                    tallies[r][rating]++;
                }
            }
        }
        return tallies;
    }
}
