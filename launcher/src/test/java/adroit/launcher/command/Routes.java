package adroit.launcher.command;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses still to be visited, one for each kind of page. */
final class Routes {

    private static final Pattern ONE_OF_MANY = Pattern.compile(
            "/(departments|fields|people|positions|imports|descriptions|analyses|comments|rounds|forms|skills|signed|rate|job-classes|trends|watch|draw)/(?!new\\b|signed\\b)[^/?]+");
    private static final Pattern MATCHES_OF_A_SKILL = Pattern.compile("^/crosswalk/[^/?]+/[^/?]+");
    private static final Pattern QUESTION = Pattern.compile("^(/forms/\\*(?:/rate)?)/[a-z]\\.[^/?]+");

    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> seen = new LinkedHashSet<>();

    void add(String address) {
        if (seen.add(kind(address))) {
            open.add(address);
        }
    }

    void addAll(Collection<String> addresses) {
        addresses.forEach(this::add);
    }

    boolean hasNext() {
        return !open.isEmpty();
    }

    String next() {
        return open.remove();
    }

    /** The kinds met so far. */
    Set<String> seen() {
        return seen;
    }

    /** The address without what tells one page of a kind from another: ids, and the values of its query. */
    static String kind(String address) {
        String[] parts = address.split("\\?", 2);
        String folded = ONE_OF_MANY.matcher(parts[0]).replaceAll("/$1/*");
        String path = MATCHES_OF_A_SKILL
                .matcher(QUESTION.matcher(folded).replaceAll("$1/*"))
                .replaceAll("/crosswalk/*");
        return parts.length == 1 ? path : path + "?" + names(parts[1]);
    }

    private static String names(String query) {
        return Arrays.stream(query.split("&"))
                .map(each -> each.split("=", 2)[0])
                .sorted()
                .collect(Collectors.joining(","));
    }
}
