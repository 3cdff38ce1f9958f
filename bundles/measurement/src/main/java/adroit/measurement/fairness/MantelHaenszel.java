package adroit.measurement.fairness;

import adroit.measurement.Outcome;
import adroit.measurement.fairness.ItemBias.Level;
import adroit.measurement.fairness.ItemBias.Side;
import adroit.measurement.fairness.ItemBias.Size;
import adroit.measurement.number.Distributions;
import adroit.measurement.table.Grid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Differential item functioning by Mantel and Haenszel (1959; Holland and Thayer 1988): persons with the same number of right answers are
 * compared group by group. Right is 1, wrong 0; the item looked at is part of the matching score.
 */
public final class MantelHaenszel {
    /** The fewest persons of each group from which a class should be used for a decision. */
    public static final int MINIMUM_PER_GROUP = 100;

    private static final double ONE_SIDED = 1.6448536269514722;
    private static final double SIGNIFICANCE = 0.05;

    private MantelHaenszel() {}

    /**
     * Every item.
     *
     * @param focal for each row whether the person is of the focal group; the others are the reference group
     */
    public static Outcome<ItemComparison> of(Grid answers, List<Boolean> focal) {
        if (focal.size() != answers.rows()) {
            throw new IllegalArgumentException(focal.size() + " groups for " + answers.rows() + " persons");
        }
        if (!isRightOrWrong(answers)) {
            return Outcome.none(
                    "not-right-or-wrong",
                    "Some answers are neither 0 nor 1.",
                    "This comparison takes items scored right (1) or wrong (0); choose those columns.");
        }
        List<Integer> persons = new ArrayList<>();
        for (int r = 0; r < answers.rows(); r++) {
            if (answers.present(r).length == answers.columns()) {
                persons.add(r);
            }
        }
        long inFocal = persons.stream().filter(focal::get).count();
        if (answers.columns() < 2 || inFocal == 0 || inFocal == persons.size()) {
            return Outcome.none(
                    "one-group",
                    answers.columns() < 2
                            ? "There is one item, and nothing to match persons by."
                            : "Of the persons who answered every item, " + inFocal + " are of the focal group and "
                                    + (persons.size() - inFocal) + " of the reference group.",
                    "Choose two items or more, and persons of both groups who answered them all.");
        }
        List<Outcome<ItemBias>> items = new ArrayList<>();
        for (int item = 0; item < answers.columns(); item++) {
            items.add(Strata.of(answers, focal, persons, item)
                    .bias(answers.columnNames().get(item)));
        }
        return Outcome.of(new ItemComparison(
                persons.size() - (int) inFocal, (int) inFocal, answers.rows() - persons.size(), items));
    }

    private static boolean isRightOrWrong(Grid answers) {
        for (double value : answers.distinctValues()) {
            if (value != 0 && value != 1) {
                return false;
            }
        }
        return true;
    }

    /** For each matching score: right and wrong of the reference group, right and wrong of the focal group. */
    private record Strata(double[][] counts) {

        static Strata of(Grid answers, List<Boolean> focal, List<Integer> persons, int item) {
            double[][] counts = new double[answers.columns() + 1][4];
            for (int person : persons) {
                int score = 0;
                for (double answer : answers.present(person)) {
                    score += (int) answer;
                }
                int right = answers.at(person, item) == 1 ? 0 : 1;
                counts[score][(focal.get(person) ? 2 : 0) + right]++;
            }
            return new Strata(counts);
        }

        Outcome<ItemBias> bias(String name) {
            Sums sums = new Sums();
            for (double[] n : counts) {
                if (n[0] + n[1] != 0 && n[2] + n[3] != 0) {
                    sums.add(n);
                }
            }
            if (!sums.hasContrast()) {
                return Outcome.none(
                        "no-contrast",
                        name + ": no score group holds both groups with right and wrong answers.",
                        "Add persons of the smaller group, or leave the item out.");
            }
            return Outcome.of(sums.bias(name));
        }
    }

    /** What is summed over the scores that both groups have; the variance of the logarithm as Robins, Breslow and Greenland have it. */
    private static final class Sums {
        private double up;
        private double down;
        private double seen;
        private double expected;
        private double variance;
        private double matched;
        private double pr;
        private double mixed;
        private double qs;

        void add(double... n) {
            double reference = n[0] + n[1];
            double focal = n[2] + n[3];
            double all = reference + focal;
            matched += all;
            double right = n[0] + n[2];
            seen += n[0];
            expected += reference * right / all;
            variance += all < 2 ? 0 : reference * focal * right * (all - right) / (all * all * (all - 1));
            double r = n[0] * n[3] / all;
            double s = n[1] * n[2] / all;
            double p = (n[0] + n[3]) / all;
            double q = (n[1] + n[2]) / all;
            up += r;
            down += s;
            pr += p * r;
            mixed += p * s + q * r;
            qs += q * s;
        }

        boolean hasContrast() {
            return variance > 0;
        }

        ItemBias bias(String name) {
            double chiSquare = chiSquare();
            double p = Distributions.chiSquareAbove(chiSquare, 1);
            @Nullable Size size = up > 0 && down > 0 ? Size.of(up / down, se()) : null;
            return new ItemBias(
                    name, up > down ? Side.FOCAL : Side.REFERENCE, size, chiSquare, p, level(size, p), (int) matched);
        }

        private static Level level(@Nullable Size size, double p) {
            if (p >= SIGNIFICANCE) {
                return Level.A;
            }
            if (size == null) {
                return Level.C;
            }
            double delta = StrictMath.abs(size.delta());
            if (delta < 1) {
                return Level.A;
            }
            return delta >= 1.5 && delta - 1 > ONE_SIDED * size.se() ? Level.C : Level.B;
        }

        private double se() {
            return 2.35 * StrictMath.sqrt(pr / (2 * up * up) + mixed / (2 * up * down) + qs / (2 * down * down));
        }

        private double chiSquare() {
            double chi = StrictMath.max(0, StrictMath.abs(seen - expected) - 0.5);
            return chi * chi / variance;
        }
    }
}
