package adroit.jobanalysis;

/** What somebody asks for is not there. Faces answer it like what they may not see. */
public final class NothingThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param kind of thing that was asked for, never its name */
    public NothingThere(String kind) {
        super("there is no such " + kind);
    }
}
