package adroit.form;

/** Too many wrong codes were tried; to be tried again in a few minutes. */
public final class TooManyCodes extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyCodes() {
        super("too many wrong codes were tried: try again in a few minutes");
    }
}
