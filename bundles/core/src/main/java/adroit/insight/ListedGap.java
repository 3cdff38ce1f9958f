package adroit.insight;

import adroit.gap.Gap;
import org.jspecify.annotations.Nullable;

/**
 * A gap in a list over people. A process to fix is listed once, whoever meets it, and names nobody.
 *
 * @param id the same for the same gap of the same person in the same position
 * @param department id of the department; null for a process met in several
 */
public record ListedGap(
        String id,
        String discipline,
        String catalogEdition,
        Gap gap,
        @Nullable String person,
        @Nullable String position,
        @Nullable String department) {
    /** The same with the gap as it stands now. */
    ListedGap with(Gap now) {
        return new ListedGap(id, discipline, catalogEdition, now, person, position, department);
    }
}
