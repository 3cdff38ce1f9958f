package adroit.launcher.measure;

import adroit.measurement.Reason;

/** There is nothing to measure; the reason says what is wrong and what would help. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    Refusal(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    static Refusal of(String code, String sentence, String remedy) {
        return new Refusal(new Reason(code, sentence, remedy));
    }

    Reason reason() {
        return reason;
    }
}
