package adroit.identity;

import adroit.storage.Session;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether the person an account belongs to works for the city on a day: holds a position. Roles that see other people, or run the house, are given to somebody in office; who left
 * keeps what is about themselves. An account that belongs to nobody of the roster is the administrators' to disable.
 */
record InOffice(Session session, LocalDate day) {
    private static final Set<Role> OWN = EnumSet.of(Role.EMPLOYEE);

    /** Who the account is on the day. */
    Actor actor(Account account) {
        Actor actor = account.actor();
        if (!left(account)) {
            return actor;
        }
        Set<Role> kept = EnumSet.noneOf(Role.class);
        actor.roles().stream().filter(OWN::contains).forEach(kept::add);
        return new Actor(actor.account(), actor.displayName(), kept, actor.person(), null);
    }

    /** Whether it belongs to a person who holds no position. */
    boolean left(Account account) {
        String person = account.person();
        return person != null
                && session.organization().assignments(person).stream().noneMatch(a -> a.inForce(day));
    }
}
