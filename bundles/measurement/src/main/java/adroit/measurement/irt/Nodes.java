package adroit.measurement.irt;

/**
 * Where abilities are summed over in place of integrals, with the standard normal weights: 61 points from −6 to 6, equally far apart. For the smooth
 * curves of item response theory such a sum equals the integral to more digits than are printed.
 */
final class Nodes {
    static final int COUNT = 61;
    /** With places of weight 0 behind, so that several nodes can always be taken at a time. */
    static final int PADDED = 64;

    private static final double END = 6;

    final double[] theta = new double[COUNT];
    final double[] weight = new double[COUNT];

    Nodes() {
        double sum = 0;
        for (int q = 0; q < COUNT; q++) {
            theta[q] = -END + 2 * END * q / (COUNT - 1);
            weight[q] = StrictMath.exp(-theta[q] * theta[q] / 2);
            sum += weight[q];
        }
        for (int q = 0; q < COUNT; q++) {
            weight[q] /= sum;
        }
    }
}
