package adroit.plugins;

import java.util.List;

/**
 * A move of the installed set as a whole: which disciplines, in which versions, with which catalog editions, in service or not. Evidence, results and the audit log
 * never move; results made meanwhile stay, and say which version made them.
 *
 * @param done whether it was made, or only looked at
 */
public record SetMove(boolean done, List<SetChange> changes) {
    public SetMove {
        changes = List.copyOf(changes);
    }
}
