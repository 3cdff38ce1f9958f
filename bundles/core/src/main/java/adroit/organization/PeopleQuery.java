package adroit.organization;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which people to list, in ascending order of id.
 *
 * @param department id of a department, or null for all
 * @param text matches the beginning of a word of name, key or position title, without regard to case; null for all
 * @param among ids of the only people to list, or null for all
 * @param after the last id already seen, or null to begin
 * @param limit 1 to 501
 */
public record PeopleQuery(
        @Nullable String department,
        @Nullable String text,
        @Nullable Set<String> among,
        @Nullable String after,
        int limit) {
    public PeopleQuery {
        if (limit < 1 || limit > 501) {
            throw new IllegalArgumentException("limit is " + limit + ": 1 to 501");
        }
        among = among == null ? null : Set.copyOf(among);
    }

    /** A query over everybody. */
    public PeopleQuery(@Nullable String department, @Nullable String text, @Nullable String after, int limit) {
        this(department, text, null, after, limit);
    }

    /** The same in a department, among some people alone. */
    public PeopleQuery within(@Nullable String other, @Nullable Set<String> people) {
        return new PeopleQuery(other, text, people, after, limit);
    }
}
