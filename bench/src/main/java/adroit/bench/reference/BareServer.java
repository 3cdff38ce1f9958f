package adroit.bench.reference;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.apache.felix.framework.Felix;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * A framework that starts the bundles it is given, prints where it answers and stays until it is ended: what anybody would write first, with every setting at its
 * default except the port and the place of the cache. The cache is kept from one start to the next.
 */
public final class BareServer {
    /** The path that the one servlet answers. */
    public static final String PAGE = "/page";

    private static final String SLF4J =
            "org.slf4j;version=2.0.20,org.slf4j.event;version=2.0.20,org.slf4j.helpers;version=2.0.20,org.slf4j.spi;version=2.0.20";

    private BareServer() {}

    /** Arguments: the folder of the cache, then the addresses of the bundles. */
    public static void main(String[] args) throws BundleException, InterruptedException, InvalidSyntaxException {
        Felix framework = new Felix(settings(args[0]));
        framework.init();
        BundleContext context = framework.getBundleContext();
        if (context.getBundles().length == 1) {
            install(context, args);
        }
        framework.start();
        System.out.println("The reference is ready at " + address(context));
        framework.waitForStop(0);
    }

    private static Map<String, Object> settings(String cache) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("org.osgi.framework.storage", cache);
        settings.put("org.osgi.framework.system.packages.extra", SLF4J);
        settings.put("org.apache.felix.http.host", "127.0.0.1");
        settings.put("org.osgi.service.http.port", "0");
        return settings;
    }

    private static void install(BundleContext context, String[] args) throws BundleException {
        for (int i = 1; i < args.length; i++) {
            context.installBundle(args[i]).start(Bundle.START_ACTIVATION_POLICY);
        }
    }

    private static URI address(BundleContext context) throws InvalidSyntaxException, InterruptedException {
        while (true) {
            ServiceReference<?>[] found = context.getAllServiceReferences(null, "(osgi.http.endpoint=*)");
            if (found != null && found[0].getProperty("osgi.http.endpoint") instanceof String[] endpoints) {
                return URI.create(endpoints[0]);
            }
            Thread.sleep(10);
        }
    }
}
