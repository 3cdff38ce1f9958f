package adroit.assessment;

import java.time.LocalDate;

/** A result was asked for as of a day that has not come: it would speak of licenses that run out and facts that change until then, and stand in the place of today's. */
public final class DayToCome extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    DayToCome(LocalDate asked, LocalDate today) {
        super("The day " + asked + " has not come: ask as of " + today + " or earlier.");
    }
}
