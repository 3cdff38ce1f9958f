package adroit.organization;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One person supervises another, as the city's files name it.
 *
 * @param person id of who is supervised
 * @param supervisor id of who supervises
 * @param starts the first day, where known
 * @param ends the last day, where there is one
 */
public record Supervision(
        String person,
        String supervisor,
        Kind kind,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends) {

    /** Whether it is the usual supervisor or one in their place. */
    public enum Kind {
        REGULAR,
        ACTING;

        /** The name in files and answers. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of that name; {@link IllegalArgumentException} where there is none. */
        public static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    public Supervision {
        if (person.equals(supervisor)) {
            throw new IllegalArgumentException("supervision: " + person + " supervises themselves");
        }
        if (starts != null && ends != null && ends.isBefore(starts)) {
            throw new IllegalArgumentException("supervision of " + person + " ends before it starts");
        }
    }

    /** Whether it holds on the day. */
    public boolean inForce(LocalDate day) {
        return (starts == null || !day.isBefore(starts)) && (ends == null || !day.isAfter(ends));
    }

    /** The same with a last day. */
    public Supervision until(LocalDate last) {
        return new Supervision(person, supervisor, kind, starts, last);
    }
}
