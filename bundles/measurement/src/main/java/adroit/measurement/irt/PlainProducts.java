package adroit.measurement.irt;

/** One node after the other. */
final class PlainProducts extends Products {
    @Override
    void multiply(
            double[] products,
            double[] cells,
            int rows,
            int[] offsets,
            int stride,
            int[] counts,
            int persons,
            int from,
            int to) {
        for (int slice = 0; slice < Nodes.PADDED; slice += SLICE) {
            for (int p = 0; p < persons; p++) {
                multiply(
                        products,
                        p * Nodes.PADDED + slice,
                        cells,
                        slice * rows,
                        offsets,
                        p * stride + from,
                        p * stride + Math.min(to, counts[p]));
            }
        }
    }

    private static void multiply(double[] products, int at, double[] cells, int base, int[] offsets, int from, int to) {
        int i = from;
        for (; i + 3 < to; i += 4) {
            multiply(
                    products,
                    at,
                    cells,
                    base + offsets[i],
                    base + offsets[i + 1],
                    base + offsets[i + 2],
                    base + offsets[i + 3]);
        }
        for (; i < to; i++) {
            for (int q = 0; q < SLICE; q++) {
                products[at + q] *= cells[base + offsets[i] + q];
            }
        }
    }

    private static void multiply(double[] products, int at, double[] cells, int a, int b, int c, int d) {
        for (int q = 0; q < SLICE; q++) {
            products[at + q] *= (cells[a + q] * cells[b + q]) * (cells[c + q] * cells[d + q]);
        }
    }

    @Override
    double sum(double[] x, int person) {
        int at = person * Nodes.PADDED;
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        double e = 0;
        double f = 0;
        double g = 0;
        double h = 0;
        for (int q = 0; q < Nodes.PADDED; q += SLICE) {
            a += x[at + q];
            b += x[at + q + 1];
            c += x[at + q + 2];
            d += x[at + q + 3];
            e += x[at + q + 4];
            f += x[at + q + 5];
            g += x[at + q + 6];
            h += x[at + q + 7];
        }
        return total(a, b, c, d, e, f, g, h);
    }

    @Override
    double sum(double[] x, int person, double[] theta) {
        int at = person * Nodes.PADDED;
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        double e = 0;
        double f = 0;
        double g = 0;
        double h = 0;
        for (int q = 0; q < Nodes.PADDED; q += SLICE) {
            a += x[at + q] * theta[q];
            b += x[at + q + 1] * theta[q + 1];
            c += x[at + q + 2] * theta[q + 2];
            d += x[at + q + 3] * theta[q + 3];
            e += x[at + q + 4] * theta[q + 4];
            f += x[at + q + 5] * theta[q + 5];
            g += x[at + q + 6] * theta[q + 6];
            h += x[at + q + 7] * theta[q + 7];
        }
        return total(a, b, c, d, e, f, g, h);
    }

    @Override
    double squares(double[] x, int person, double[] theta, double mean) {
        int at = person * Nodes.PADDED;
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        double e = 0;
        double f = 0;
        double g = 0;
        double h = 0;
        for (int q = 0; q < Nodes.PADDED; q += SLICE) {
            a += square(x[at + q], theta[q] - mean);
            b += square(x[at + q + 1], theta[q + 1] - mean);
            c += square(x[at + q + 2], theta[q + 2] - mean);
            d += square(x[at + q + 3], theta[q + 3] - mean);
            e += square(x[at + q + 4], theta[q + 4] - mean);
            f += square(x[at + q + 5], theta[q + 5] - mean);
            g += square(x[at + q + 6], theta[q + 6] - mean);
            h += square(x[at + q + 7], theta[q + 7] - mean);
        }
        return total(a, b, c, d, e, f, g, h);
    }

    private static double square(double weight, double from) {
        return weight * (from * from);
    }

    @Override
    void scale(double[] products, int person, double by) {
        int at = person * Nodes.PADDED;
        for (int q = at; q < at + Nodes.PADDED; q++) {
            products[q] *= by;
        }
    }
}
