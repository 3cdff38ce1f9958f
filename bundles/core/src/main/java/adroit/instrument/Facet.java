package adroit.instrument;

import java.util.Locale;

/** A side of digital dexterity. */
public enum Facet {
    INFORMATION("Information judgement"),
    TOOLS("Choosing and learning tools"),
    COLLABORATION("Working with others digitally"),
    INNOVATION("Improving and inventing");

    private final String title;

    Facet(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The name in ids and answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
