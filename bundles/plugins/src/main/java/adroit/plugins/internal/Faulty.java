package adroit.plugins.internal;

import adroit.plugins.Fault;

/** A discipline cannot come into service; caught by the queue, which quarantines it. */
final class Faulty extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Fault fault;

    Faulty(String code, String sentence, String remedy) {
        super(code + ": " + sentence);
        this.fault = new Fault(code, sentence, remedy);
    }

    Faulty(Fault fault) {
        super(fault.code() + ": " + fault.sentence());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
