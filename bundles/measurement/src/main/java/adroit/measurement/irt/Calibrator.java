package adroit.measurement.irt;

import adroit.measurement.Outcome;
import adroit.measurement.irt.ExpectationMaximization.Reached;
import adroit.measurement.table.Grid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Calibrates items from answers. Rows are persons, columns items; missing answers may be anywhere. */
public final class Calibrator {
    private static final int MOST_CONDITIONAL_SUM = 400;
    private static final int MOST_NAMED = 5;
    /** The logit of a chance of guessing that is next to none. */
    private static final double HARDLY_EVER = -6.5;
    /** No item of which anything is known lies so far from the others. */
    private static final double FAR = 8;

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
        Likelihood likelihood = likelihood(layout, patterns, data);
        Reached reached = likeliest(likelihood, starts(layout, patterns, data, model));
        List<Integer> flat = layout.flat(reached.free());
        if (!flat.isEmpty()) {
            return flat(data, flat);
        }
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

    private static Likelihood likelihood(Layout layout, Patterns patterns, Responses data) {
        int[] categories =
                IntStream.range(0, data.items()).map(data::categories).toArray();
        return new Likelihood(layout, patterns, categories);
    }

    /** Of a guessing model the likelihood has several tops, and one of them stands near the model without guessing. */
    private static List<double[]> starts(Layout layout, Patterns patterns, Responses data, Model model) {
        List<double[]> starts = new ArrayList<>(List.of(layout.start(data)));
        if (model == Model.THREE_PL) {
            Layout simpler = Layout.of(Model.TWO_PL, Discrimination.ONE, data);
            double[] reached = new ExpectationMaximization(likelihood(simpler, patterns, data))
                    .from(simpler.start(data))
                    .free();
            for (double logit : new double[] {Layout.START_LOWER, HARDLY_EVER}) {
                starts.add(layout.guessing(simpler, reached, logit));
            }
        }
        return starts;
    }

    private static Reached likeliest(Likelihood likelihood, List<double[]> starts) {
        return starts.stream()
                .map(start -> new ExpectationMaximization(likelihood).from(start))
                .max(Comparator.comparingDouble(Reached::logLikelihood))
                .orElseThrow();
    }

    private static Outcome<Calibration> flat(Responses data, List<Integer> items) {
        boolean all = items.size() == data.items();
        return Outcome.none(
                "no-discrimination",
                all
                        ? "The items do not hang together: answers to one tell nothing about answers to another."
                        : "Nothing hangs together with: " + named(data, items) + ".",
                all ? "Choose items that measure one thing." : "Leave these items out, or look for a wrong key.");
    }

    private static String named(Responses data, List<Integer> items) {
        return String.join(
                        ", ",
                        items.stream().limit(MOST_NAMED).map(data.names()::get).toList())
                + (items.size() > MOST_NAMED ? " and " + (items.size() - MOST_NAMED) + " more" : "");
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
        Newton newton = new Newton(new ConditionalLikelihood(layout, patterns, most), new double[layout.free]);
        return newton.climb()
                .<Outcome<Calibration>>map(reached -> Outcome.of(new Findings(data, patterns, layout, model, Method.CML)
                        .calibration(
                                reached.free(),
                                reached.logLikelihood(),
                                true,
                                1,
                                Optional.of(reached.covariance()),
                                "observed information")))
                .orElseGet(() -> noMaximum(data, layout.beyond(newton.now(), FAR)));
    }

    /** @param far the items whose numbers ran away */
    private static Outcome<Calibration> noMaximum(Responses data, List<Integer> far) {
        return far.isEmpty()
                ? Outcome.none(
                        "not-settled",
                        "The conditional likelihood did not settle.",
                        "Use mml, choose fewer items, or join rarely given categories.")
                : Outcome.none(
                        "no-maximum",
                        "The conditional likelihood has no maximum: some steps of these items were answered alike beside all the others, so that their difficulties run off without end: "
                                + named(data, far) + ".",
                        "Leave these items out or join their rare categories, add persons, or use mml.");
    }
}
