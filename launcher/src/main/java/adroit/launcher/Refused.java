package adroit.launcher;

/** What a person asked for cannot be done; the message says what, where and what to do, in sentences. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String list;
    private final int status;
    private final String document;
    private boolean answered;

    public Refused(String message) {
        this(message, "", 0, "");
    }

    /**
     * A refusal of the server.
     *
     * @param list the address at which the server lists everything that is wrong; empty where the message does
     * @param status of its answer, such as 404
     * @param document its answer as it came, for programs; empty where it was no JSON
     */
    public Refused(String message, String list, int status, String document) {
        super(message);
        this.list = list;
        this.status = status;
        this.document = document;
    }

    public Refused(String message, Throwable cause) {
        super(message, cause);
        this.list = "";
        this.status = 0;
        this.document = "";
    }

    /** What the server answered, for programs; empty where no server has refused in JSON. */
    public String document() {
        return document;
    }

    /** The same, where standard output has the command's answer already: that stays the only document. */
    public Refused afterAnswer() {
        answered = true;
        return this;
    }

    /** Whether standard output has the command's answer already. */
    public boolean answered() {
        return answered;
    }

    /** The status of the server's answer, such as 404; 0 where no server has refused. */
    public int status() {
        return status;
    }

    /** The address at which the server lists everything that is wrong; empty where the message does. */
    public String list() {
        return list;
    }
}
