package adroit.plugins;

import java.time.Instant;
import java.util.List;

/**
 * A state in which the installed set was.
 *
 * @param id its number
 * @param at since when
 * @param account who brought it about
 * @param act by what, such as {@code discipline.update}
 * @param subject on what
 * @param current whether it is the state now
 * @param back what moving to it would change now
 */
public record SetVersion(
        String id, Instant at, String account, String act, String subject, boolean current, List<SetChange> back) {
    public SetVersion {
        back = List.copyOf(back);
    }
}
