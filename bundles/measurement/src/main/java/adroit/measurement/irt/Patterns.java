package adroit.measurement.irt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Different rows of answers with how often each occurs; in a fixed order whatever the order of persons, so that sums come out alike. */
record Patterns(byte[][] rows, double[] weights) {

    static Patterns of(byte[][] answers) {
        Map<Key, int[]> counts = new LinkedHashMap<>();
        for (byte[] row : answers) {
            if (!Responses.isEmpty(row)) {
                counts.computeIfAbsent(new Key(row), key -> new int[1])[0]++;
            }
        }
        List<Map.Entry<Key, int[]>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort((a, b) -> Arrays.compare(a.getKey().row, b.getKey().row));
        return new Patterns(
                sorted.stream().map(e -> e.getKey().row).toArray(byte[][]::new),
                sorted.stream().mapToDouble(e -> e.getValue()[0]).toArray());
    }

    int count() {
        return rows.length;
    }

    double persons() {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }

    private static final class Key {
        private final byte[] row;

        Key(byte[] row) {
            this.row = row;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(row, key.row);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(row);
        }
    }
}
