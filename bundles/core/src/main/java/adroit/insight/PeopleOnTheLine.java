package adroit.insight;

import adroit.measurement.Outcome;
import adroit.measurement.irt.AbilityScale;
import adroit.measurement.irt.Calibration;
import adroit.measurement.irt.Estimator;
import adroit.measurement.table.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where people stand on the line of a calibration, counted without telling of few (Wright and Masters 1982). */
public final class PeopleOnTheLine {
    /** Where the line begins; it ends at the other side of 0. */
    public static final double FROM = -4;

    /** How wide a bin is. */
    public static final double BIN = 0.5;

    private static final int BINS = 16;

    private PeopleOnTheLine() {}

    /** How many people stand in each half unit from −4 to 4; 0 also where they are fewer than five, and in one place more where those left out would be fewer than five together. */
    public static List<Integer> of(Grid grid, Calibration calibration) {
        Integer[] bins = new Integer[BINS];
        Arrays.fill(bins, 0);
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

    /** Why there is no line, where people are too few for it; does not say how many where that would tell of few. */
    public static Outcome<Calibration> tooFew(int people, int fewest, String what) {
        return Outcome.none(
                "too-few-persons",
                (people < Suppression.FEWEST_PEOPLE ? "Fewer than five" : Integer.toString(people))
                        + " people have answered enough of it.",
                what + " rests on " + fewest + " people or more.");
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
