package adroit.web.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for.
 *
 * @param text what to look for; empty for everybody
 * @param department id of a department, or null for all
 * @param after the last person of the page before, or null for the first page
 */
record Search(
        String text, @Nullable String department, @Nullable String after) {

    /** The address of this search from a person on; null for its first page. */
    String from(@Nullable String person) {
        return "/people?q=" + encoded(text)
                + (department == null ? "" : "&department=" + encoded(department))
                + (person == null ? "" : "&after=" + encoded(person));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
