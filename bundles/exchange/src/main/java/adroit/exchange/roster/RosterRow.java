package adroit.exchange.roster;

import adroit.organization.Supervision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person as a roster has them; texts are tidied, and null where the file has no value or no such column.
 *
 * @param row the row as a spreadsheet counts it
 * @param ordinal the same counted from the first row under the header, which is 1
 * @param key the city's own identifier
 * @param positionNumber the city's own number of the position
 * @param assignmentKind the city's own word, such as {@code Fulltime-Regular}
 * @param endDate the last day in the position
 * @param supervisor whom the row names over the person
 */
public record RosterRow(
        long row,
        long ordinal,
        @Nullable String key,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String positionNumber,
        @Nullable String departmentCode,
        String department,
        @Nullable String division,
        String title,
        @Nullable String assignmentKind,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate planEligibleOn,
        @Nullable Supervisor supervisor) {

    /**
     * Whom a row names over its person.
     *
     * @param key the supervisor's own key
     */
    public record Supervisor(
            String key,
            Supervision.Kind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    public RosterRow {
        if (row < 1 || ordinal < 1) {
            throw new IllegalArgumentException("row " + row + ", ordinal " + ordinal + " must be positive");
        }
        if (department.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("department and title must not be blank");
        }
    }
}
