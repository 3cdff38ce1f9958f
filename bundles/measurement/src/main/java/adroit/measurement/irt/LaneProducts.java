package adroit.measurement.irt;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * As many nodes at a time as the processor has lanes. Products and sums are rounded one by one, never fused, so that they are the plain ones to the last bit. Loaded only where the Java machine was
 * given the module.
 */
final class LaneProducts extends Products {
    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = LANES.length();

    private final double[] sums = new double[SLICE];

    LaneProducts() {
        if (WIDTH < 2 || SLICE % WIDTH != 0) {
            throw new UnsupportedOperationException(WIDTH + " lanes");
        }
    }

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
            for (int lane = 0; lane < SLICE; lane += WIDTH) {
                for (int p = 0; p < persons; p++) {
                    multiply(
                            products,
                            p * Nodes.PADDED + slice + lane,
                            cells,
                            slice * rows + lane,
                            offsets,
                            p * stride + from,
                            p * stride + Math.min(to, counts[p]));
                }
            }
        }
    }

    private static void multiply(double[] products, int at, double[] cells, int base, int[] offsets, int from, int to) {
        DoubleVector product = row(products, at);
        int i = from;
        for (; i + 3 < to; i += 4) {
            product = product.mul(row(cells, base + offsets[i])
                    .mul(row(cells, base + offsets[i + 1]))
                    .mul(row(cells, base + offsets[i + 2]).mul(row(cells, base + offsets[i + 3]))));
        }
        for (; i < to; i++) {
            product = product.mul(row(cells, base + offsets[i]));
        }
        product.intoArray(products, at);
    }

    private static DoubleVector row(double[] cells, int at) {
        return DoubleVector.fromArray(LANES, cells, at);
    }

    @Override
    double sum(double[] x, int person) {
        int at = person * Nodes.PADDED;
        for (int lane = 0; lane < SLICE; lane += WIDTH) {
            DoubleVector sum = DoubleVector.zero(LANES);
            for (int q = lane; q < Nodes.PADDED; q += SLICE) {
                sum = sum.add(row(x, at + q));
            }
            sum.intoArray(sums, lane);
        }
        return total();
    }

    @Override
    double sum(double[] x, int person, double[] theta) {
        int at = person * Nodes.PADDED;
        for (int lane = 0; lane < SLICE; lane += WIDTH) {
            DoubleVector sum = DoubleVector.zero(LANES);
            for (int q = lane; q < Nodes.PADDED; q += SLICE) {
                sum = sum.add(row(x, at + q).mul(row(theta, q)));
            }
            sum.intoArray(sums, lane);
        }
        return total();
    }

    @Override
    double squares(double[] x, int person, double[] theta, double mean) {
        int at = person * Nodes.PADDED;
        DoubleVector middle = DoubleVector.broadcast(LANES, mean);
        for (int lane = 0; lane < SLICE; lane += WIDTH) {
            DoubleVector sum = DoubleVector.zero(LANES);
            for (int q = lane; q < Nodes.PADDED; q += SLICE) {
                DoubleVector from = row(theta, q).sub(middle);
                sum = sum.add(row(x, at + q).mul(from.mul(from)));
            }
            sum.intoArray(sums, lane);
        }
        return total();
    }

    private double total() {
        return total(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6], sums[7]);
    }

    @Override
    void scale(double[] products, int person, double by) {
        int at = person * Nodes.PADDED;
        for (int q = 0; q < Nodes.PADDED; q += WIDTH) {
            row(products, at + q).mul(by).intoArray(products, at + q);
        }
    }
}
