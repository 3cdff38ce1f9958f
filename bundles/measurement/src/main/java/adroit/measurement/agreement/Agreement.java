package adroit.measurement.agreement;

import adroit.measurement.Finding;
import adroit.measurement.Outcome;
import adroit.measurement.table.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Every coefficient of agreement that applies to a table of ratings; the others with the reason why not. */
public final class Agreement {
    private Agreement() {}

    /** All coefficients, the points of the scale being taken from the ratings. Rows are objects, columns raters. */
    public static List<Finding> of(Grid ratings) {
        return of(ratings, OptionalInt.empty());
    }

    /** @param points of the scale the raters ticked, at least 2; only r_wg asks for it */
    public static List<Finding> of(Grid ratings, OptionalInt points) {
        if (points.isPresent() && points.getAsInt() < 2) {
            throw new IllegalArgumentException("a scale has at least 2 points, not " + points.getAsInt());
        }
        List<Finding> all = new ArrayList<>(IntraclassCorrelation.all(ratings));
        all.addAll(kappas(ratings));
        for (Krippendorff level : Krippendorff.values()) {
            all.add(level.of(ratings));
        }
        all.add(KendallW.of(ratings));
        all.add(WithinGroup.of(ratings, points));
        return all;
    }

    private static List<Finding> kappas(Grid ratings) {
        List<Finding> kappas = new ArrayList<>();
        Outcome<Categories> categories = Categories.of(ratings);
        for (Kappa kind : Kappa.values()) {
            kappas.add(
                    categories instanceof Outcome.Estimated<Categories> found
                            ? kind.of(found.value())
                            : new Finding.Absent(
                                    kind.title(), categories.whyNot().orElseThrow()));
        }
        kappas.add(fleiss(ratings));
        return kappas;
    }

    private static Finding fleiss(Grid ratings) {
        Grid complete = ratings.completeRows();
        Outcome<Categories> categories =
                Categories.of(ratings).flatMap(all -> complete.rows() == 0 ? nobody() : Categories.of(complete));
        return categories instanceof Outcome.Estimated<Categories> found
                ? FleissKappa.of(found.value(), IntraclassCorrelation.leftOut(ratings, complete))
                : new Finding.Absent(FleissKappa.NAME, categories.whyNot().orElseThrow());
    }

    private static Outcome<Categories> nobody() {
        return Outcome.none(
                "too-few-objects",
                "No object was rated by all raters.",
                "Use Krippendorff's alpha, which takes gaps, or leave out raters with many gaps.");
    }
}
