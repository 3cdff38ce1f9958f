package adroit.instrument;

import java.util.Locale;

/** What a statement asks about. The three are kept apart: somebody who may not is not somebody who cannot. */
public enum Aspect {
    /** What the person does. */
    ABILITY,
    /** What the person wants. */
    DESIRE,
    /** What the city makes possible: tools, access, time, permission. */
    OPPORTUNITY;

    /** The name in answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
