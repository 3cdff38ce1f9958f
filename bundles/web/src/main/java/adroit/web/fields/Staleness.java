package adroit.web.fields;

import adroit.web.layout.Days;
import java.time.LocalDate;
import java.util.Optional;

/** Says when nobody has looked at a catalog for too long. */
final class Staleness {
    /** A field moves on in a year. */
    static final int MONTHS = 12;

    private Staleness() {}

    /** A sentence where the catalog was last affirmed more than twelve months ago. */
    static Optional<String> of(LocalDate affirmed, LocalDate today) {
        return affirmed.plusMonths(MONTHS).isBefore(today)
                ? Optional.of("Stale: last affirmed on " + Days.of(affirmed) + ", more than " + MONTHS
                        + " months ago. Tools and standards may have moved on.")
                : Optional.empty();
    }
}
