package adroit.web.descriptions;

import adroit.description.Qualification;

/** What the kinds of qualification are called on screen. */
final class Kinds {
    private Kinds() {}

    static String label(Qualification.Kind kind) {
        return switch (kind) {
            case EDUCATION -> "Education";
            case EXPERIENCE -> "Experience";
            case LICENSE -> "Licenses and certificates";
            case KNOWLEDGE -> "Knowledge and abilities";
            case OTHER -> "Other";
        };
    }
}
