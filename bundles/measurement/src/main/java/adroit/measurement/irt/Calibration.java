package adroit.measurement.irt;

import adroit.measurement.Outcome;
import java.util.List;

/**
 * A calibrated test.
 *
 * @param persons who answered anything
 * @param logLikelihood marginal or conditional, by the method; only the same method on the same answers can be compared
 * @param parameters free numbers estimated
 * @param errorMethod how standard errors were found, or why there are none
 * @param lowest persons with the lowest possible sum, {@code highest} with the highest
 * @param leftOut items without calibration, with the reason
 * @param warnings about the whole, full sentences
 */
public record Calibration(
        Model model,
        Method method,
        int persons,
        double logLikelihood,
        int parameters,
        boolean converged,
        int cycles,
        String errorMethod,
        List<CalibratedItem> items,
        int lowest,
        int highest,
        List<LeftOut> leftOut,
        List<String> warnings) {

    public Calibration {
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
        warnings = List.copyOf(warnings);
        if (!Double.isFinite(logLikelihood)) {
            throw new IllegalArgumentException("log-likelihood " + logLikelihood + " is not a number");
        }
    }

    public List<ItemCurve> curves() {
        return items.stream().map(CalibratedItem::curve).toList();
    }

    /** Whether it rests on enough persons to be used for a decision. */
    public boolean isEnough() {
        return persons >= model.minimumPersons();
    }

    /** This, where persons may be given abilities by it: it settled, rests on enough persons, and the answers determine its numbers. Otherwise why they may not. */
    public Outcome<Calibration> forScoring() {
        if (!converged) {
            return Outcome.none(
                    "not-settled",
                    "The calibration did not settle, so that its numbers are provisional.",
                    "Use a simpler model, or more persons.");
        }
        if (!isEnough()) {
            return Outcome.none(
                    "too-few-persons",
                    persons + " persons answered, and abilities by the " + model.title() + " rest on "
                            + model.minimumPersons() + ".",
                    "Add persons, use a simpler model, or score by a bank that was calibrated before.");
        }
        List<String> degenerate = degenerate();
        return degenerate.isEmpty()
                ? Outcome.of(this)
                : Outcome.none(
                        "degenerate",
                        "The answers do not determine the numbers of " + String.join(", ", degenerate)
                                + ", so nobody is placed by them.",
                        "Leave these items out, use a simpler model, or add persons.");
    }

    /** Whether the answers leave the numbers of an item open. */
    public boolean isDegenerate() {
        return !degenerate().isEmpty();
    }

    private List<String> degenerate() {
        return items.stream()
                .filter(CalibratedItem::isDegenerate)
                .map(CalibratedItem::name)
                .toList();
    }

    /** The information of the whole test at θ; the standard error there is one over its square root. */
    public double information(double theta) {
        double sum = 0;
        for (CalibratedItem item : items) {
            sum += item.curve().information(theta);
        }
        return sum;
    }
}
