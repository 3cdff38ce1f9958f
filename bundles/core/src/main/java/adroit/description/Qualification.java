package adroit.description;

import adroit.work.Check;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a description asks of whoever takes the position, in its own words.
 *
 * @param place where it stands in the file it came from, such as {@code line 24}; null where a person wrote it here
 */
public record Qualification(
        Kind kind, String text, @Nullable String place) {
    /** What a qualification speaks of. */
    public enum Kind {
        EDUCATION,
        EXPERIENCE,
        LICENSE,
        KNOWLEDGE,
        OTHER;

        /** The word in files and answers. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Qualification {
        Check.text("qualification.text", text);
    }
}
