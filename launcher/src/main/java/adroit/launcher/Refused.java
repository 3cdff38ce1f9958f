package adroit.launcher;

/** What a person asked for cannot be done; the message says what, where and what to do, in sentences. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String list;

    public Refused(String message) {
        this(message, "");
    }

    /** @param list the address at which the server lists everything that is wrong; empty where the message does */
    public Refused(String message, String list) {
        super(message);
        this.list = list;
    }

    public Refused(String message, Throwable cause) {
        super(message, cause);
        this.list = "";
    }

    /** The address at which the server lists everything that is wrong; empty where the message does. */
    public String list() {
        return list;
    }
}
