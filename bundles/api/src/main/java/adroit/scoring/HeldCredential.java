package adroit.scoring;

import adroit.work.Check;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A credential as the newest record of it says that a person holds it, without the person.
 *
 * @param credential id of a credential in the discipline's catalog
 * @param heldFrom the day it was granted or last renewed
 * @param expires the last day it holds, or null where it does not run out
 * @param hoursDone hours of continuing education done towards the next renewal, or null where not recorded
 */
public record HeldCredential(
        String credential,
        LocalDate heldFrom,
        @Nullable LocalDate expires,
        @Nullable Double hoursDone) {
    public HeldCredential {
        Check.id("credential", credential);
        if (expires != null && expires.isBefore(heldFrom)) {
            throw new IllegalArgumentException("credential " + credential + " expires before it is held");
        }
        if (hoursDone != null && !(hoursDone >= 0 && hoursDone <= 10_000)) {
            throw new IllegalArgumentException("hours done for " + credential + " are " + hoursDone + ": 0 to 10,000");
        }
    }

    /** Whether it holds on that day; its last day counts. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(heldFrom) && (expires == null || !day.isAfter(expires));
    }
}
