package adroit.packs.refusal;

import java.util.List;
import java.util.stream.Collectors;

/** A pack is not taken, with every reason found. The only exception that reading one throws, whatever its bytes are. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Refusal> refusals;

    public Refused(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::toString).collect(Collectors.joining("\n")));
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("refusals is empty");
        }
        this.refusals = List.copyOf(refusals);
    }

    public Refused(Refusal refusal) {
        this(List.of(refusal));
    }

    public Refused(String code, String place, String sentence, String remedy) {
        this(new Refusal(code, place, sentence, remedy));
    }

    /** Why; never empty. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
