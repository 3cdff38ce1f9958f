package adroit.exchange.framework;

import adroit.exchange.problem.RefusedFile;

/** Of the files of a framework nothing can be taken; the refusal lists the first of what is wrong, and all of it is kept. */
public final class NothingTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RefusedFile refused;
    private final String list;
    private final long count;

    NothingTaken(RefusedFile refused, String list, long count) {
        super(refused.getMessage(), refused);
        this.refused = refused;
        this.list = list;
        this.count = count;
    }

    /** What is wrong, the first of it. */
    public RefusedFile refused() {
        return refused;
    }

    /** The id of the list of all that is wrong, for {@link FrameworkDesk#problems}. */
    public String list() {
        return list;
    }

    /** How much is wrong. */
    public long count() {
        return count;
    }
}
