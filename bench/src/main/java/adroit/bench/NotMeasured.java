package adroit.bench;

/** A row cannot be measured here; the message says why, in a sentence. */
public final class NotMeasured extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotMeasured(String message) {
        super(message);
    }
}
