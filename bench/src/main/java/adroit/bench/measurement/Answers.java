package adroit.bench.measurement;

import adroit.measurement.table.Grid;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Made-up right and wrong answers. */
final class Answers {
    final byte[][] rows;

    Answers(int persons, int items) {
        Random random = new Random(1);
        double[] a = new double[items];
        double[] b = new double[items];
        for (int i = 0; i < items; i++) {
            a[i] = 0.7 + 1.3 * random.nextDouble();
            b[i] = random.nextGaussian();
        }
        rows = new byte[persons][items];
        for (byte[] row : rows) {
            double theta = random.nextGaussian();
            for (int i = 0; i < items; i++) {
                row[i] = (byte) (random.nextDouble() < 1 / (1 + Math.exp(-a[i] * (theta - b[i]))) ? 1 : 0);
            }
        }
    }

    Grid grid() {
        double[][] cells = new double[rows.length][rows[0].length];
        for (int p = 0; p < cells.length; p++) {
            for (int i = 0; i < cells[p].length; i++) {
                cells[p][i] = rows[p][i];
            }
        }
        List<String> names =
                IntStream.range(0, rows[0].length).mapToObj(i -> "i" + i).toList();
        return Grid.of(names, cells);
    }
}
