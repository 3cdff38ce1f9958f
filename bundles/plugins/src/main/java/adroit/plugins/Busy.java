package adroit.plugins;

/** The turn to do it did not come in time; nothing was refused, and it may be asked for again in a while. */
public final class Busy extends DisciplineRefused {
    private static final long serialVersionUID = 1L;

    public Busy(String code, String sentence, String remedy) {
        super(code, sentence, remedy);
    }
}
