package adroit.measurement.irt;

import adroit.measurement.Outcome;
import adroit.measurement.table.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Calibrates items from answers. Rows are persons, columns items; missing answers may be anywhere. */
public final class Calibrator {
    private static final int MOST_CONDITIONAL_SUM = 400;

    private Calibrator() {}

    /** With discrimination 1 where the model has none of the items' own. */
    public static Outcome<Calibration> of(Grid answers, Model model, Method method) {
        return of(answers, model, method, Discrimination.ONE);
    }

    /**
     * @param discrimination of the Rasch family by marginal likelihood; elsewhere of no effect
     * @return the calibration, or why there is none
     */
    public static Outcome<Calibration> of(Grid answers, Model model, Method method, Discrimination discrimination) {
        if (method == Method.CML && !model.isRaschFamily()) {
            return Outcome.none(
                    "not-conditional",
                    "Conditional likelihood exists for the Rasch family only, and the " + model.title()
                            + " gives items different discriminations.",
                    "Use mml, or one of rasch, rsm, pcm.");
        }
        return Responses.of(answers, model)
                .flatMap(data ->
                        method == Method.CML ? conditional(data, model) : marginal(data, model, discrimination));
    }

    private static Outcome<Calibration> marginal(Responses data, Model model, Discrimination discrimination) {
        Layout layout = Layout.of(model, discrimination, data);
        Patterns patterns = Patterns.of(data.answers());
        int[] categories =
                IntStream.range(0, data.items()).map(data::categories).toArray();
        Likelihood likelihood = new Likelihood(layout, patterns, categories);
        ExpectationMaximization.Reached reached = new ExpectationMaximization(likelihood).from(layout.start(data));
        Optional<Covariance> covariance = Covariance.of(likelihood, reached.free());
        return Outcome.of(new Findings(data, patterns, layout, model, Method.MML)
                .calibration(
                        reached.free(),
                        reached.logLikelihood(),
                        reached.converged(),
                        reached.cycles(),
                        covariance.map(Covariance::matrix),
                        covariance.map(Covariance::method).orElse("none: the information has no inverse")));
    }

    private static Outcome<Calibration> conditional(Responses data, Model model) {
        Layout layout = Layout.of(model, Discrimination.ONE, data);
        Patterns patterns = Patterns.of(data.answers());
        int[] most = IntStream.range(0, data.items())
                .map(i -> data.categories(i) - 1)
                .toArray();
        if (IntStream.of(most).sum() > MOST_CONDITIONAL_SUM) {
            return Outcome.none(
                    "too-long",
                    "The highest possible sum is " + IntStream.of(most).sum()
                            + "; conditional likelihood is computed up to " + MOST_CONDITIONAL_SUM + ".",
                    "Use mml.");
        }
        ConditionalLikelihood likelihood = new ConditionalLikelihood(layout, patterns, most);
        double[] start = new double[layout.free];
        return new Newton(likelihood, start)
                .climb()
                .<Outcome<Calibration>>map(reached -> Outcome.of(new Findings(data, patterns, layout, model, Method.CML)
                        .calibration(
                                reached.free(),
                                reached.logLikelihood(),
                                true,
                                1,
                                Optional.of(reached.covariance()),
                                "observed information")))
                .orElseGet(() -> noMaximum(data));
    }

    private static Outcome<Calibration> noMaximum(Responses data) {
        return Outcome.none(
                "no-maximum",
                "The conditional likelihood has no maximum: among persons who differ at all, some items or categories are "
                        + "never answered one above the other in both directions" + suspects(data) + ".",
                "Join or leave out rare categories and very easy or very hard items, add persons, or use mml.");
    }

    private static String suspects(Responses data) {
        List<String> rare = new ArrayList<>();
        for (int i = 0; i < data.items(); i++) {
            int[] counts = new int[data.categories(i)];
            for (byte[] row : data.answers()) {
                if (row[i] >= 0) {
                    counts[row[i]]++;
                }
            }
            if (IntStream.of(counts).anyMatch(n -> n < 3)) {
                rare.add(data.names().get(i));
            }
        }
        return rare.isEmpty()
                ? ""
                : " (rarely given categories in: " + String.join(", ", rare.subList(0, Math.min(5, rare.size()))) + ")";
    }
}
