package adroit.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's numbers are counted from.
 *
 * @param live everybody's newest results
 * @param told what is told of them; null for whoever may see single results
 */
record Sight(NewestResults live, @Nullable Told told) {
    /** Whether single results may be seen, so that nothing is left out. */
    boolean single() {
        return told == null;
    }

    /** The results that are counted. */
    NewestResults results() {
        return told == null ? live : told.results();
    }

    @Nullable
    LocalDate asOf() {
        return results().asOf();
    }

    Map<String, LocalDate> days() {
        return told == null ? Map.of() : told.days();
    }

    /** The catalog editions that results speak in. */
    List<String> editions() {
        return Stream.concat(results().editions().stream(), live.editions().stream())
                .distinct()
                .toList();
    }

    /**
     * Some places, and where nothing is told yet.
     *
     * @param cells to be shown, as far as they are not about too few
     * @param untold not to be shown
     */
    record Places(List<OverviewCell> cells, List<OverviewCell> untold) {
        List<OverviewCell> all() {
            return Stream.concat(cells.stream(), untold.stream()).toList();
        }
    }

    /** The places that are read from results. Where nobody is assessed there is nothing to hide. */
    Places places(Function<NewestResults, List<OverviewCell>> reading) {
        List<OverviewCell> cells = new ArrayList<>(reading.apply(results()));
        List<OverviewCell> untold = new ArrayList<>();
        if (told != null) {
            Set<Overview.CellPlace> known = new HashSet<>();
            cells.forEach(cell -> known.add(cell.place()));
            reading.apply(live).stream()
                    .filter(cell -> !known.contains(cell.place()))
                    .forEach(cell -> (cell.assessed() == 0 ? cells : untold).add(cell));
        }
        return new Places(cells, untold);
    }

    /** How many people of each department are assessed; nobody where it is not there, and without those of which it is not told yet. */
    Map<String, Integer> assessed(@Nullable String discipline) {
        return results().assessedPeople(discipline);
    }

    /** Departments with somebody assessed of whom nothing is told yet. */
    Set<String> untold(@Nullable String discipline) {
        Set<String> untold = new HashSet<>(live.assessedPeople(discipline).keySet());
        untold.removeAll(assessed(discipline).keySet());
        return untold;
    }
}
