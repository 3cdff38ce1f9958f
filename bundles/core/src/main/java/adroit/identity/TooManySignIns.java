package adroit.identity;

/** More people sign in at this moment than passwords can be checked; to be tried again in a few seconds. */
public final class TooManySignIns extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManySignIns() {
        super("many people sign in at this moment: try again in a few seconds");
    }
}
