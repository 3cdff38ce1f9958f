package adroit.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A position on a day.
 *
 * @param holders how many people hold it on that day; whoever acts in a numbered position does not count
 * @param lastEnd the last day of the last assignment that is over, where there is one
 */
public record Staffing(
        Position position, int holders, @Nullable LocalDate lastEnd) {
    public Staffing {
        if (holders < 0) {
            throw new IllegalArgumentException("staffing.holders is " + holders);
        }
    }

    /** Vacant where nobody holds it. */
    public PositionStatus status() {
        return holders > 0 ? PositionStatus.FILLED : PositionStatus.VACANT;
    }

    /** The first day without a holder, where that is known; null where it is filled. */
    public @Nullable LocalDate vacantSince() {
        if (holders > 0) {
            return null;
        }
        LocalDate supplied = position.vacantSince();
        LocalDate followed = lastEnd == null ? null : lastEnd.plusDays(1);
        if (supplied == null || followed == null) {
            return supplied == null ? followed : supplied;
        }
        return supplied.isAfter(followed) ? supplied : followed;
    }
}
