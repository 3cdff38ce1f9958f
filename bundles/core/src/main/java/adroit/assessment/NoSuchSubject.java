package adroit.assessment;

/** The person or position asked about is not there, or not to be seen by who asks; the two look the same. */
public final class NoSuchSubject extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Names only the kind of thing, never which.
     *
     * @param what such as {@code person}
     */
    public NoSuchSubject(String what) {
        super("There is no such " + what + ", or you may not see it.");
    }
}
