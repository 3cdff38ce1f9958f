package adroit.measurement.reliability;

import adroit.measurement.Finding;
import adroit.measurement.Outcome;
import adroit.measurement.table.Grid;
import java.util.List;
import java.util.stream.Stream;

/** Every coefficient of reliability that applies to the items of a scale. */
public final class Reliability {
    private Reliability() {}

    /** Alpha, standardized alpha and omega; each one found, or with the reason why not. Rows are persons, columns items. */
    public static List<Finding> of(Grid answers) {
        Outcome<Scale> scale = Scale.of(answers);
        if (scale instanceof Outcome.Estimated<Scale> fit) {
            return List.of(Alpha.of(fit.value()), Alpha.standardized(fit.value()), Omega.of(fit.value()));
        }
        return Stream.of("alpha", "alpha (standardized)", "omega")
                .<Finding>map(name -> new Finding.Absent(name, scale.whyNot().orElseThrow()))
                .toList();
    }
}
