package adroit.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts now.
 *
 * @param account id of the account; {@code owner} for the owner's token
 * @param person id of the person the account belongs to, if it does
 * @param department id of the department it leads, if it does
 * @param supervises whether that person supervises anybody today
 */
public record Actor(
        String account,
        String displayName,
        Set<Role> roles,
        @Nullable String person,
        @Nullable String department,
        boolean supervises) {
    /** The holder of the home folder's token. */
    public static final Actor OWNER = new Actor("owner", "Owner", Set.of(Role.OWNER), null, null);

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Somebody who supervises nobody. */
    public Actor(
            String account, String displayName, Set<Role> roles, @Nullable String person, @Nullable String department) {
        this(account, displayName, roles, person, department, false);
    }

    /** The same, as somebody who supervises, or does not. */
    public Actor supervising(boolean somebody) {
        return new Actor(account, displayName, roles, person, department, somebody);
    }

    /** Whether the actor has the role; the owner acts in every role. */
    public boolean has(Role role) {
        return roles.contains(role) || roles.contains(Role.OWNER);
    }
}
