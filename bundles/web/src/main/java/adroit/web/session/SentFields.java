package adroit.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was sent under a name. Where a form sends it, the form alone counts: a person signs what stands in the form before them, and an address that they followed cannot say
 * something else under the same name.
 */
public final class SentFields {
    private SentFields() {}

    /** The first value; null where there is none. */
    public static @Nullable String first(HttpServletRequest request, String name) {
        List<String> values = all(request, name);
        return values.isEmpty() ? null : values.get(0);
    }

    /** All values in the order of sending: those of the form where it has any, else those of the address. */
    public static List<String> all(HttpServletRequest request, String name) {
        String @Nullable [] values = request.getParameterValues(name);
        if (values == null) {
            return List.of();
        }
        int before = inAddress(request.getQueryString(), name);
        return List.of(values).subList(before < values.length ? before : 0, values.length);
    }

    /** How often the address names it. Its values stand before those of the form. */
    private static int inAddress(@Nullable String query, String name) {
        return query == null
                ? 0
                : (int) Arrays.stream(query.split("&", -1))
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.substring(0, part.indexOf('=') < 0 ? part.length() : part.indexOf('=')))
                        .filter(part ->
                                URLDecoder.decode(part, StandardCharsets.UTF_8).equals(name))
                        .count();
    }
}
