package adroit.exchange.roster;

import adroit.organization.PositionStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One position as a list of positions has it; null where the file has no value or no such column.
 *
 * @param row the row as a spreadsheet counts it
 * @param line the line of the file on which it begins
 * @param number the city's own number of the position
 * @param status filled or vacant, where the file says
 * @param vacantSince the first day without a holder
 * @param reportsTo the number of the position above
 * @param incumbent the person key of who holds it
 */
public record PositionRow(
        long row,
        long line,
        String number,
        String title,
        @Nullable String departmentCode,
        String department,
        @Nullable String division,
        @Nullable PositionStatus status,
        @Nullable LocalDate vacantSince,
        @Nullable String reportsTo,
        @Nullable String incumbent) {}
