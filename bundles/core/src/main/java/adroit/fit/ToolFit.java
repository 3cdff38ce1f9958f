package adroit.fit;

import java.util.Locale;

/** How fitting the tool is that a duty was done with, among those that the field ranks for it and the city supplies. */
public enum ToolFit {
    /** The tool that the field would choose. */
    PREFERRED,
    /** An acceptable alternative: no reason to change. */
    ACCEPTABLE,
    /** Another tool, or one that the field is leaving, although a preferred or acceptable one is supplied. */
    LOW,
    /** No preferred or acceptable tool is supplied: nothing can be said of the choice. */
    NOT_SUPPLIED,
    /** Nobody recorded which tool was used, or whether a better one is supplied. */
    NOT_RECORDED,
    /** The field ranks no tool for the duty. */
    NOT_RANKED;

    /** The name in files and answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it says anything about the choice; the others stand beside the axis, not at its low end. */
    public boolean onAxis() {
        return this == PREFERRED || this == ACCEPTABLE || this == LOW;
    }
}
