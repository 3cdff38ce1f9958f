package adroit.plugins;

/** The act makes no sense as things stand, such as installing what is installed; nothing has changed. */
public final class DisciplineRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Fault fault;

    public DisciplineRefused(String code, String sentence, String remedy) {
        super(sentence + " " + remedy);
        this.fault = new Fault(code, sentence, remedy);
    }

    /** What, why and what to do. Its code is {@code UNKNOWN_DISCIPLINE} where no such discipline exists. */
    public Fault fault() {
        return fault;
    }
}
