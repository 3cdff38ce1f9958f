package adroit.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an act is about: a person with their departments and their line, a department, or the whole city where all are empty. That of a person is made by
 * {@link adroit.organization.ReportingLine#scope}.
 *
 * @param person id of a person
 * @param departments ids of the departments that the person works in, or of the one that is asked about
 * @param line ids of who supervises the person and who stands one above
 */
public record Scope(@Nullable String person, Set<String> departments, Set<String> line) {
    /** The whole city. */
    public static final Scope CITY = new Scope(null, Set.of(), Set.of());

    public Scope {
        departments = Set.copyOf(departments);
        line = Set.copyOf(line);
    }

    /** A person in a department, without a line. */
    public Scope(@Nullable String person, @Nullable String department) {
        this(person, department == null ? Set.of() : Set.of(department), Set.of());
    }

    /** One department. */
    public static Scope department(String department) {
        return new Scope(null, department);
    }

    /** All in whose line a person stands. */
    public static Scope lineOf(String supervisor) {
        return new Scope(null, Set.of(), Set.of(supervisor));
    }
}
