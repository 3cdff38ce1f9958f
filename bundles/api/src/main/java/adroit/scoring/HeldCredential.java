package adroit.scoring;

import adroit.catalog.Catalog;
import adroit.work.Check;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /**
     * The one record that counts for a credential on a day: of those of the credential itself and of greater ones that include it, the one that holds longest. One that begins
     * later does not count yet; one that has run out does, where there is no better.
     *
     * @param held the newest record of each credential that has begun
     */
    public static Optional<HeldCredential> counting(
            List<HeldCredential> held, String credential, Catalog catalog, LocalDate day) {
        return held.stream()
                .filter(h -> !h.heldFrom().isAfter(day))
                .filter(h -> h.credential().equals(credential) || includes(catalog, h.credential(), credential))
                .max(Comparator.comparing(HeldCredential::lastDay)
                        .thenComparing(h -> h.credential().equals(credential))
                        .thenComparing(HeldCredential::credential));
    }

    private static boolean includes(Catalog catalog, String greater, String lesser) {
        return catalog.credential(greater)
                .filter(c -> c.includes().contains(lesser))
                .isPresent();
    }

    private LocalDate lastDay() {
        return expires == null ? LocalDate.MAX : expires;
    }

    /** Whether it holds on that day; its last day counts. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(heldFrom) && (expires == null || !day.isAfter(expires));
    }
}
