package adroit.launcher.measure;

import adroit.launcher.command.Columns;
import adroit.measurement.Outcome;
import adroit.measurement.Reason;
import adroit.measurement.adaptive.ItemBank;
import adroit.measurement.irt.Ability;
import adroit.measurement.irt.AbilityScale;
import adroit.measurement.irt.Calibration;
import adroit.measurement.irt.Estimator;
import adroit.measurement.irt.ItemCurve;
import adroit.measurement.irt.PercentCorrect;
import adroit.measurement.table.Grid;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Scores persons: an ability where items are calibrated, percent correct with its range where not. */
final class Score {
    private static final int MOST_SHOWN = 40;

    private final Grid grid;
    private final ScoredItems items;
    private final @Nullable AbilityScale scale;
    private final Estimator estimator;
    private final Map<ByteBuffer, Outcome<Ability>> known = new HashMap<>();
    private final Points points;

    private Score(Grid grid, ScoredItems items, Points points, Estimator estimator) {
        this.grid = grid;
        this.items = items;
        this.points = points;
        this.estimator = estimator;
        this.scale = items.curves().isEmpty() ? null : new AbilityScale(items.curves());
    }

    static Answer of(Wish wish) {
        Input input = Input.of(wish);
        Grid grid = input.grid();
        Fields fields = input.fields("score");
        if (grid.presentCount() == 0 || !grid.isWhole()) {
            Reason reason = grid.presentCount() == 0
                    ? new Reason("all-missing", "No cell holds a number.", "Check which columns were chosen.")
                    : new Reason(
                            "not-whole",
                            "Some answers are not whole numbers.",
                            "Choose the columns that hold items with --items.");
            return Answer.refused(reason, fields, List.of());
        }
        Estimator estimator = Fitting.choice("estimator", wish, Estimator.class, Estimator.EAP);
        List<String> lines = new ArrayList<>();
        ScoredItems items = wish.has("bank") ? banked(wish, grid, fields) : fitted(wish, grid, fields, lines);
        Points points = Points.of(wish, grid, items.rest());
        Score score = new Score(grid, items, points, estimator);
        if (!items.rest().isEmpty()) {
            points.put(grid, fields);
        }
        fields.put("estimator", estimator.name().toLowerCase(Locale.ROOT)).put("persons", score.persons());
        lines.addAll(score.lines());
        return Answer.of(fields, lines);
    }

    private static ScoredItems banked(Wish wish, Grid grid, Fields fields) {
        boolean graded = wish.text("model").equalsIgnoreCase("grm");
        ItemBank bank = BankFile.read(
                Path.of(wish.text("bank")), "", graded ? ItemCurve.Shape.CUMULATIVE : ItemCurve.Shape.ADJACENT);
        ScoredItems items = ScoredItems.of(grid, bank);
        if (items.columns().isEmpty()) {
            throw Refusal.of(
                    "bank",
                    "No column is an item of the bank; its items are called like "
                            + bank.items().get(0).id() + ".",
                    "Give the columns the names that the bank's items have.");
        }
        fields.put("calibrated", true).put("bank", bank.edition());
        return items;
    }

    private static ScoredItems fitted(Wish wish, Grid grid, Fields fields, List<String> lines) {
        Fitting fitting = Fitting.of(wish);
        Outcome<Calibration> fitted = fitting.calibrate(grid);
        Outcome<Calibration> outcome = fitted.flatMap(Calibration::forScoring);
        fields.put("model", fitting.model().id())
                .put("calibrated", outcome.estimate().isPresent());
        fitted.estimate().ifPresent(found -> fields.put("calibratedBy", found.persons())
                .put("minimumN", found.model().minimumPersons())
                .put("enough", found.isEnough())
                .put("converged", found.converged()));
        if (outcome instanceof Outcome.Estimated<Calibration> found) {
            fields.put("logLikelihood", found.value().logLikelihood())
                    .put("warnings", found.value().warnings());
            lines.addAll(found.value().warnings());
            if (!lines.isEmpty()) {
                lines.add("");
            }
            return ScoredItems.of(grid, found.value());
        }
        Reason reason = outcome.whyNot().orElseThrow();
        fields.put("notCalibrated", new Fields().put(reason));
        lines.add(
                "The items are not calibrated, so there is no ability, only percent correct with its range. " + reason);
        lines.add("");
        return ScoredItems.none(grid);
    }

