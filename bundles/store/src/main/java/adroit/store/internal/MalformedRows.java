package adroit.store.internal;

/** What should be the rows of a table is something else. */
public final class MalformedRows extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedRows(String sentence) {
        super(sentence);
    }
}
