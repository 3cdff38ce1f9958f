package adroit.measurement.reliability;

import adroit.measurement.Outcome;
import adroit.measurement.number.Moments;
import adroit.measurement.table.Grid;
import java.util.ArrayList;
import java.util.List;

/** The answers to the items of one scale, fit for a coefficient: two items or more that vary, each pair answered by some together. */
public final class Scale {
    private final Grid answers;
    private final double[][] covariances;

    private Scale(Grid answers, double[][] covariances) {
        this.answers = answers;
        this.covariances = covariances;
    }

    /** The scale, or what keeps the answers from being one. Rows are persons, columns items. */
    public static Outcome<Scale> of(Grid answers) {
        if (answers.presentCount() == 0) {
            return Outcome.none(
                    "all-missing",
                    "No cell holds a number.",
                    "Check which columns were chosen, and how missing answers are written.");
        }
        if (answers.columns() < 2) {
            return Outcome.none(
                    "too-few-items",
                    "There is one item; how well items hang together shows from two on.",
                    "Choose at least two items of the scale.");
        }
        if (answers.rows() < 3) {
            return Outcome.none(
                    "too-few-persons",
                    answers.rows() == 1 ? "There is one person." : "There are " + answers.rows() + " persons.",
                    "Reliability is a share of the differences between persons: it needs at least 3, and 30 to be used.");
        }
        double[][] covariances = Moments.covariances(answers);
        List<String> apart = neverTogether(answers, covariances);
        if (!apart.isEmpty()) {
            return Outcome.none(
                    "never-together",
                    "Nobody, or one person only, answered both items of: " + listed(apart) + ".",
                    "Leave out one item of each pair, or give them to the same persons.");
        }
        List<String> constant = constant(answers, covariances);
        if (!constant.isEmpty()) {
            return Outcome.none(
                    "constant",
                    "Everybody gave the same answer to: " + listed(constant) + ".",
                    "Leave these items out; an item that all answer alike tells nothing about differences.");
        }
        return Outcome.of(new Scale(answers, covariances));
    }

    private static List<String> constant(Grid answers, double[][] covariances) {
        List<String> constant = new ArrayList<>();
        for (int i = 0; i < covariances.length; i++) {
            if (!(covariances[i][i] > 0)) {
                constant.add(answers.columnNames().get(i));
            }
        }
        return constant;
    }

    private static List<String> neverTogether(Grid answers, double[][] covariances) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < covariances.length; i++) {
            for (int j = 0; j <= i; j++) {
                if (Double.isNaN(covariances[i][j])) {
                    pairs.add(answers.columnNames().get(i)
                            + (i == j
                                    ? " alone"
                                    : " and " + answers.columnNames().get(j)));
                }
            }
        }
        return pairs;
    }

    private static String listed(List<String> names) {
        int shown = Math.min(8, names.size());
        String first = String.join(", ", names.subList(0, shown));
        return shown == names.size() ? first : first + " and " + (names.size() - shown) + " more";
    }

    /** The scale of the drawn persons, without looking again whether it is fit. */
    Scale drawn(int... persons) {
        Grid drawn = answers.rows(persons);
        return new Scale(drawn, Moments.covariances(drawn));
    }

    Scale without(int item) {
        int[] kept = java.util.stream.IntStream.range(0, items())
                .filter(i -> i != item)
                .toArray();
        Grid rest = answers.columns(kept);
        double[][] part = new double[kept.length][kept.length];
        for (int i = 0; i < kept.length; i++) {
            for (int j = 0; j < kept.length; j++) {
                part[i][j] = covariances[kept[i]][kept[j]];
            }
        }
        return new Scale(rest, part);
    }

    public Grid answers() {
        return answers;
    }

    public int items() {
        return covariances.length;
    }

    /** Persons who answered anything. */
    public int persons() {
        int count = 0;
        for (int r = 0; r < answers.rows(); r++) {
            count += answers.present(r).length > 0 ? 1 : 0;
        }
        return count;
    }

    double[][] covariances() {
        return covariances;
    }

    /** The correlation of an item with the sum of the others; negative where an item is worded the other way round. */
    public double itemRestCorrelation(int item) {
        double withOthers = -covariances[item][item];
        for (double each : covariances[item]) {
            withOthers += each;
        }
        double others = Moments.total(covariances) - covariances[item][item] - 2 * withOthers;
        double scale = StrictMath.sqrt(others * covariances[item][item]);
        return scale > 0 ? withOthers / scale : 0;
    }

    /** The items that run against the rest. */
    public List<String> reversed() {
        List<String> reversed = new ArrayList<>();
        for (int i = 0; i < items(); i++) {
            if (itemRestCorrelation(i) < 0) {
                reversed.add(answers.columnNames().get(i));
            }
        }
        return reversed;
    }

    /** Sentences about the data that stand beside every coefficient. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!answers.isComplete()) {
            notes.add("Some answers are missing; each pair of items is compared over the persons who answered both ("
                    + answers.completeRows().rows() + " of " + answers.rows() + " persons answered everything).");
        }
        if (!reversed().isEmpty()) {
            notes.add("These items run against the rest, as items worded the other way round do: " + listed(reversed())
                    + ". Reverse them first, or leave them out.");
        }
        return notes;
    }
}
