package adroit.identity;

/** The policy does not permit the act. Faces answer it like something that does not exist. */
public final class NotPermitted extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Act act;

    NotPermitted(Act act) {
        super("not permitted: " + act);
        this.act = act;
    }

    /** What was refused. */
    public Act act() {
        return act;
    }
}
