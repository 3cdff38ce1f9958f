package adroit.launcher;

import static org.osgi.framework.Constants.FRAMEWORK_BEGINNING_STARTLEVEL;
import static org.osgi.framework.Constants.FRAMEWORK_STORAGE;
import static org.osgi.framework.Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.util.FelixConstants;

/** What the framework and the bundles are told; bundles read it with {@code BundleContext.getProperty}. */
final class FrameworkSettings {
    private static final String LAST_LEVEL = "20";
    private static final List<String> SLF4J_PACKAGES = List.of("", ".event", ".helpers", ".spi");
    /** Bundles built against SLF4J 1.7 accept nothing newer than 2, so the same classes are offered under both. */
    private static final List<String> SLF4J_VERSIONS = List.of("1.7.36", "2.0.20");

    /** The name of the module and of its one package. */
    private static final String LANES = "jdk.incubator.vector";

    private FrameworkSettings() {}

    static Map<String, Object> of(PlatformOptions options, Home home) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(FRAMEWORK_STORAGE, home.cache().resolve("bundles").toString());
        settings.put(FRAMEWORK_BEGINNING_STARTLEVEL, LAST_LEVEL);
        settings.put(FRAMEWORK_SYSTEMPACKAGES_EXTRA, packages(ModuleLayer.boot()));
        settings.put(FelixConstants.LOG_LOGGER_PROP, new FrameworkLog());
        settings.put(FelixConstants.LOG_LEVEL_PROP, "2");
        settings.put("felix.cache.locking", "false");
        settings.put(FelixConstants.SERVICE_URLHANDLERS_PROP, "false");
        http(options, settings);
        ours(options, home, settings);
        return settings;
    }

    private static void http(PlatformOptions options, Map<String, Object> settings) {
        settings.put("org.apache.felix.http.host", options.host());
        settings.put("org.osgi.service.http.port", Integer.toString(options.port()));
        settings.put("org.apache.felix.jetty.gziphandler.enable", "true");
        settings.put("org.apache.felix.http.jetty.acceptors", "1");
        settings.put("org.apache.felix.http.jetty.selectors", "1");
        settings.put("org.apache.felix.http.jetty.sendServerHeader", "false");
    }

    private static void ours(PlatformOptions options, Home home, Map<String, Object> settings) {
        settings.put("adroit.home", home.root().toString());
        settings.put("adroit.distribution", options.distribution().root().toString());
        settings.put("adroit.version", Distribution.VERSION);
        options.dev().ifPresent(folder -> settings.put("adroit.dev", folder.toString()));
        options.dbUrl().ifPresent(url -> settings.put("adroit.db.url", url));
    }

    /** What bundles may import from outside: the log, and what computes with several numbers at a time where this Java machine was given it. */
    static String packages(ModuleLayer layer) {
        List<String> clauses = new ArrayList<>();
        for (String version : SLF4J_VERSIONS) {
            for (String name : SLF4J_PACKAGES) {
                clauses.add("org.slf4j" + name + ";version=" + version);
            }
        }
        if (layer.findModule(LANES).isPresent()) {
            clauses.add(LANES);
        }
        return String.join(",", clauses);
    }
}
