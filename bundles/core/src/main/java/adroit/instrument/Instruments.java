package adroit.instrument;

import java.util.List;
import java.util.Optional;

/** The instruments that the product brings. */
public final class Instruments {
    private static final List<Instrument> ALL = List.of(DigitalDexterity.INSTRUMENT);

    private Instruments() {}

    /** The instrument with that id. */
    public static Optional<Instrument> find(String id) {
        return ALL.stream().filter(i -> i.id().equals(id)).findFirst();
    }
}