    private List<Object> persons() {
        List<Object> persons = new ArrayList<>(grid.rows());
        for (int person = 0; person < grid.rows(); person++) {
            int answered = answered(person);
            Fields fields = new Fields().put("person", grid.rowNames().get(person));
            @Nullable Outcome<Ability> ability = ability(person);
            if (ability != null) {
                ability.estimate().ifPresent(a -> fields.put("theta", a.theta())
                        .put("se", a.se())
                        .put("low", a.low())
                        .put("high", a.high())
                        .put("answered", answered));
                ability.whyNot().ifPresent(why -> fields.put(why).put("answered", answered));
            }
            percent(person).ifPresent(p -> fields.put("percentCorrect", p.percent())
                    .put("percentLow", p.range().low())
                    .put("percentHigh", p.range().high())
                    .put("percentAnswered", p.answered()));
            persons.add(fields.map());
        }
        return persons;
    }

    private @Nullable Outcome<Ability> ability(int person) {
        AbilityScale by = scale;
        return by == null
                ? null
                : known.computeIfAbsent(
                        ByteBuffer.wrap(items.answers(grid, person)), row -> by.score(estimator, row.array()));
    }

    private Optional<PercentCorrect> percent(int person) {
        return points.percent(grid, person).estimate();
    }

    private List<String> lines() {
        boolean percents = !points.columns().isEmpty();
        List<String> header = new ArrayList<>(List.of("PERSON"));
        if (scale != null) {
            header.addAll(List.of("ABILITY", "SE", "95 % RANGE", "ANSWERED"));
        }
        if (percents || scale == null) {
            header.addAll(List.of("PERCENT CORRECT", "95 % RANGE", "ANSWERED"));
        }
        Columns table = new Columns(header.toArray(String[]::new));
        for (int person = 0; person < Math.min(MOST_SHOWN, grid.rows()); person++) {
            List<String> cells = new ArrayList<>(List.of(grid.rowNames().get(person)));
            @Nullable Outcome<Ability> ability = ability(person);
            if (ability != null) {
                cells.addAll(cells(ability, answered(person)));
            }
            if (percents || ability == null) {
                cells.addAll(cells(percent(person)));
            }
            table.row(cells.toArray(String[]::new));
        }
        List<String> lines = new ArrayList<>(List.of(table.toString()));
        if (grid.rows() > MOST_SHOWN) {
            lines.add("and " + (grid.rows() - MOST_SHOWN) + " more; --json has them all.");
        }
        if (!items.rest().isEmpty()) {
            lines.add("");
            lines.addAll(points.lines(grid));
        }
        return lines;
    }

    /** How many calibrated items the person answered, with or without an ability. */
    private int answered(int person) {
        int answered = 0;
        for (byte answer : items.answers(grid, person)) {
            answered += answer >= 0 ? 1 : 0;
        }
        return answered;
    }

    private static List<String> cells(Outcome<Ability> ability, int answered) {
        return ability.estimate()
                .map(a -> List.of(
                        Shown.three(a.theta()),
                        Shown.three(a.se()),
                        Shown.range(a.low(), a.high()),
                        Integer.toString(answered)))
                .orElseGet(() -> List.of(
                        "none: " + ability.whyNot().orElseThrow().sentence(), "", "", Integer.toString(answered)));
    }

    private static List<String> cells(Optional<PercentCorrect> percent) {
        return percent.map(p -> List.of(
                        Shown.two(p.percent()),
                        Shown.range(p.range().low(), p.range().high()),
                        Integer.toString(p.answered())))
                .orElse(List.of("no answer", "", "0"));
    }
}
