package adroit.knowledge;

import adroit.insight.PeopleOnTheLine;
import adroit.measurement.Outcome;
import adroit.measurement.irt.Calibration;
import adroit.measurement.table.Grid;
import java.util.List;
import java.util.Map;

/**
 * The questions on one tool family by the Rasch model with one discrimination estimated: how hard each is, how much they tell where, and where people stand on the same line (Wright and Masters 1982).
 *
 * @param calibration or why there is none: too few people, or answers that do not allow it
 * @param bins how many people stand where, as {@link PeopleOnTheLine} counts them
 */
public record FamilyMap(ToolFamily family, Outcome<Calibration> calibration, List<Integer> bins) {
    public FamilyMap {
        bins = List.copyOf(bins);
    }

    /** @param answers by person, whether the answer to each item was right: 1 or 0 */
    static FamilyMap of(ToolFamily family, Map<String, Map<String, Integer>> answers) {
        Grid grid = FamilyQuality.grid(family, answers);
        Outcome<Calibration> calibration = FamilyQuality.calibration(grid);
        return new FamilyMap(
                family,
                calibration,
                calibration
                        .estimate()
                        .map(found -> PeopleOnTheLine.of(grid, found))
                        .orElse(List.of()));
    }
}
