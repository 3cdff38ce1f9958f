package adroit.measurement.irt;

import adroit.measurement.Outcome;
import adroit.measurement.table.Grid;
import adroit.measurement.table.Linkage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Answers as categories from 0, −1 where missing, of the items that can be calibrated.
 *
 * @param names of the items
 * @param columns their numbers in the table the answers came from
 * @param labels of each item's categories as they stand in the table
 * @param answers by person and item; a person without any answer has −1 everywhere
 * @param leftOut the items that cannot be calibrated, with the reason
 * @param notes what was done to the answers, in sentences
 */
record Responses(
        List<String> names,
        int[] columns,
        double[][] labels,
        byte[][] answers,
        List<LeftOut> leftOut,
        List<String> notes) {
    private static final int MOST_CATEGORIES = 30;
    private static final int FEWEST_PERSONS = 10;

    static Outcome<Responses> of(Grid grid, Model model) {
        if (grid.presentCount() == 0) {
            return Outcome.none(
                    "all-missing",
                    "No cell holds a number.",
                    "Check which columns were chosen, and how missing answers are written.");
        }
        if (!grid.isWhole()) {
            return Outcome.none(
                    "not-whole",
                    "Some answers are not whole numbers" + firstBroken(grid) + ".",
                    "Items are scored in whole steps, such as 0 and 1; choose the columns that hold items.");
        }
        int persons = grid.rows();
        for (int r = 0; r < grid.rows(); r++) {
            persons -= grid.present(r).length == 0 ? 1 : 0;
        }
        return persons < FEWEST_PERSONS ? tooFew(persons, model) : new Coding(grid, model).coded();
    }

    private static Outcome<Responses> tooFew(int persons, Model model) {
        return Outcome.none(
                "too-few-persons",
                persons == 1 ? "One person answered." : persons + " persons answered.",
                "A calibration needs at least " + FEWEST_PERSONS + " persons and should rest on "
                        + model.minimumPersons() + " for the " + model.title()
                        + "; until then report percent correct with its range.");
    }

    private static String firstBroken(Grid grid) {
        for (int c = 0; c < grid.columns(); c++) {
            for (int r = 0; r < grid.rows(); r++) {
                if (grid.has(r, c) && grid.at(r, c) != StrictMath.rint(grid.at(r, c))) {
                    return ", such as " + grid.at(r, c) + " in row "
                            + grid.rowNames().get(r) + ", column "
                            + grid.columnNames().get(c);
                }
            }
        }
        return "";
    }

    int items() {
        return names.size();
    }

    int categories(int item) {
        return labels[item].length;
    }

    /** Persons with an answer. */
    int persons() {
        int count = 0;
        for (byte[] row : answers) {
            count += isEmpty(row) ? 0 : 1;
        }
        return count;
    }

    static boolean isEmpty(byte[] row) {
        for (byte each : row) {
            if (each >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Makes categories of numbers, and finds what cannot be calibrated. */
    private static final class Coding {
        private final Grid grid;
        private final Model model;
        private final List<Integer> columns = new ArrayList<>();
        private final List<double[]> labels = new ArrayList<>();
        private final List<LeftOut> leftOut = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        Coding(Grid grid, Model model) {
            this.grid = grid;
            this.model = model;
        }

        Outcome<Responses> coded() {
            double[] all = grid.distinctValues();
            if (model == Model.RATING_SCALE && all.length > MOST_CATEGORIES) {
                return tooMany("The common scale", all.length);
            }
            if (model == Model.RATING_SCALE && isWide(all)) {
                return tooWide("The common scale", all);
            }
            for (int c = 0; c < grid.columns(); c++) {
                double[] own = grid.columns(c).distinctValues();
                String name = grid.columnNames().get(c);
                if (own.length > MOST_CATEGORIES || (model.isDichotomous() && own.length > 2)) {
                    return tooMany(name, own.length);
                }
                if (!model.isDichotomous() && isWide(own)) {
                    return tooWide(name, own);
                }
                keep(c, name, own, all);
            }
            if (columns.size() < 2) {
                return Outcome.none(
                        "too-few-items",
                        columns.isEmpty()
                                ? "No item can be calibrated: " + reasons()
                                : ("Only one item can be calibrated. " + reasons()).strip(),
                        "Choose at least two items that persons answer differently.");
            }
            return finished();
        }

        private static boolean isWide(double[] labels) {
            return labels.length > 1 && labels[labels.length - 1] - labels[0] >= MOST_CATEGORIES;
        }

        private static Outcome<Responses> tooWide(String name, double[] own) {
            return Outcome.none(
                    "wide-range",
                    name + " holds " + (long) own[own.length - 1] + " beside " + (long) own[0]
                            + ": steps of a scale stand within " + MOST_CATEGORIES + " numbers of each other.",
                    "Write NA where such a number means that there is no answer; or number the steps one after the other.");
        }

        private Outcome<Responses> tooMany(String name, int count) {
            return Outcome.none(
                    "too-many-categories",
                    name + " has " + count + " different answers; the " + model.title() + " takes "
                            + (model.isDichotomous() ? "2" : "up to " + MOST_CATEGORIES) + ".",
                    model.isDichotomous()
                            ? "Choose pcm, gpcm, rsm or grm for items with more than right and wrong, or leave the column out."
                            : "Leave the column out if it is no item.");
        }

        private String reasons() {
            return String.join(
                    " ",
                    leftOut.stream().map(l -> l.reason().sentence()).limit(5).toList());
        }

        private void keep(int column, String name, double[] own, double[] all) {
            if (own.length < 2) {
                leftOut.add(LeftOut.constant(name, own.length));
                return;
            }
            double[] used = model == Model.RATING_SCALE ? all : own;
            columns.add(column);
            labels.add(used);
            double[] scale = isWide(all) ? own : all;
            for (double label = scale[0]; !model.isDichotomous() && label <= scale[scale.length - 1]; label++) {
                if (Arrays.binarySearch(own, label) < 0) {
                    notes.add(name + ": nobody gave " + (long) label + "; "
                            + (Arrays.binarySearch(used, label) >= 0
                                    ? "its step comes from the other items, and it counts as a step."
                                    : "the category is empty, has no threshold and counts as no step."));
                }
            }
            if (model.isDichotomous() && (own[0] != 0 || own[1] != 1)) {
                notes.add(name + ": " + (long) own[0] + " is taken as wrong and " + (long) own[1] + " as right.");
            }
        }

        private Outcome<Responses> finished() {
            Grid kept =
                    grid.columns(columns.stream().mapToInt(Integer::intValue).toArray());
            List<List<String>> groups = new Linkage(kept).groups();
            return groups.size() > 1 ? unlinked(groups) : Outcome.of(responses());
        }

        private static Outcome<Responses> unlinked(List<List<String>> groups) {
            return Outcome.none(
                    "unlinked",
                    "Nobody answered items of more than one of these groups: " + Linkage.listed(groups)
                            + ". Whether one group of items is harder, or its persons less able, cannot be told.",
                    "Give some items of one group to persons of the other, too, as common items; or calibrate each group by itself and do not compare their numbers.");
        }

        private Responses responses() {
            byte[][] answers = new byte[grid.rows()][columns.size()];
            for (int r = 0; r < answers.length; r++) {
                for (int i = 0; i < columns.size(); i++) {
                    int c = columns.get(i);
                    answers[r][i] =
                            (byte) (grid.has(r, c) ? Arrays.binarySearch(labels.get(i), grid.at(r, c) + 0.0) : -1);
                }
            }
            return new Responses(
                    columns.stream().map(grid.columnNames()::get).toList(),
                    columns.stream().mapToInt(Integer::intValue).toArray(),
                    labels.toArray(double[][]::new),
                    answers,
                    List.copyOf(leftOut),
                    List.copyOf(notes));
        }
    }
}
