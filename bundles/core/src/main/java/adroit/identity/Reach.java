package adroit.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far an actor's permission for an act goes, so that a list shows what is within it.
 *
 * @param city everybody
 * @param department id of the department whose people are within it, if one is
 * @param people ids of single people that are within it beside
 */
public record Reach(boolean city, @Nullable String department, Set<String> people) {
    public Reach {
        people = Set.copyOf(people);
    }

    /** Whether everybody of the department is within it. */
    public boolean covers(@Nullable String asked) {
        return city || (asked != null && asked.equals(department));
    }

    /** The department to list where none is asked for: all of the city, or the actor's own. */
    public @Nullable String usual(@Nullable String asked) {
        return asked != null || city ? asked : department;
    }
}
