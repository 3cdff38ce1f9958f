package adroit.measurement.irt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes a calibration of numbers reached, with what has to be said about them. */
record Findings(Responses data, Patterns patterns, Layout layout, Model model, Method method) {
    private static final double FLAT = 0.2;
    private static final double FAR = 8;
    private static final double EDGE = 0.5;

    Calibration calibration(
            double[] free,
            double logLikelihood,
            boolean converged,
            int cycles,
            Optional<double[][]> covariance,
            String errorMethod) {
        List<CalibratedItem> items = items(free, covariance);
        int[] extremes = extremes();
        return new Calibration(
                model,
                method,
                data.persons(),
                logLikelihood,
                layout.free - (method == Method.CML ? 1 : 0),
                converged,
                cycles,
                errorMethod,
                items,
                extremes[0],
                extremes[1],
                data.leftOut(),
                warnings(converged, extremes, items));
    }

    private List<CalibratedItem> items(double[] free, Optional<double[][]> covariance) {
        List<ItemCurve> curves = layout.curves(free);
        @Nullable ItemFit[] fits = Residuals.of(curves, patterns);
        List<CalibratedItem> items = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            int item = i;
            double[] segment = layout.segment(i, free);
            @Nullable
            StandardErrors errors = covariance
                    .map(c -> StandardErrors.of(layout, item, free, c))
                    .filter(e -> isUsable(e, segment))
                    .orElse(null);
            items.add(new CalibratedItem(
                    data.names().get(i),
                    curves.get(i),
                    Arrays.stream(data.labels()[i]).boxed().toList(),
                    errors,
                    fits[i],
                    warnings(data.names().get(i), curves.get(i), errors)));
        }
        return items;
    }

    private boolean isUsable(StandardErrors errors, double[] segment) {
        return Double.isFinite(errors.difficulty())
                && errors.difficulty() > 0
                && Double.isFinite(errors.discrimination())
                && Double.isFinite(errors.lower())
                && errors.thresholds().stream().allMatch(Double::isFinite)
                && (layout.form != Form.GUESSING || segment[2] > Form.LEAST_LOGIT + EDGE);
    }

    private List<String> warnings(String name, ItemCurve curve, @Nullable StandardErrors errors) {
        List<String> warnings = new ArrayList<>();
        double a = curve.discrimination();
        if (a > CalibratedItem.STEEP) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "%s: a discrimination of %.1f is degenerate: the model makes a step of this item. Do not use it; %s.",
                    name,
                    a,
                    remedy()));
        } else if (a < 0) {
            warnings.add(name + ": persons who know more answer it lower. Look for a wrong key or a reversed wording.");
        } else if (a < FLAT) {
            warnings.add(name + ": it hardly tells persons apart.");
        }
        if (StrictMath.abs(curve.difficulty()) > FAR) {
            warnings.add(name + ": its difficulty lies far beyond all persons and is hardly known.");
        }
        if (errors == null) {
            warnings.add(name + ": degenerate: no standard error; the answers do not determine its numbers.");
        } else if (CalibratedItem.isVague(errors)) {
            warnings.add(name + ": degenerate: its standard errors are so large that its numbers mean little.");
        }
        firstReversed(curve)
                .ifPresent(k -> warnings.add(name + ": thresholds " + k + " and " + (k + 1)
                        + " stand in reverse order: the category between them is never the likeliest."));
        return warnings;
    }

    private String remedy() {
        return switch (model) {
            case THREE_PL -> "fit 2pl, or add persons";
            case TWO_PL -> "fit rasch, or add persons";
            case GENERALIZED_PARTIAL_CREDIT, GRADED -> "fit pcm, or add persons";
            case RASCH, RATING_SCALE, PARTIAL_CREDIT ->
                "the answers follow the order of the items almost to the last one, as where items repeat each other or copy a scheme; look at them, or add persons";
        };
    }

    /** The first threshold, from 1, over which the next one does not stand; cumulative ones always rise. */
    private static OptionalInt firstReversed(ItemCurve curve) {
        List<Double> thresholds = curve.thresholds();
        return IntStream.range(1, curve.shape() == ItemCurve.Shape.ADJACENT ? thresholds.size() : 1)
                .filter(k -> thresholds.get(k) < thresholds.get(k - 1))
                .findFirst();
    }

    private List<String> warnings(boolean converged, int[] extremes, List<CalibratedItem> items) {
        List<String> warnings = new ArrayList<>(data.notes());
        List<String> degenerate = items.stream()
                .filter(CalibratedItem::isDegenerate)
                .map(CalibratedItem::name)
                .toList();
        if (!degenerate.isEmpty()) {
            warnings.add("The fit of the " + model.title() + " is degenerate at: " + String.join(", ", degenerate)
                    + ". These answers do not determine "
                    + (model.isRaschFamily()
                            ? "its numbers; use other items or more persons."
                            : "so many numbers; use a simpler model or more persons."));
        }
        if (!converged) {
            warnings.add(
                    "The calibration did not settle; its numbers are provisional. A simpler model or more persons would help.");
        }
        if (data.persons() < model.minimumPersons()) {
            warnings.add(data.persons() + " persons are fewer than the " + model.minimumPersons()
                    + " that a decision by the " + model.title() + " should rest on.");
        }
        if (extremes[0] > 0) {
            warnings.add(extremes[0] + " of " + data.persons()
                    + " persons have the lowest possible sum: the test does not tell how low they are.");
        }
        if (extremes[1] > 0) {
            warnings.add(extremes[1] + " of " + data.persons()
                    + " persons have the highest possible sum: the test does not tell how high they are.");
        }
        return warnings;
    }

    private int[] extremes() {
        int[] extremes = new int[2];
        for (int p = 0; p < patterns.count(); p++) {
            boolean lowest = true;
            boolean highest = true;
            byte[] row = patterns.rows()[p];
            for (int i = 0; i < row.length; i++) {
                lowest &= row[i] <= 0;
                highest &= row[i] < 0 || row[i] == data.categories(i) - 1;
            }
            extremes[0] += lowest ? (int) patterns.weights()[p] : 0;
            extremes[1] += highest ? (int) patterns.weights()[p] : 0;
        }
        return extremes;
    }
}
