package adroit.scoring;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** How the evidence of one channel is read. */
@ConsumerType
@FunctionalInterface
public interface ChannelRule {
    /**
     * What this channel says.
     *
     * @param evidence of that channel alone, oldest first, never empty
     */
    Reading read(ScoringCase scoringCase, List<Observation> evidence);
}
