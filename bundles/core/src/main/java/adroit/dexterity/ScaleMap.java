package adroit.dexterity;

import adroit.insight.Suppression;
import adroit.instrument.InstrumentScale;
import adroit.measurement.Outcome;
import adroit.measurement.irt.AbilityScale;
import adroit.measurement.irt.Calibration;
import adroit.measurement.irt.Calibrator;
import adroit.measurement.irt.Estimator;
import adroit.measurement.irt.Method;
import adroit.measurement.irt.Model;
import adroit.measurement.table.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One scale by the partial credit model: how hard its statements are, how much it tells where, and where people stand on the same line (Wright and Masters 1982).
 *
 * @param calibration or why there is none: too few people, or answers that do not allow it
 * @param bins how many people stand in each half unit from −4 to 4; 0 also where they are fewer than five, and in one place more where those left out would be fewer than five together
 */
public record ScaleMap(InstrumentScale scale, Outcome<Calibration> calibration, List<Integer> bins) {
    /** Where the line begins; it ends at the other side of 0. */
    public static final double FROM = -4;

    /** How wide a bin is. */
    public static final double BIN = 0.5;

    private static final int BINS = 16;

    public ScaleMap {
        bins = List.copyOf(bins);
    }

    static ScaleMap of(InstrumentScale scale, Map<String, Map<String, Integer>> answers) {
        Grid grid = ScaleQuality.grid(scale, answers);
        Model model = Model.PARTIAL_CREDIT;
        if (grid.rows() < model.minimumPersons()) {
            return new ScaleMap(
                    scale,
                    Outcome.none(
                            "too-few-persons",
                            grid.rows() + (grid.rows() == 1 ? " person has" : " people have")
                                    + " answered enough of it.",
                            "A map of the scale rests on " + model.minimumPersons() + " people or more."),
                    List.of());
        }
        Outcome<Calibration> calibration = Calibrator.of(grid, model, Method.MML);
        return new ScaleMap(
                scale,
                calibration,
                calibration.estimate().map(found -> bins(grid, found)).orElse(List.of()));
    }

    private static List<Integer> bins(Grid grid, Calibration calibration) {
        Integer[] bins = new Integer[BINS];
        java.util.Arrays.fill(bins, 0);
        AbilityScale scale = new AbilityScale(calibration.curves());
        for (int person = 0; person < grid.rows(); person++) {
            scale.score(Estimator.EAP, row(grid, calibration, person))
                    .estimate()
                    .ifPresent(ability -> {
                        int bin = (int) StrictMath.floor((ability.theta() - FROM) / BIN);
                        bins[Math.max(0, Math.min(BINS - 1, bin))]++;
                    });
        }
        return shown(List.of(bins));
    }

    /** Without small counts, and without what would tell them as a difference from the number of all. */
    static List<Integer> shown(List<Integer> counts) {
        List<Integer> shown = new ArrayList<>();
        int hidden = 0;
        for (int count : counts) {
            boolean small = count < Suppression.FEWEST_PEOPLE;
            shown.add(small ? 0 : count);
            hidden += small ? count : 0;
        }
        if (hidden > 0 && hidden < Suppression.FEWEST_PEOPLE) {
            shown.stream()
                    .filter(count -> count > 0)
                    .min(Integer::compare)
                    .ifPresent(smallest -> shown.set(shown.indexOf(smallest), 0));
        }
        return shown;
    }

    private static byte[] row(Grid grid, Calibration calibration, int person) {
        byte[] row = new byte[calibration.items().size()];
        for (int i = 0; i < row.length; i++) {
            int column = grid.columnNames().indexOf(calibration.items().get(i).name());
            row[i] = (byte)
                    (grid.has(person, column)
                            ? calibration.items().get(i).labels().indexOf(grid.at(person, column))
                            : -1);
        }
        return row;
    }
}
