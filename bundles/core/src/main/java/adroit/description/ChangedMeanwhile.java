package adroit.description;

/** Somebody else wrote, published or discarded what a draft was to be written over; nothing was replaced. */
public final class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String revision;

    ChangedMeanwhile(String revision) {
        super("The draft was changed meanwhile: nothing was replaced. Read what stands now, and write again.");
        this.revision = revision;
    }

    /** That of what stands now, as {@link DescriptionFile#revision}. */
    public String revision() {
        return revision;
    }
}
