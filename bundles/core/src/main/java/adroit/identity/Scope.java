package adroit.identity;

import org.jspecify.annotations.Nullable;

/**
 * What an act is about: a person in a department, a department, or the whole city where both are null.
 *
 * @param person id of a person
 * @param department id of a department that the person works in, or that is asked about
 */
public record Scope(@Nullable String person, @Nullable String department) {
    /** The whole city. */
    public static final Scope CITY = new Scope(null, null);

    /** One department. */
    public static Scope department(String department) {
        return new Scope(null, department);
    }
}
