package adroit.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account as it is asked for.
 *
 * @param name what is typed to sign in
 * @param person id or key of the person it belongs to, if any
 * @param department title or id of the department it leads, if any
 */
public record NewAccount(
        String name,
        String displayName,
        Set<Role> roles,
        @Nullable String person,
        @Nullable String department) {
    public NewAccount {
        roles = Set.copyOf(roles);
    }
}
