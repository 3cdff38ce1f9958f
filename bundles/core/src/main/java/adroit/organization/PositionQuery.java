package adroit.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which positions to list, in ascending order of id.
 *
 * @param day of which the staffing is asked
 * @param department id of a department, or null for all
 * @param status null for filled and vacant
 * @param after the last id already seen, or null to begin
 * @param limit 1 to 501
 */
public record PositionQuery(
        LocalDate day,
        @Nullable String department,
        @Nullable PositionStatus status,
        @Nullable String after,
        int limit) {
    public PositionQuery {
        if (limit < 1 || limit > 501) {
            throw new IllegalArgumentException("limit is " + limit + ": 1 to 501");
        }
    }
}
