package adroit.selfview;

import adroit.organization.DepartmentSize;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How people see themselves, by department and skill area, in one calendar year. Whoever may look sees the same numbers: choosing a department or a discipline leaves rows
 * and columns out and computes nothing anew, and there are no totals.
 *
 * @param year the calendar year of what was said; null where nothing was said yet
 * @param years to choose from, the newest first
 * @param departments whose people may be looked at, by title
 * @param areas the areas in which anybody said anything, in the order of their catalogs
 * @param cells what may be said; for every other place nothing may be, whether nobody, or one to four people answered
 */
public record SelfPicture(
        @Nullable Integer year,
        List<Integer> years,
        List<DepartmentSize> departments,
        List<Area> areas,
        List<SelfCell> cells) {
    public SelfPicture {
        years = List.copyOf(years);
        departments = List.copyOf(departments);
        areas = List.copyOf(areas);
        cells = List.copyOf(cells);
    }

    /** A skill area of a discipline. */
    public record Area(String discipline, String disciplineTitle, String area, String title) {}
}
