package adroit.web.champions;

import java.util.List;

/**
 * One department.
 *
 * @param cells how many are named, in words, in the order of the panels
 */
public record CoverageRow(String department, List<CoverageCell> cells) {
    public CoverageRow {
        cells = List.copyOf(cells);
    }

    /**
     * How many are named.
     *
     * @param none whether there are none, which every kind says in the same way
     */
    public record CoverageCell(String text, boolean none) {}
}
