package adroit.launcher.measure;

import adroit.launcher.command.Columns;
import adroit.measurement.Outcome;
import adroit.measurement.irt.CalibratedItem;
import adroit.measurement.irt.Calibration;
import adroit.measurement.irt.Discrimination;
import adroit.measurement.irt.ItemCurve;
import adroit.measurement.irt.LeftOut;
import adroit.measurement.irt.Method;
import adroit.measurement.irt.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Calibrates the items of a test. */
final class Fit {
    private static final double NOTICEABLE = 3.84;

    private Fit() {}

    static Answer of(Wish wish) {
        Input input = Input.of(wish);
        Fitting fitting = Fitting.of(wish);
        Outcome<Calibration> outcome = fitting.calibrate(input.grid());
        Fields fields = input.fields("fit").put("model", fitting.model().id());
        if (outcome instanceof Outcome.NotEstimated<Calibration> none) {
            return Answer.refused(none.reason(), fields, List.of());
        }
        Calibration found = outcome.orElseThrow();
        List<String> lines = lines(found);
        put(found, fields);
        common(input, fitting).ifPresent(other -> {
            fields.put("commonDiscrimination", alternative(other));
            lines.add("");
            lines.add(comparison(found, other));
        });
        return Answer.of(fields, lines);
    }

    /** The same model with a common discrimination estimated, to be held beside one with discrimination 1. */
    private static Optional<Calibration> common(Input input, Fitting fitting) {
        boolean wanted = fitting.model().isRaschFamily()
                && fitting.method() == Method.MML
                && fitting.discrimination() == Discrimination.ONE;
        return wanted
                ? new Fitting(fitting.model(), Method.MML, Discrimination.COMMON)
                        .calibrate(input.grid())
                        .estimate()
                : Optional.empty();
    }

    private static Fields alternative(Calibration other) {
        return new Fields()
                .put("discrimination", other.curves().get(0).discrimination())
                .put("logLikelihood", other.logLikelihood());
    }

    private static String comparison(Calibration one, Calibration common) {
        double better = 2 * (common.logLikelihood() - one.logLikelihood());
        return String.format(
                Locale.ROOT,
                "Discrimination is set to 1. One common discrimination would be %.3f with log-likelihood %.2f: %s",
                common.curves().get(0).discrimination(),
                common.logLikelihood(),
                common.isDegenerate() || !common.converged()
                        ? "that fit is degenerate, so leave it at 1."
                        : better > NOTICEABLE
                                ? "noticeably better; see --discrimination common."
                                : "not noticeably better.");
    }

    static void put(Calibration found, Fields fields) {
        fields.put("method", found.method().name().toLowerCase(Locale.ROOT))
                .put("persons", found.persons())
                .put("minimumN", found.model().minimumPersons())
                .put("enough", found.isEnough())
                .put("logLikelihood", found.logLikelihood())
                .put("parameters", found.parameters())
                .put("converged", found.converged())
                .put("cycles", found.cycles())
                .put("standardErrors", found.errorMethod())
                .put("lowestPersons", found.lowest())
                .put("highestPersons", found.highest())
                .put(
                        "items",
                        found.items().stream()
                                .map(i -> item(found.model(), i).map())
                                .toList())
                .put("leftOut", found.leftOut().stream().map(Fit::leftOut).toList())
                .put("information", information(found))
                .put("warnings", found.warnings());
    }

    private static Fields item(Model model, CalibratedItem item) {
        ItemCurve curve = item.curve();
        Fields fields = new Fields()
                .put("name", item.name())
                .put("difficulty", curve.difficulty())
                .put("discrimination", curve.discrimination())
                .put("guessing", model == Model.THREE_PL ? curve.lower() : null)
                .put("thresholds", curve.thresholds())
                .put("categories", item.labels());
        item.standardErrors().ifPresent(se -> fields.put("se", se.difficulty())
                .put("seDiscrimination", se.discrimination() > 0 ? se.discrimination() : null)
                .put("seGuessing", model == Model.THREE_PL ? se.lower() : null)
                .put("seThresholds", se.thresholds()));
        item.itemFit().ifPresent(fit -> fields.put("infit", fit.infit()).put("outfit", fit.outfit()));
        return fields.put("warnings", item.warnings());
    }

    private static Object leftOut(LeftOut item) {
        return new Fields().put("name", item.item()).put(item.reason()).map();
    }

    private static List<Object> information(Calibration found) {
        List<Object> points = new ArrayList<>();
        for (int i = -8; i <= 8; i++) {
            double theta = i / 2.0;
            double information = found.information(theta);
            points.add(new Fields()
                    .put("theta", theta)
                    .put("information", information)
                    .put("se", information > 1e-6 ? 1 / StrictMath.sqrt(information) : null)
                    .map());
        }
        return points;
    }

    private static List<String> lines(Calibration found) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%s by %s likelihood: %d persons, log-likelihood %.4f, %d parameters",
                capital(found.model().title()),
                found.method() == Method.MML ? "marginal" : "conditional",
                found.persons(),
                found.logLikelihood(),
                found.parameters()));
        lines.add("");
        Columns table = new Columns("ITEM", "DIFFICULTY", "SE", "DISCRIMINATION", "THRESHOLDS", "INFIT", "OUTFIT");
        found.items().forEach(item -> row(table, found.model(), item));
        lines.add(table.toString());
        lines.add("");
        found.leftOut().forEach(item -> lines.add(item.reason().toString()));
        lines.addAll(found.warnings());
        found.items().forEach(item -> lines.addAll(item.warnings()));
        if (found.items().stream().allMatch(item -> item.curve().thresholds().size() == 1)) {
            lines.add(
                    "Difficulty is the ability at which an answer is as likely right as wrong"
                            + (found.model() == Model.THREE_PL ? " among those who do not guess" : "")
                            + "; infit and outfit near 1 are as the model expects, and with few items of different difficulty all lie under 1 even then.");
        }
        return lines;
    }

    private static void row(Columns table, Model model, CalibratedItem item) {
        List<String> thresholds =
                item.curve().thresholds().stream().map(Shown::three).toList();
        table.row(
                item.name(),
                Shown.three(item.curve().difficulty()),
                item.standardErrors().map(e -> Shown.three(e.difficulty())).orElse("none"),
                Shown.three(item.curve().discrimination())
                        + (model == Model.THREE_PL
                                ? ", guessing " + Shown.three(item.curve().lower())
                                : ""),
                thresholds.size() > 1 ? String.join(" ", thresholds) : "",
                item.itemFit().map(f -> Shown.two(f.infit())).orElse("none"),
                item.itemFit().map(f -> Shown.two(f.outfit())).orElse("none"));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
