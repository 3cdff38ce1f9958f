package adroit.measurement.irt;

/** What the models with equally discriminating items assume of the discrimination, persons having standard deviation 1. */
public enum Discrimination {
    /** It is 1, as the Rasch model is often written. */
    ONE,
    /** One number for all items, estimated; the same as estimating the persons' standard deviation. */
    COMMON
}
