package adroit.crosswalk;

/** A match that cannot be made, or a step that cannot be taken; the message says why and what to do. */
public final class InvalidMatch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidMatch(String message) {
        super(message);
    }
}
