package adroit.plugins;

/** The act makes no sense as things stand, such as installing what is installed; nothing has changed. */
public class DisciplineRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Fault fault;

    public DisciplineRefused(String code, String sentence, String remedy) {
        super(sentence + " " + remedy);
        this.fault = new Fault(code, sentence, remedy);
    }

    DisciplineRefused(Fault fault) {
        super(fault.sentence() + " " + fault.remedy());
        this.fault = fault;
    }

    /** What, why and what to do. Its code is {@code UNKNOWN_DISCIPLINE} where no such discipline exists. */
    public final Fault fault() {
        return fault;
    }
}
