package adroit.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts now.
 *
 * @param account id of the account; {@code owner} for the owner's token
 * @param person id of the person the account belongs to, if it does
 * @param department id of the department it leads, if it does
 */
public record Actor(
        String account,
        String displayName,
        Set<Role> roles,
        @Nullable String person,
        @Nullable String department) {
    /** The holder of the home folder's token. */
    public static final Actor OWNER = new Actor("owner", "Owner", Set.of(Role.OWNER), null, null);

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether the actor has the role; the owner acts in every role. */
    public boolean has(Role role) {
        return roles.contains(role) || roles.contains(Role.OWNER);
    }
}
