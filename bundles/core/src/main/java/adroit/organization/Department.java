package adroit.organization;

import org.jspecify.annotations.Nullable;

/**
 * A department of the city. Its id is made from its title, so that every file that names it finds it.
 *
 * @param code the city's own short name or number of it, where its files have one
 */
public record Department(String id, String title, @Nullable String code) {
    public Department {
        if (title.isBlank()) {
            throw new IllegalArgumentException("department.title is empty");
        }
        if (code != null && code.isBlank()) {
            throw new IllegalArgumentException("department.code is blank");
        }
    }

    /** A department without a code. */
    public Department(String id, String title) {
        this(id, title, null);
    }

    /** The department of that title. */
    public static Department titled(String title) {
        return new Department(Ids.fromTitle("d", title), title.strip());
    }

    /** The same with the city's own code. */
    public Department withCode(@Nullable String other) {
        return new Department(id, title, other);
    }
}
