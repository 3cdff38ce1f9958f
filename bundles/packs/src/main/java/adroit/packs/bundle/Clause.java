package adroit.packs.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One clause of an OSGi header, as in {@code a;b;version="[1,2)";resolution:=optional}.
 *
 * @param paths the words before the first parameter
 * @param parameters attributes and directives; the name of a directive ends with a colon, the type of an attribute is cut off
 */
record Clause(List<String> paths, Map<String, String> parameters) {

    static List<Clause> all(String header) {
        return split(header, ',').stream()
                .filter(c -> !c.isBlank())
                .map(Clause::of)
                .toList();
    }

    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    private static Clause of(String text) {
        List<String> paths = new ArrayList<>();
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : split(text, ';')) {
            int equals = unquoted(part, '=');
            if (equals < 0) {
                paths.add(part.strip());
            } else {
                parameters.put(name(part.substring(0, equals)), value(part.substring(equals + 1)));
            }
        }
        return new Clause(paths, parameters);
    }

    private static String name(String text) {
        String name = text.strip();
        int colon = name.indexOf(':');
        return colon < 0 || colon == name.length() - 1 ? name : name.substring(0, colon);
    }

    private static String value(String text) {
        String value = text.strip();
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == at && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static int unquoted(String text, char wanted) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == wanted && !quoted) {
                return i;
            }
        }
        return -1;
    }
}
