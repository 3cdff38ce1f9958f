package adroit.measurement.irt;

/** How a person's ability is estimated from the answers. */
public enum Estimator {
    /** The mean of what the answers and the population leave possible; defined for everybody, pulled towards the mean. */
    EAP,
    /** The most likely ability given answers and population; defined for everybody, pulled towards the mean. */
    MAP,
    /** The ability under which the answers are most likely; undefined where all answers are the lowest or the highest. */
    ML,
    /** Maximum likelihood weighted against its bias (Warm 1989); defined for everybody. */
    WLE
}
