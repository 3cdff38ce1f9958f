package adroit.evidence;

import java.time.Instant;

/**
 * A fact as the city keeps it.
 *
 * @param sequence its place in the order of recording, from 1; grows with every fact
 */
public record RecordedFact(long sequence, Instant recorded, Fact fact) {
    /** The identifier in answers and pins. */
    public String id() {
        return "e-" + sequence;
    }
}
