package adroit.dexterity;

import adroit.insight.PeopleOnTheLine;
import adroit.instrument.InstrumentScale;
import adroit.measurement.Outcome;
import adroit.measurement.irt.Calibration;
import adroit.measurement.irt.Calibrator;
import adroit.measurement.irt.Discrimination;
import adroit.measurement.irt.Method;
import adroit.measurement.irt.Model;
import adroit.measurement.table.Grid;
import java.util.List;
import java.util.Map;

/**
 * One scale by the partial credit model with one discrimination estimated: how hard its statements are, how much it tells where, and where people stand on the same line (Wright and Masters 1982).
 *
 * @param calibration or why there is none: too few people, or answers that do not allow it
 * @param bins how many people stand where, as {@link PeopleOnTheLine} counts them
 */
public record ScaleMap(InstrumentScale scale, Outcome<Calibration> calibration, List<Integer> bins) {
    public ScaleMap {
        bins = List.copyOf(bins);
    }

    static ScaleMap of(InstrumentScale scale, Map<String, Map<String, Integer>> answers) {
        Grid grid = ScaleQuality.grid(scale, answers);
        Model model = Model.PARTIAL_CREDIT;
        Outcome<Calibration> calibration = grid.rows() < model.minimumPersons()
                ? PeopleOnTheLine.tooFew(grid.rows(), model.minimumPersons(), "A map of the scale")
                : Calibrator.of(grid, model, Method.MML, Discrimination.COMMON).flatMap(Calibration::forScoring);
        return new ScaleMap(
                scale,
                calibration,
                calibration
                        .estimate()
                        .map(found -> PeopleOnTheLine.of(grid, found))
                        .orElse(List.of()));
    }
}
