package adroit.storage;

/** The database could not do it. The message is for the person who runs the city's installation. */
public final class StorageFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean readingOnly;

    public StorageFailure(String message, Throwable cause) {
        this(message, cause, false);
    }

    /**
     * As above.
     *
     * @param readingOnly whether what is kept can still be read, and only writing fails until somebody makes room or gives the right to write
     */
    public StorageFailure(String message, Throwable cause, boolean readingOnly) {
        super(message, cause);
        this.readingOnly = readingOnly;
    }

    public StorageFailure(String message) {
        super(message);
        this.readingOnly = false;
    }

    /** Whether only writing fails: the disk is full, or the database may only be read. */
    public boolean isReadingOnly() {
        return readingOnly;
    }
}
