package adroit.measurement.reliability;

import adroit.measurement.Finding;
import adroit.measurement.Outcome;
import adroit.measurement.number.Moments;
import adroit.measurement.table.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The answers to the items of one scale, fit for a coefficient: two items or more that vary, each pair answered by some together. Items that do not vary add nothing to the differences between persons, and are
 * left out.
 */
public final class Scale {
    private final Grid answers;
    private final double[][] covariances;
    private final List<String> constant;

    private Scale(Grid answers, double[][] covariances, List<String> constant) {
        this.answers = answers;
        this.covariances = covariances;
        this.constant = constant;
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
        int[] varying = IntStream.range(0, answers.columns())
                .filter(c -> answers.columns(c).distinctValues().length > 1)
                .toArray();
        List<String> constant = new ArrayList<>(answers.columnNames());
        Grid kept = answers.columns(varying);
        constant.removeAll(kept.columnNames());
        return varying.length < 2 ? tooAlike(constant) : together(kept, constant);
    }

    private static Outcome<Scale> tooAlike(List<String> constant) {
        return Outcome.none(
                "constant",
                "Everybody who answered gave the same answer to: " + listed(constant) + ".",
                "An item that all answer alike tells nothing about differences; choose at least two that persons answer differently.");
    }

    private static Outcome<Scale> together(Grid answers, List<String> constant) {
        double[][] covariances = Moments.covariances(answers);
        List<String> apart = neverTogether(answers, covariances);
        return apart.isEmpty()
                ? Outcome.of(new Scale(answers, covariances, constant))
                : Outcome.none(
                        "never-together",
                        "Nobody, or one person only, answered both items of: " + listed(apart) + ".",
                        "Leave out one item of each pair, or give them to the same persons.");
    }

    private static List<String> neverTogether(Grid answers, double[][] covariances) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < covariances.length; i++) {
            for (int j = 0; j < i; j++) {
                if (Double.isNaN(covariances[i][j])) {
                    pairs.add(answers.columnNames().get(i) + " and "
                            + answers.columnNames().get(j));
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
        return new Scale(drawn, Moments.covariances(drawn), constant);
    }

    Scale without(int item) {
        int[] kept = IntStream.range(0, items()).filter(i -> i != item).toArray();
        Grid rest = answers.columns(kept);
        double[][] part = new double[kept.length][kept.length];
        for (int i = 0; i < kept.length; i++) {
            for (int j = 0; j < kept.length; j++) {
                part[i][j] = covariances[kept[i]][kept[j]];
            }
        }
        return new Scale(rest, part, constant);
    }

    /** Without the items that do not vary. */
    public Grid answers() {
        return answers;
    }

    public int items() {
        return covariances.length;
    }

    /** The items left out because everybody who answered gave the same answer. */
    public List<String> constant() {
        return constant;
    }

    /** The persons a coefficient rests on: the fewest who answered both items of a pair. Where nothing is missing it is everybody. */
    public int persons() {
        int fewest = answers.rows();
        for (int i = 0; i < items(); i++) {
            for (int j = 0; j < i; j++) {
                fewest = Math.min(fewest, both(i, j));
            }
        }
        return fewest;
    }

    private int both(int i, int j) {
        int count = 0;
        for (int r = 0; r < answers.rows(); r++) {
            count += answers.has(r, i) && answers.has(r, j) ? 1 : 0;
        }
        return count;
    }

    double[][] covariances() {
        return covariances;
    }

    /**
     * The correlation of an item with the sum of the others, negative where it is worded the other way round; empty where the item is left out, the others' sum does not vary, or pairs of items contradict each other.
     */
    public Optional<Double> itemRestCorrelation(String item) {
        int at = answers.columnNames().indexOf(item);
        return at < 0 ? Optional.empty() : itemRestCorrelation(at);
    }

    private Optional<Double> itemRestCorrelation(int item) {
        double withOthers = -covariances[item][item];
        for (double each : covariances[item]) {
            withOthers += each;
        }
        double others = Moments.total(covariances) - covariances[item][item] - 2 * withOthers;
        double correlation = withOthers / StrictMath.sqrt(others * covariances[item][item]);
        return StrictMath.abs(correlation) <= 1 + 1e-9
                ? Optional.of(StrictMath.max(-1, StrictMath.min(1, correlation)))
                : Optional.empty();
    }

    /** The items that run against the rest. */
    public List<String> reversed() {
        return answers.columnNames().stream()
                .filter(item -> itemRestCorrelation(item).filter(r -> r < 0).isPresent())
                .toList();
    }

    /** No coefficient, because no answers of the same persons could have these covariances. */
    Finding contradicting(String name, String what) {
        return Finding.absent(
                name,
                "contradicting",
                "Each pair of items was answered by other persons, and the pairs contradict each other: " + what + ".",
                "Take only persons who answered everything ("
                        + answers.completeRows().rows() + " here), or leave out the items with the most gaps.");
    }

    /** Sentences about the data that stand beside every coefficient. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!answers.isComplete()) {
            notes.add("Some answers are missing; each pair of items is compared over the persons who answered both ("
                    + answers.completeRows().rows() + " of " + answers.rows()
                    + " persons answered everything). N is the fewest who answered both items of a pair.");
        }
        if (!constant.isEmpty()) {
            notes.add("Left out, as everybody who answered gave the same answer: " + listed(constant) + ".");
        }
        if (!reversed().isEmpty()) {
            notes.add("These items run against the rest, as items worded the other way round do: " + listed(reversed())
                    + ". Reverse them first, or leave them out.");
        }
        return notes;
    }
}
