package adroit.measurement.irt;

/** Elementary symmetric functions: how often, by weight, the items of a test reach each sum of scores (Fischer 1974; by products of polynomials). */
final class Sums {
    private Sums() {}

    /** The product of two polynomials, the lowest power first. */
    static double[] product(double[] a, double[] b) {
        double[] product = new double[a.length + b.length - 1];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                product[i + j] += a[i] * b[j];
            }
        }
        return product;
    }

    /** For each item the product of all others; the last entry is the product of all. */
    static double[][] without(double[][] items) {
        int n = items.length;
        double[][] before = new double[n + 1][];
        before[0] = new double[] {1};
        for (int i = 0; i < n; i++) {
            before[i + 1] = product(before[i], items[i]);
        }
        double[][] without = new double[n + 1][];
        double[] after = {1};
        for (int i = n - 1; i >= 0; i--) {
            without[i] = product(before[i], after);
            after = product(items[i], after);
        }
        without[n] = before[n];
        return without;
    }
}
