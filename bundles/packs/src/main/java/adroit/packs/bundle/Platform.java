package adroit.packs.bundle;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    /** The version of the packages that plugins compile against. */
    static final Version API = new Version(0, 1, 0);

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

    /** This product on this Java. */
    public static Platform here() {
        return new Platform(
                Map.of("adroit.catalog", API, "adroit.scoring", API, "adroit.work", API),
                Runtime.version().feature());
    }
}
