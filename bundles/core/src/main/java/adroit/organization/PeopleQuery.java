package adroit.organization;

import org.jspecify.annotations.Nullable;

/**
 * Which people to list, in ascending order of id.
 *
 * @param department id of a department, or null for all
 * @param text matches the beginning of a word of name, key or position title, without regard to case; null for all
 * @param after the last id already seen, or null to begin
 * @param limit 1 to 500
 */
public record PeopleQuery(
        @Nullable String department,
        @Nullable String text,
        @Nullable String after,
        int limit) {
    public PeopleQuery {
        if (limit < 1 || limit > 500) {
            throw new IllegalArgumentException("limit is " + limit + ": 1 to 500");
        }
    }
}
