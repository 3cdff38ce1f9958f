package adroit.packs.bundle;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.framework.Version;

/**
 * What a discipline may build on.
 *
 * @param api the packages of {@code adroit.api} with their version
 * @param java the newest Java whose classes can be loaded
 */
public record Platform(Map<String, Version> api, int java) {
    static final Set<String> UNVERSIONED = Set.of("org.jspecify.annotations", "org.osgi.service.component.annotations");
    static final String SLF4J = "org.slf4j";
    static final Version SLF4J_VERSION = new Version(2, 0, 20);

    /** The packages that plugins compile against, each with its version. */
    private static final Map<String, Version> API = Map.of(
            "adroit.catalog", new Version(0, 2, 0),
            "adroit.scoring", new Version(0, 1, 0),
            "adroit.work", new Version(0, 1, 0));

    public Platform {
        api = Map.copyOf(api);
    }

    /** The packages that a discipline may import, beside those of Java. */
    public Set<String> imports() {
        Set<String> all = new TreeSet<>(UNVERSIONED);
        all.addAll(api.keySet());
        all.add(SLF4J);
        return all;
    }

    /** The packages that a container has to offer beside those of Java, as {@code org.osgi.framework.system.packages.extra} takes them. */
    public String offered() {
        Map<String, Version> all = new TreeMap<>(api);
        all.put(SLF4J, SLF4J_VERSION);
        return all.entrySet().stream()
                .map(each -> each.getKey() + ";version=" + each.getValue())
                .collect(Collectors.joining(","));
    }

    /** This product on this Java. */
    public static Platform here() {
        return new Platform(API, Runtime.version().feature());
    }
}
