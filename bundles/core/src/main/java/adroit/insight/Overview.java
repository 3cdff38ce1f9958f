package adroit.insight;

import adroit.evidence.Purpose;
import adroit.gap.GapType;
import adroit.organization.DepartmentSize;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The city, or one department, at a glance.
 *
 * @param asOf the newest day that a result looks from; null where there is no result
 * @param departments with anybody in them, by title
 * @param assessed people of whom something is scored in the fields shown, by department id; a number under {@link Suppression#FEWEST_PEOPLE} but nobody at all is left out for those who may
 *     not see single results
 * @param columns the skill areas that occur, by discipline and in its catalog's order
 * @param cells what may be shown; cells about fewer than {@link Suppression#FEWEST_PEOPLE} assessed people are left out for those who may not see single results
 * @param suppressed where cells were left out for that
 * @param gaps how many gaps of the fields shown there are by type; process gaps count once
 * @param days for those who may not see single results, of each department that is told of the newest day that a result looks from: its numbers move only when five people's results have
 *     changed; empty for everybody else
 */
public record Overview(
        Purpose purpose,
        @Nullable LocalDate asOf,
        List<DepartmentSize> departments,
        Map<String, Integer> assessed,
        List<AreaColumn> columns,
        List<OverviewCell> cells,
        List<CellPlace> suppressed,
        Map<GapType, Integer> gaps,
        Map<String, LocalDate> days) {
    public Overview {
        days = Map.copyOf(days);
        departments = List.copyOf(departments);
        assessed = Map.copyOf(assessed);
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
        suppressed = List.copyOf(suppressed);
        gaps = Map.copyOf(gaps);
    }

    /** A skill area of a discipline. */
    public record AreaColumn(String discipline, String disciplineTitle, String area, String title) {}

    /** Where a cell was left out. */
    public record CellPlace(String department, String discipline, String area) {}
}
