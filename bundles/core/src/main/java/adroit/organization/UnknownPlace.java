package adroit.organization;

/** A list is to go on from a person who is not in it, or of whom the actor may not know. */
public final class UnknownPlace extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownPlace() {
        super("The list does not have the person from whom it is to go on: begin it anew.");
    }
}
