package adroit.scoring;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A discipline's own judgment. Core calls it from several threads; it keeps nothing between calls and reads no clock, file, network or random number,
 * so that the same case always gives the same score on every machine: use {@link StrictMath} and a fixed order of summation.
 */
@ConsumerType
@FunctionalInterface
public interface Scorer {
    /** The score of one case. What it throws becomes {@link Score.Failed}. */
    Score score(ScoringCase scoringCase);
}
