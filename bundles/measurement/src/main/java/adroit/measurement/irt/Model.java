package adroit.measurement.irt;

import java.util.Arrays;
import java.util.Optional;

/** The models of item response theory that can be calibrated. */
public enum Model {
    /** Right or wrong; all items discriminate alike (Rasch 1960). */
    RASCH("rasch", "Rasch model", 50),
    /** Right or wrong; each item has its own discrimination (Birnbaum 1968). */
    TWO_PL("2pl", "two-parameter logistic model", 200),
    /** Right or wrong, with a chance of guessing right (Birnbaum 1968). */
    THREE_PL("3pl", "three-parameter logistic model", 1_000),
    /** Ordered categories with steps common to all items (Andrich 1978). */
    RATING_SCALE("rsm", "rating scale model", 100),
    /** Ordered categories with steps of each item's own (Masters 1982). */
    PARTIAL_CREDIT("pcm", "partial credit model", 150),
    /** Partial credit with a discrimination of each item's own (Muraki 1992). */
    GENERALIZED_PARTIAL_CREDIT("gpcm", "generalized partial credit model", 300),
    /** Ordered categories by cumulative logits (Samejima 1969). */
    GRADED("grm", "graded response model", 300);

    private final String id;
    private final String title;
    private final int minimumPersons;

    Model(String id, String title, int minimumPersons) {
        this.id = id;
        this.title = title;
        this.minimumPersons = minimumPersons;
    }

    /** The short word, such as {@code 2pl}. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** The fewest persons from which a calibration should be used for a decision; fewer are fitted and said so. */
    public int minimumPersons() {
        return minimumPersons;
    }

    public static Optional<Model> of(String id) {
        return Arrays.stream(values()).filter(m -> m.id.equalsIgnoreCase(id)).findFirst();
    }

    /** Whether its items are right or wrong only. */
    public boolean isDichotomous() {
        return this == RASCH || this == TWO_PL || this == THREE_PL;
    }

    /** Whether the sum of a person's answers says all about the person, so that conditional likelihood applies. */
    public boolean isRaschFamily() {
        return this == RASCH || this == RATING_SCALE || this == PARTIAL_CREDIT;
    }
}
