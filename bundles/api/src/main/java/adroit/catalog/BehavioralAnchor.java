package adroit.catalog;

import adroit.work.Check;

/** What somebody at this level can be seen doing on the job. */
public record BehavioralAnchor(int level, String behavior) {
    public BehavioralAnchor {
        Check.level("level of an anchor", level);
        Check.text("anchor at level " + level, behavior);
    }
}
