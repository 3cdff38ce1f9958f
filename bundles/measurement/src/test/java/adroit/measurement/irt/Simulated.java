package adroit.measurement.irt;

import adroit.measurement.number.Seeded;
import adroit.measurement.table.Grid;
import java.util.List;
import java.util.stream.IntStream;

/** Answers drawn from known curves and normally distributed persons. */
final class Simulated {
    private Simulated() {}

    static Grid answers(List<ItemCurve> curves, int persons, double missing, long seed) {
        return answers(curves, persons, missing, 1, seed);
    }

    /** @param spread of the persons' abilities */
    static Grid answers(List<ItemCurve> curves, int persons, double missing, double spread, long seed) {
        Seeded random = new Seeded(seed);
        double[][] cells = new double[persons][curves.size()];
        for (double[] row : cells) {
            double theta = spread * random.normal();
            for (int i = 0; i < row.length; i++) {
                int answer = drawn(curves.get(i), theta, random);
                row[i] = random.uniform() < missing ? Double.NaN : answer;
            }
        }
        List<String> names =
                IntStream.rangeClosed(1, curves.size()).mapToObj(i -> "i" + i).toList();
        return Grid.of(names, cells);
    }

    static int drawn(ItemCurve curve, double theta, Seeded random) {
        double u = random.uniform();
        double[] p = curve.probabilities(theta);
        int k = 0;
        while (k < p.length - 1 && u >= p[k]) {
            u -= p[k];
            k++;
        }
        return k;
    }
}
