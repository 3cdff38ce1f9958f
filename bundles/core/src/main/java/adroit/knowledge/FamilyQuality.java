package adroit.knowledge;

import adroit.insight.PeopleOnTheLine;
import adroit.measurement.Finding;
import adroit.measurement.Interval;
import adroit.measurement.Outcome;
import adroit.measurement.irt.Calibration;
import adroit.measurement.irt.Calibrator;
import adroit.measurement.irt.Discrimination;
import adroit.measurement.irt.Method;
import adroit.measurement.irt.Model;
import adroit.measurement.reliability.Alpha;
import adroit.measurement.reliability.Scale;
import adroit.measurement.table.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well the items of a family tell people apart, in the sample of those who answered here.
 *
 * @param people who answered three of its items or more
 * @param alpha Cronbach's alpha of right and wrong (Kuder and Richardson's formula 20), or why there is none
 * @param calibration by the Rasch model with one discrimination estimated, which is the same as estimating how far people lie apart; or why there is none
 */
public record FamilyQuality(ToolFamily family, int people, Finding alpha, Outcome<Calibration> calibration) {
    /** Under this reliability nobody gets a number. */
    public static final double LEAST_RELIABILITY = 0.6;

    /** Fewer answers of a person than this make no number. */
    public static final int FEWEST_ANSWERS = 3;

    /** @param answers by person, whether the answer to each item was right: 1 or 0 */
    static FamilyQuality of(ToolFamily family, Map<String, Map<String, Integer>> answers) {
        Grid grid = grid(family, answers);
        Outcome<Scale> scale = Scale.of(grid);
        Finding alpha = scale.estimate()
                .map(Alpha::of)
                .orElseGet(() -> new Finding.Absent("alpha", scale.whyNot().orElseThrow()));
        return new FamilyQuality(family, grid.rows(), alpha, calibration(grid));
    }

    static Outcome<Calibration> calibration(Grid grid) {
        int fewest = Model.RASCH.minimumPersons();
        if (grid.rows() < fewest) {
            return PeopleOnTheLine.tooFew(grid.rows(), fewest, "A calibration");
        }
        return Calibrator.of(grid, Model.RASCH, Method.MML, Discrimination.COMMON)
                .flatMap(Calibration::forScoring);
    }

    static Grid grid(ToolFamily family, Map<String, Map<String, Integer>> answers) {
        List<String> names = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        answers.forEach((person, given) -> {
            double[] row = family.ids().stream()
                    .mapToDouble(id -> given.containsKey(id) ? given.getOrDefault(id, 0) : Double.NaN)
                    .toArray();
            if (Arrays.stream(row).filter(each -> !Double.isNaN(each)).count() >= FEWEST_ANSWERS) {
                names.add(Integer.toString(names.size() + 1));
                rows.add(row);
            }
        });
        return Grid.of(names, family.ids(), rows.toArray(double[][]::new));
    }

    /** Alpha where it rests on enough people to be used. */
    public Optional<Double> reliability() {
        return alpha.coefficient().filter(Finding.Coefficient::isEnough).map(Finding.Coefficient::value);
    }

    /** The range of alpha, where it rests on enough people. */
    public Optional<Interval> range() {
        return alpha.coefficient().filter(Finding.Coefficient::isEnough).flatMap(Finding.Coefficient::range);
    }

    /** Whether the items are known to hang together well enough for a number. */
    public boolean isReliable() {
        return reliability().filter(r -> r >= LEAST_RELIABILITY).isPresent();
    }

    /** Whether too few people answered the same items to know the reliability, and not anything else stands in its way. */
    public boolean isOfFewPeople() {
        return people < Alpha.MINIMUM_PERSONS
                || alpha.coefficient().filter(found -> !found.isEnough()).isPresent();
    }
}
