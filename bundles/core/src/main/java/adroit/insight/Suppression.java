package adroit.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps small groups out of aggregates for those who may not see single results. A group is whoever was assessed: people of whom nothing is known hide nobody among them, and
 * where nobody was assessed there is nothing to hide. Totals are only ever made from the cells that remain, so that no left-out cell follows from a
 * difference; where exactly one cell of a department is left out, its smallest neighbor goes with it, in case a total of the department is known from elsewhere.
 */
public final class Suppression {
    /** Fewer people than this are not shown. */
    public static final int FEWEST_PEOPLE = 5;

    private Suppression() {}

    /** Whether a number of people may be told to whoever may not see single results. */
    public static boolean isTold(int people) {
        return people >= FEWEST_PEOPLE;
    }

    /** The number, or null where they are too few to be told. */
    public static @Nullable Integer told(int people) {
        return isTold(people) ? people : null;
    }

    /** The cells that may be shown. */
    public static List<OverviewCell> shown(List<OverviewCell> cells) {
        Map<String, List<OverviewCell>> byDepartment = new HashMap<>();
        cells.forEach(c -> byDepartment
                .computeIfAbsent(c.department(), d -> new ArrayList<>())
                .add(c));
        return cells.stream()
                .filter(c -> !hidden(c, byDepartment.getOrDefault(c.department(), List.of())))
                .toList();
    }

    /**
     * The cells that may be shown where the total of each department's cells is shown elsewhere: beside the small ones the smallest other is left out, too, so that what
     * follows from the total is about {@link #FEWEST_PEOPLE} people or more.
     */
    public static List<OverviewCell> shownParts(List<OverviewCell> cells) {
        Map<String, List<OverviewCell>> byDepartment = new HashMap<>();
        cells.forEach(c -> byDepartment
                .computeIfAbsent(c.department(), d -> new ArrayList<>())
                .add(c));
        return cells.stream()
                .filter(c -> !hiddenPart(c, byDepartment.getOrDefault(c.department(), List.of())))
                .toList();
    }

    private static boolean hiddenPart(OverviewCell cell, List<OverviewCell> department) {
        return small(cell)
                || (department.stream().anyMatch(Suppression::small) && cell.equals(smallestShown(department)));
    }

    private static boolean hidden(OverviewCell cell, List<OverviewCell> department) {
        long small = department.stream().filter(Suppression::small).count();
        return small(cell) || (small == 1 && cell.equals(smallestShown(department)));
    }

    private static boolean small(OverviewCell cell) {
        return isSmall(cell.assessed());
    }

    /** Whether a number of assessed people is not told: neither nobody nor enough of them. */
    static boolean isSmall(int assessed) {
        return assessed > 0 && !isTold(assessed);
    }

    private static @Nullable OverviewCell smallestShown(List<OverviewCell> department) {
        return department.stream()
                .filter(c -> isTold(c.assessed()))
                .min(Comparator.comparingInt(OverviewCell::assessed))
                .orElse(null);
    }
}
