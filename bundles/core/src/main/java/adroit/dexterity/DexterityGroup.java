package adroit.dexterity;

import adroit.organization.Department;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the people of a department say together.
 *
 * @param people how many are heard, at least five
 * @param cells one for each scale, in their order
 */
public record DexterityGroup(Department department, int people, List<Cell> cells) {
    public DexterityGroup {
        cells = List.copyOf(cells);
    }

    /**
     * One scale.
     *
     * @param people who have a number there; 0 where it is not shown, because they are too few or the scale is not reliable
     * @param mean of their numbers to one decimal, null where it is not shown
     */
    public record Cell(String scale, int people, @Nullable Double mean) {}
}
