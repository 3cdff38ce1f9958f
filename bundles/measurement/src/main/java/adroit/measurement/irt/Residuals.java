package adroit.measurement.irt;

import adroit.measurement.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Infit and outfit of every item, from maximum likelihood abilities of persons that have one. */
final class Residuals {
    private Residuals() {}

    /** @return for each item its fit, null where no person can be placed or the curve is too steep for it */
    static @Nullable ItemFit[] of(List<ItemCurve> curves, Patterns patterns) {
        AbilityScale scale = new AbilityScale(curves);
        double[] squares = new double[curves.size()];
        double[] variances = new double[curves.size()];
        double[] ratios = new double[curves.size()];
        double[] persons = new double[curves.size()];
        for (int p = 0; p < patterns.count(); p++) {
            byte[] row = patterns.rows()[p];
            if (scale.score(Estimator.ML, row) instanceof Outcome.Estimated<Ability> found) {
                for (int i = 0; i < row.length; i++) {
                    if (row[i] >= 0) {
                        CurvePoint point = curves.get(i).at(found.value().theta());
                        double rest = row[i] - point.expected();
                        double weight = patterns.weights()[p];
                        squares[i] += weight * rest * rest;
                        variances[i] += weight * point.variance();
                        ratios[i] += weight * rest * rest / point.variance();
                        persons[i] += weight;
                    }
                }
            }
        }
        @Nullable ItemFit[] fits = new ItemFit[curves.size()];
        for (int i = 0; i < fits.length; i++) {
            double infit = squares[i] / variances[i];
            double outfit = ratios[i] / persons[i];
            fits[i] = Double.isFinite(infit) && Double.isFinite(outfit)
                    ? new ItemFit(infit, outfit, (int) persons[i])
                    : null;
        }
        return fits;
    }
}
