package adroit.web.session;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names by which this installation may be called. A page of somebody else that gives its own name our address (DNS rebinding) calls us by that name; so an address
 * in numbers is always one of ours.
 *
 * @param names lower case, without port
 */
public record Hosts(Set<String> names) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");

    public Hosts {
        names = Set.copyOf(names);
    }

    /** The names of this machine, and those given; null and "any address" add nothing. */
    public static Hosts loopbackAnd(@Nullable String... others) {
        Set<String> names = new HashSet<>(LOOPBACK);
        for (@Nullable String other : others) {
            if (other != null && !other.isBlank()) {
                names.add(name(other.strip()));
            }
        }
        names.remove("0.0.0.0");
        names.remove("[::]");
        return new Hosts(names);
    }

    /** Whether a {@code Host} header names this installation. */
    public boolean known(@Nullable String header) {
        return header != null
                && (names.contains(name(header))
                        || NUMBERS.matcher(name(header)).matches());
    }

    private static String name(String hostAndPort) {
        String name = hostAndPort.toLowerCase(Locale.ROOT);
        int bracket = name.lastIndexOf(']');
        int colon = name.lastIndexOf(':');
        if (bracket < 0 && colon != name.indexOf(':')) {
            return "[" + name + "]";
        }
        return colon > bracket ? name.substring(0, colon) : name;
    }
}
