package adroit.measurement.irt;

/** How items are calibrated. */
public enum Method {
    /** Marginal maximum likelihood: persons are taken as a normally distributed population. For every model. */
    MML,
    /** Conditional maximum likelihood: no assumption about persons at all. For the Rasch family. */
    CML
}
