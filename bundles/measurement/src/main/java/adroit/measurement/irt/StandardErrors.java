package adroit.measurement.irt;

import java.util.List;

/**
 * Standard errors of an item's numbers; 0 where a number is not estimated but set.
 *
 * @param thresholds one for each threshold
 */
public record StandardErrors(double difficulty, double discrimination, List<Double> thresholds, double lower) {

    public StandardErrors {
        thresholds = List.copyOf(thresholds);
    }

    /** By the delta method from the covariance of the free numbers; errors that have no value come out negative and are refused by the caller. */
    static StandardErrors of(Layout layout, int item, double[] free, double[][] covariance) {
        Propagation propagation = new Propagation(layout, item, covariance);
        double[] segment = layout.segment(item, free);
        int m = layout.form.thresholds(segment).length;
        double[] mean = new double[segment.length];
        Double[] thresholds = new Double[m];
        for (int k = 1; k <= m; k++) {
            double[] slope = layout.form.thresholdSlope(segment, k);
            thresholds[k - 1] = propagation.error(slope);
            for (int i = 0; i < slope.length; i++) {
                mean[i] += slope[i] / m;
            }
        }
        double[] first = new double[segment.length];
        first[0] = 1;
        double lower = 0;
        if (layout.form == Form.GUESSING) {
            double[] last = new double[segment.length];
            double g = ItemCurve.logistic(segment[2]);
            last[2] = g * (1 - g);
            lower = propagation.error(last);
        }
        return new StandardErrors(propagation.error(mean), propagation.error(first), List.of(thresholds), lower);
    }

    private record Propagation(Layout layout, int item, double[][] covariance) {

        double error(double[] slope) {
            double variance = 0;
            for (Layout.Term a : layout.terms.get(item)) {
                for (Layout.Term b : layout.terms.get(item)) {
                    variance += slope[a.place()]
                            * a.coefficient()
                            * slope[b.place()]
                            * b.coefficient()
                            * covariance[a.index()][b.index()];
                }
            }
            return StrictMath.sqrt(StrictMath.max(0, variance));
        }
    }
}
