package adroit.launcher;

/** What a person asked for cannot be done; the message says what, where and what to do, in sentences. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Refused(String message) {
        super(message);
    }

    public Refused(String message, Throwable cause) {
        super(message, cause);
    }
}
