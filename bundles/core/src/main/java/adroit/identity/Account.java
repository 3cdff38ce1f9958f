package adroit.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param name what is typed to sign in, lower case
 * @param person id of the person it belongs to, if any
 * @param department id of the department it leads, if any
 * @param passwordHash Argon2id in its usual text form, or null until a password is set
 * @param failures wrong passwords since the last right one
 * @param lockedUntil no password is right before this moment
 */
public record Account(
        String id,
        String name,
        String displayName,
        Set<Role> roles,
        @Nullable String person,
        @Nullable String department,
        @Nullable String passwordHash,
        boolean enabled,
        int failures,
        @Nullable Instant lockedUntil) {
    public Account {
        roles = Set.copyOf(roles);
    }

    /** The actor that this account is when signed in. */
    public Actor actor() {
        return new Actor(id, displayName, roles, person, department);
    }
}
