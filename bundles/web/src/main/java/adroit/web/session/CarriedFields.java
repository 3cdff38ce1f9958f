package adroit.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields of a form that was sent when its session was over. They pass through the page that signs in, as hidden fields whose names begin with {@link #PREFIX}, and are sent
 * again by the person. Nothing of them is kept here.
 *
 * @param fields name and value, in order
 */
record CarriedFields(List<Map.Entry<String, String>> fields) {
    /** What the names of carried fields begin with. */
    static final String PREFIX = "carried.";

    static final CarriedFields NONE = new CarriedFields(List.of());
    private static final int MOST = 300;
    private static final int LONGEST = 4_000;
    private static final Set<String> NOT_CARRIED = Set.of("csrf", "next");

    CarriedFields {
        fields = List.copyOf(fields);
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The fields of the form itself. */
    static CarriedFields ofForm(HttpServletRequest request) {
        return fields(request, "");
    }

    /** The fields that a page carried along. */
    static CarriedFields carried(HttpServletRequest request) {
        return fields(request, PREFIX);
    }

    private static CarriedFields fields(HttpServletRequest request, String prefix) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        request.getParameterMap().keySet().forEach(name -> {
            if (name.startsWith(prefix) && !NOT_CARRIED.contains(name)) {
                SentFields.all(request, name).stream()
                        .filter(value -> value.length() <= LONGEST)
                        .forEach(value -> fields.add(Map.entry(name.substring(prefix.length()), value)));
            }
        });
        return new CarriedFields(fields.subList(0, Math.min(fields.size(), MOST)));
    }
}
