package adroit.framework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an item relates to another one; read from the item that says it to its target. */
public enum RelationType {
    CHILD_OF("Belongs to", "Below it"),
    PART_OF("Part of", "Its parts"),
    PEER_OF("Beside", "Beside it"),
    PRECEDES("Comes before", "Comes after"),
    /** A role or an occupation asks for it, at a level where one is said. */
    NEEDS("Asks for", "Asked for by"),
    USES("Works with", "Used by"),
    /** The target was rated for the item, with the rating as the level. */
    RATED("Rated", "Rated for"),
    LEVEL("Has the level", "A level of"),
    EXACT_MATCH("The same as", "The same as"),
    RELATED("Related to", "Related to"),
    EXEMPLAR("Shown by", "Shows"),
    REPLACED_BY("Replaced by", "Replaces"),
    TRANSLATION_OF("Translation of", "Translated as");

    private final String forth;
    private final String back;

    RelationType(String forth, String back) {
        this.forth = forth;
        this.back = back;
    }

    /** The name in answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In words, on the page of the item that says it. */
    public String forth() {
        return forth;
    }

    /** In words, on the page of the target. */
    public String back() {
        return back;
    }

    /** Whether the target stands above: following such relations must come to an end. */
    public boolean isUpward() {
        return this == CHILD_OF || this == PART_OF;
    }

    /** The type of that name, if it is one. */
    public static Optional<RelationType> of(String key) {
        return Arrays.stream(values()).filter(t -> t.key().equals(key)).findFirst();
    }
}
