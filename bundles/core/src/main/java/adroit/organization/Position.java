package adroit.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A position of the city's budget. Whether it is filled is a matter of the day: see {@link Staffing}.
 *
 * @param id tells nothing about who holds it
 * @param number the city's own number or key of the position, where its files have one. A position without a number is known from a person's row alone: it is there as
 *     long as somebody holds it, and never vacant.
 * @param division the part of the department, where the files name one
 * @param reportsTo id of the position above, where the files name one
 * @param vacantSince the first day without a holder, as the city supplied it
 */
public record Position(
        String id,
        @Nullable String number,
        Classification classification,
        Department department,
        @Nullable String division,
        @Nullable String reportsTo,
        @Nullable LocalDate vacantSince) {
    public Position {
        if (number != null && number.isBlank()) {
            throw new IllegalArgumentException("position.number is blank");
        }
        if (id.equals(reportsTo)) {
            throw new IllegalArgumentException("position " + id + " reports to itself");
        }
    }

    /** A position that is known from a person's row alone. */
    public Position(String id, Classification classification, Department department, @Nullable String division) {
        this(id, null, classification, department, division, null, null);
    }
}
