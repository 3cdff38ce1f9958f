package adroit.organization;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which people to list, in the order of {@link NameOrder}, and of id where that says nothing.
 *
 * @param department id of a department, or null for all
 * @param text matches the beginning of words of name, key or position title, without regard to case; null for all
 * @param among ids of the only people to list, or null for all
 * @param from where the page goes on; null to begin
 * @param limit 1 to 501
 */
public record PeopleQuery(
        @Nullable String department,
        @Nullable String text,
        @Nullable Set<String> among,
        @Nullable From from,
        int limit) {
    /**
     * The place of a person in the list, from which a page goes on.
     *
     * @param person id of the person, who is not on the page
     * @param back whether it is the page before this person, and not the one behind
     */
    public record From(String person, boolean back) {}

    public PeopleQuery {
        if (limit < 1 || limit > 501) {
            throw new IllegalArgumentException("limit is " + limit + ": 1 to 501");
        }
        among = among == null ? null : Set.copyOf(among);
    }

    /**
     * A query over everybody.
     *
     * @param after id of the last person already seen, or null to begin
     */
    public PeopleQuery(@Nullable String department, @Nullable String text, @Nullable String after, int limit) {
        this(department, text, null, after == null ? null : new From(after, false), limit);
    }

    /** The same in a department, among some people alone. */
    public PeopleQuery within(@Nullable String other, @Nullable Set<String> people) {
        return new PeopleQuery(other, text, people, from, limit);
    }

    /** Whether it is about all the city's people. */
    public boolean isOfEverybody() {
        return department == null && among == null && (text == null || text.isBlank());
    }
}
