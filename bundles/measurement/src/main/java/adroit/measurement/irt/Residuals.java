package adroit.measurement.irt;

import adroit.measurement.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Infit and outfit of every item, from maximum likelihood abilities of persons that have one. */
final class Residuals {
    private final List<ItemCurve> curves;
    private final double[] squares;
    private final double[] variances;
    private final double[] ratios;
    private final double[] persons;

    private Residuals(List<ItemCurve> curves) {
        this.curves = curves;
        this.squares = new double[curves.size()];
        this.variances = new double[curves.size()];
        this.ratios = new double[curves.size()];
        this.persons = new double[curves.size()];
    }

    /** @return for each item its fit, null where no person can be placed or the curve is too steep for it */
    static @Nullable ItemFit[] of(List<ItemCurve> curves, Patterns patterns) {
        AbilityScale scale = new AbilityScale(curves);
        Residuals residuals = new Residuals(curves);
        for (int p = 0; p < patterns.count(); p++) {
            byte[] row = patterns.rows()[p];
            if (scale.score(Estimator.ML, row) instanceof Outcome.Estimated<Ability> found) {
                residuals.add(row, patterns.weights()[p], found.value().theta());
            }
        }
        @Nullable ItemFit[] fits = new ItemFit[curves.size()];
        for (int i = 0; i < fits.length; i++) {
            fits[i] = residuals.fit(i);
        }
        return fits;
    }

    private void add(byte[] row, double weight, double theta) {
        for (int i = 0; i < row.length; i++) {
            if (row[i] >= 0) {
                CurvePoint point = curves.get(i).at(theta);
                double rest = row[i] - point.expected();
                squares[i] += weight * rest * rest;
                variances[i] += weight * point.variance();
                ratios[i] += weight * rest * rest / point.variance();
                persons[i] += weight;
            }
        }
    }

    private @Nullable ItemFit fit(int item) {
        double infit = squares[item] / variances[item];
        double outfit = ratios[item] / persons[item];
        return Double.isFinite(infit) && Double.isFinite(outfit)
                ? new ItemFit(infit, outfit, (int) persons[item])
                : null;
    }
}
