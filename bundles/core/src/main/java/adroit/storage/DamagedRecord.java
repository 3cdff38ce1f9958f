package adroit.storage;

/** What is stored is not what was written: its hash does not fit. It is never used. */
public final class DamagedRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what kind and id of the record */
    public DamagedRecord(String what) {
        super(what + " is damaged: its hash does not fit its content. Run verify, and restore it from a backup.");
    }
}
