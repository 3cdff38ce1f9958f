package adroit.web.overview;

import java.util.List;

/**
 * One department across the skill areas.
 *
 * @param department its name
 * @param href the list of its people
 * @param asOf the day for which its numbers hold, in words; empty where they move with every result
 * @param overall all areas together
 * @param cells one cell for each area, in the order of the areas
 */
public record DepartmentRow(String department, String href, String asOf, Cell overall, List<Cell> cells) {

    public DepartmentRow {
        cells = List.copyOf(cells);
    }
}
