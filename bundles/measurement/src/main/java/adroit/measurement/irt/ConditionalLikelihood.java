package adroit.measurement.irt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The likelihood of the answers given each person's sum (Rasch 1960, Andersen 1972), as a function of the free numbers of a layout with
 * slopes of 1. Persons are grouped by which items they answered. A person with no right answer, or nothing but right answers, adds nothing.
 */
final class ConditionalLikelihood {
    /** Fixes the origin: the sum of the items' last intercepts is held at zero by a penalty that the likelihood does not feel. */
    private static final double ORIGIN = 1e4;

    private static final double RUNAWAY = 20;

    private final Layout layout;
    private final List<Group> groups = new ArrayList<>();
    private final double[][] seen;

    /** Persons who answered the same items: how many have each sum. */
    private record Group(int[] items, double[] sums) {}

    ConditionalLikelihood(Layout layout, Patterns patterns, int[] most) {
        this.layout = layout;
        this.seen = new double[layout.items()][];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = new double[most[i] + 1];
        }
        Map<List<Integer>, double[]> bySet = new LinkedHashMap<>();
        for (int p = 0; p < patterns.count(); p++) {
            add(patterns.rows()[p], patterns.weights()[p], most, bySet);
        }
        bySet.forEach((items, sums) ->
                groups.add(new Group(items.stream().mapToInt(Integer::intValue).toArray(), sums)));
    }

    private void add(byte[] row, double weight, int[] most, Map<List<Integer>, double[]> bySet) {
        List<Integer> items = new ArrayList<>();
        int sum = 0;
        int highest = 0;
        for (int i = 0; i < row.length; i++) {
            if (row[i] >= 0) {
                items.add(i);
                sum += row[i];
                highest += most[i];
                seen[i][row[i]] += weight;
            }
        }
        int length = highest + 1;
        bySet.computeIfAbsent(items, key -> new double[length])[sum] += weight;
    }

    /** The log-likelihood at these numbers, less the penalty of the origin. Fills the gradient. */
    double at(double[] free, double[] gradient) {
        Arrays.fill(gradient, 0);
        double[][] weights = new double[layout.items()][];
        double log = 0;
        for (int i = 0; i < weights.length; i++) {
            double[] segment = layout.segment(i, free);
            weights[i] = new double[segment.length];
            weights[i][0] = 1;
            for (int k = 1; k < segment.length; k++) {
                weights[i][k] = StrictMath.exp(segment[k]);
                log += seen[i][k] * segment[k];
            }
            score(i, seen[i], gradient);
        }
        for (Group group : groups) {
            log -= expect(group, weights, gradient);
        }
        return log - origin(free, gradient);
    }

    private double expect(Group group, double[][] weights, double[] gradient) {
        double[][] own = Arrays.stream(group.items()).mapToObj(i -> weights[i]).toArray(double[][]::new);
        double[][] without = Sums.without(own);
        double[] all = without[own.length];
        double log = 0;
        for (int r = 0; r < all.length; r++) {
            log += group.sums()[r] == 0 ? 0 : group.sums()[r] * StrictMath.log(all[r]);
        }
        for (int j = 0; j < own.length; j++) {
            double[] expected = new double[own[j].length];
            for (int k = 0; k < own[j].length; k++) {
                for (int r = k; r < all.length && r - k < without[j].length; r++) {
                    if (group.sums()[r] > 0) {
                        expected[k] -= group.sums()[r] * own[j][k] * without[j][r - k] / all[r];
                    }
                }
            }
            score(group.items()[j], expected, gradient);
        }
        return log;
    }

    private void score(int item, double[] counts, double[] gradient) {
        for (Layout.Term term : layout.terms.get(item)) {
            gradient[term.index()] += term.coefficient() * counts[term.place()];
        }
    }

    private double origin(double[] free, double[] gradient) {
        double sum = 0;
        for (int i = 0; i < layout.items(); i++) {
            double[] segment = layout.segment(i, free);
            sum += segment[segment.length - 1] / (segment.length - 1);
        }
        for (int i = 0; i < layout.items(); i++) {
            int last = layout.fixed[i].length - 1;
            for (Layout.Term term : layout.terms.get(i)) {
                gradient[term.index()] -= term.place() == last ? ORIGIN * sum * term.coefficient() / last : 0;
            }
        }
        return ORIGIN * sum * sum / 2;
    }

    /** Whether a threshold has run off without end. */
    boolean hasRunAway(double[] free) {
        return !layout.beyond(free, RUNAWAY).isEmpty();
    }
}
