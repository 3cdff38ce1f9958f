package adroit.crosswalk;

import java.util.List;

/**
 * What somebody holds to correspond, with what became of it, oldest first.
 *
 * @param entry the entry that proposed it
 */
public record Match(CrosswalkEntry entry, List<CrosswalkEntry> steps) {
    public Match {
        steps = List.copyOf(steps);
    }

    /** The identifier in answers and addresses. */
    public String id() {
        return "m-" + entry.sequence();
    }

    public MatchState state() {
        return last().step();
    }

    /** What happened last. */
    public CrosswalkEntry last() {
        return steps.isEmpty() ? entry : steps.get(steps.size() - 1);
    }
}
