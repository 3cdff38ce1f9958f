package adroit.publisher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose signature the city knows.
 *
 * @param name what people call them
 * @param disciplines ids of the fields that they may sign; empty for every field
 * @param until the last day on which something new is taken, or null where there is none
 * @param since when the city last decided about the key
 * @param successor fingerprint of the key that took its place, or null
 */
public record Publisher(
        PublisherKey key,
        String name,
        Set<String> disciplines,
        @Nullable LocalDate until,
        Trust trust,
        Instant since,
        @Nullable String successor) {
    /** The most characters of a name. */
    public static final int LONGEST_NAME = 120;

    public Publisher {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name must have 1 to " + LONGEST_NAME + " characters");
        }
        disciplines = Set.copyOf(disciplines);
    }

    /** The SHA-256 of the key, by which a publisher is named. */
    public String fingerprint() {
        return key.fingerprint();
    }

    /** Whether what it signs of that field is taken on that day. */
    public boolean mayBring(String discipline, LocalDate day) {
        return trust == Trust.TRUSTED && !expired(day) && (disciplines.isEmpty() || disciplines.contains(discipline));
    }

    /** Whether its last day is over. */
    public boolean expired(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    Publisher with(Trust next, Instant when, @Nullable String by) {
        return new Publisher(key, name, disciplines, until, next, when, by);
    }
}
