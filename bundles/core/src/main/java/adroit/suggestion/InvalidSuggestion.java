package adroit.suggestion;

/** A text that cannot be taken; the message says why and what to do. */
public final class InvalidSuggestion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidSuggestion(String message) {
        super(message);
    }
}
