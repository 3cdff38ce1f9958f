package adroit.web.api;

import adroit.identity.Act;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One kind of request.
 *
 * @param template path under {@code /api/v1}, with names of its variable parts in braces
 * @param act what the caller must be permitted for it to do anything
 */
public record Route(String method, String template, Act act, Handler handler) {
    String name() {
        return method + " " + template;
    }

    /** The variable parts where the path is of this route. */
    Optional<Map<String, String>> match(String path) {
        List<String> wanted = parts(template);
        List<String> given = parts(path);
        if (wanted.size() != given.size()) {
            return Optional.empty();
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).startsWith("{")) {
                variables.put(wanted.get(i).substring(1, wanted.get(i).length() - 1), given.get(i));
            } else if (!wanted.get(i).equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    private static List<String> parts(String path) {
        return List.of(path.split("/", -1));
    }
}
