package adroit.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a catalog as it can be found.
 *
 * @param id within its source: that of the city's catalog, or the publisher's
 * @param number of the item in its reference framework; 0 in a catalog of the city, and for a catalog itself
 * @param code what people call it by
 * @param text what is said of it; may be empty
 * @param retired whether it is no longer in use
 */
public record Findable(
        String id,
        int number,
        SearchKind kind,
        @Nullable String code,
        String title,
        List<String> otherTitles,
        String text,
        boolean retired) {
    public Findable {
        if (id.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("an entry has an id and a title");
        }
        otherTitles = List.copyOf(otherTitles);
    }

    /** One with a title and a text alone. */
    static Findable of(SearchKind kind, String id, String title, String text) {
        return new Findable(id, 0, kind, null, title, List.of(), text, false);
    }

    /** The same, no longer in use. */
    Findable retired(boolean gone) {
        return new Findable(id, number, kind, code, title, otherTitles, text, gone);
    }
}
