package adroit.web.overview;

import adroit.web.overview.Depth.ColumnHead;
import java.util.List;

/**
 * Departments by skill areas.
 *
 * @param areas the skill areas, in the catalog's order
 * @param rows the departments with at least one requirement in the field
 * @param without departments in which no position has a requirement of the field
 */
public record HeatMap(List<ColumnHead> areas, List<DepartmentRow> rows, List<String> without) {

    public HeatMap {
        areas = List.copyOf(areas);
        rows = List.copyOf(rows);
        without = List.copyOf(without);
        for (DepartmentRow row : rows) {
            if (row.cells().size() != areas.size()) {
                throw new IllegalArgumentException("rows: " + row.department() + " has "
                        + row.cells().size() + " cells for " + areas.size() + " areas");
            }
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
