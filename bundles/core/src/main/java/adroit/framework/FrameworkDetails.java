package adroit.framework;

import org.jspecify.annotations.Nullable;

/**
 * What a framework says of itself.
 *
 * @param format the format that it was read from, such as {@code onet}
 * @param language as a tag, such as {@code en}
 * @param source where it comes from: an address of the publisher's, or the name of the file
 * @param licence under which it may be used, and whom to name
 */
public record FrameworkDetails(
        String format,
        String publisher,
        String title,
        String edition,
        String language,
        @Nullable String source,
        @Nullable String licence) {
    public FrameworkDetails {
        if (format.isBlank() || publisher.isBlank() || title.isBlank() || edition.isBlank() || language.isBlank()) {
            throw new IllegalArgumentException(
                    "a framework has a format, a publisher, a title, an edition, a language");
        }
    }

    /** The same under another title or edition, where one is given. */
    public FrameworkDetails named(@Nullable String otherTitle, @Nullable String otherEdition) {
        return new FrameworkDetails(
                format,
                publisher,
                otherTitle == null ? title : otherTitle,
                otherEdition == null ? edition : otherEdition,
                language,
                source,
                licence);
    }
}
