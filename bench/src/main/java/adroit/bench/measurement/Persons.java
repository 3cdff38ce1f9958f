package adroit.bench.measurement;

import adroit.measurement.irt.EapScale;
import adroit.measurement.irt.ItemCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up persons who answered a graded test of 40 items, and the multiply-add loop over the test's tables at 61 nodes that scoring them is compared with. */
final class Persons {
    static final int ITEMS = 40;
    private static final int CATEGORIES = 5;
    private static final int NODES = 61;

    final int count;
    final byte[] answers;
    final double[] abilities;
    final double[] errors;
    final EapScale plain;
    final EapScale lanes;
    private final double[][] rows = new double[ITEMS * CATEGORIES][NODES];

    Persons(int count) {
        this.count = count;
        this.answers = new byte[count * ITEMS];
        this.abilities = new double[count];
        this.errors = new double[count];
        Random random = new Random(1);
        List<ItemCurve> curves = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            curves.add(curve(random));
            for (int q = 0; q < NODES; q++) {
                double[] p = curves.get(i).probabilities(-6 + 0.2 * q);
                for (int k = 0; k < CATEGORIES; k++) {
                    rows[i * CATEGORIES + k][q] = p[k];
                }
            }
        }
        for (int i = 0; i < answers.length; i++) {
            answers[i] = (byte) random.nextInt(CATEGORIES);
        }
        this.plain = EapScale.plain(curves);
        this.lanes = new EapScale(curves);
    }

    private static ItemCurve curve(Random random) {
        double b = random.nextGaussian();
        return new ItemCurve(
                ItemCurve.Shape.CUMULATIVE,
                0.8 + random.nextDouble(),
                List.of(b - 1.2, b - 0.4, b + 0.4, b + 1.2),
                0,
                1);
    }

    Object score(EapScale scale) {
        scale.score(answers, abilities, errors);
        return abilities;
    }

    /** For each person and answer one multiplication and addition at each node. */
    Object multiplyAndAdd() {
        double[] sums = new double[NODES];
        for (int p = 0; p < count; p++) {
            for (int i = 0; i < ITEMS; i++) {
                add(sums, rows[i * CATEGORIES + answers[p * ITEMS + i]], 0.5);
            }
        }
        return sums;
    }

    private static void add(double[] sums, double[] row, double by) {
        for (int q = 0; q < NODES; q++) {
            sums[q] += row[q] * by;
        }
    }
}
