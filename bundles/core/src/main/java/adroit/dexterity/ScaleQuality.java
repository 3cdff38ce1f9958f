package adroit.dexterity;

import adroit.instrument.InstrumentScale;
import adroit.measurement.Finding;
import adroit.measurement.Interval;
import adroit.measurement.reliability.Alpha;
import adroit.measurement.reliability.Scale;
import adroit.measurement.table.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How well one scale tells people apart, in the sample of those who answered here.
 *
 * @param people who answered three of its statements or more
 * @param alpha Cronbach's alpha, or why there is none
 * @param spread standard deviation of those people's means, 0 where there are fewer than two
 * @param statements one for each statement, in their order
 */
public record ScaleQuality(
        InstrumentScale scale, int people, Finding alpha, double spread, List<StatementQuality> statements) {
    /** Under this reliability nobody gets a number. */
    public static final double LEAST_RELIABILITY = 0.6;

    private static final double ROUNDING = 1e-9;

    /** Fewer answers of a person than this make no number. */
    public static final int FEWEST_ANSWERS = 3;

    public ScaleQuality {
        statements = List.copyOf(statements);
    }

    /**
     * One statement within its scale.
     *
     * @param answers how many people answered it
     * @param restCorrelation with the sum of the other statements; null where there is no scale, or the statement was answered alike by all
     */
    public record StatementQuality(
            String id, int answers, @Nullable Double restCorrelation) {}

    /** @param answers by person, the level of each statement */
    static ScaleQuality of(InstrumentScale scale, Map<String, Map<String, Integer>> answers) {
        Grid grid = grid(scale, answers);
        Optional<Scale> fit = Scale.of(grid).estimate();
        Finding alpha = fit.map(Alpha::of)
                .orElseGet(() ->
                        new Finding.Absent("alpha", Scale.of(grid).whyNot().orElseThrow()));
        List<StatementQuality> statements = new ArrayList<>();
        for (String id : scale.ids()) {
            int count = (int)
                    answers.values().stream().filter(a -> a.containsKey(id)).count();
            statements.add(new StatementQuality(
                    id, count, fit.flatMap(f -> f.itemRestCorrelation(id)).orElse(null)));
        }
        return new ScaleQuality(scale, grid.rows(), alpha, spread(grid), statements);
    }

    /** Those who answered enough, as rows; the statements as columns. */
    static Grid grid(InstrumentScale scale, Map<String, Map<String, Integer>> answers) {
        List<String> ids = scale.ids();
        List<String> names = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        answers.forEach((person, given) -> {
            double[] row = new double[ids.size()];
            int count = 0;
            for (int i = 0; i < row.length; i++) {
                Integer level = given.get(ids.get(i));
                row[i] = level == null ? Double.NaN : level;
                count += level == null ? 0 : 1;
            }
            if (count >= FEWEST_ANSWERS) {
                names.add(Integer.toString(names.size() + 1));
                rows.add(row);
            }
        });
        return Grid.of(names, ids, rows.toArray(double[][]::new));
    }

    private static double spread(Grid grid) {
        double[] means = new double[grid.rows()];
        for (int r = 0; r < means.length; r++) {
            double[] present = grid.present(r);
            for (double each : present) {
                means[r] += each / present.length;
            }
        }
        return means.length < 2 ? 0 : deviation(means);
    }

    private static double deviation(double[] values) {
        double mean = 0;
        for (double each : values) {
            mean += each / values.length;
        }
        double squares = 0;
        for (double each : values) {
            squares += (each - mean) * (each - mean);
        }
        return StrictMath.sqrt(squares / (values.length - 1));
    }

    /** Alpha where it rests on enough people to be used; none of 1, where each ticked one level throughout, as it would make every number certain. */
    public Optional<Double> reliability() {
        return alpha.coefficient()
                .filter(Finding.Coefficient::isEnough)
                .map(Finding.Coefficient::value)
                .filter(value -> value < 1 - ROUNDING);
    }

    /** Whether too few people answered the same statements to know the reliability, and not anything else stands in its way. */
    public boolean isOfFewPeople() {
        return people < Alpha.MINIMUM_PERSONS
                || alpha.coefficient().filter(found -> !found.isEnough()).isPresent();
    }

    /** Whether people get numbers by it. */
    public boolean isReliable() {
        return reliability().filter(r -> r >= LEAST_RELIABILITY).isPresent();
    }

    /** The range of alpha, where there is one. */
    public Optional<Interval> range() {
        return alpha.coefficient().flatMap(Finding.Coefficient::range);
    }

    /**
     * The standard error of a person's mean over so many of the statements: spread · √(1 − r), r being the reliability brought to that many statements by the formula of Spearman and Brown (1910).
     */
    double standardError(int answered) {
        double r = reliability().orElse(0.0);
        double length = (double) answered / scale.statements().size();
        double shortened = length * r / (1 + (length - 1) * r);
        return spread * StrictMath.sqrt(1 - shortened);
    }
}
