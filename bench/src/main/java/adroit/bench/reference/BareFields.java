package adroit.bench.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.felix.framework.Felix;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * A framework with declarative services that starts the fields of a folder, has each make its scorer, prints how long that took, and ends. Nothing is checked, noted or read of them. The cache is kept
 * from one start to the next.
 */
public final class BareFields {
    private BareFields() {}

    /** Arguments: the folder of the cache, that of the fields, then the bundles that they need, as files. */
    public static void main(String[] args) throws BundleException, IOException {
        Felix framework = new Felix(Map.of(
                "org.osgi.framework.storage",
                args[0],
                "org.osgi.framework.system.packages.extra",
                "org.jspecify.annotations;version=1.0.0"));
        framework.start();
        BundleContext context = framework.getBundleContext();
        for (Bundle each :
                installed(context, Arrays.stream(args).skip(2).map(Path::of).toList())) {
            each.start(Bundle.START_TRANSIENT);
        }
        long before = System.nanoTime();
        int scorers = start(context, fields(Path.of(args[1])));
        long millis = Duration.ofNanos(System.nanoTime() - before).toMillis();
        System.out.println(scorers + " scorers after " + millis + " ms");
        framework.stop();
    }

    private static List<Path> fields(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        }
    }

    /** How many scorers there are then. */
    private static int start(BundleContext context, List<Path> fields) throws BundleException, IOException {
        List<Bundle> bundles = installed(context, fields);
        context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(bundles);
        int scorers = 0;
        for (Bundle each : bundles) {
            each.start(Bundle.START_TRANSIENT);
            ServiceReference<?>[] services = each.getRegisteredServices();
            for (ServiceReference<?> service : services == null ? new ServiceReference<?>[0] : services) {
                scorers += context.getService(service) == null ? 0 : 1;
            }
        }
        return scorers;
    }

    private static List<Bundle> installed(BundleContext context, List<Path> jars) throws BundleException, IOException {
        List<Bundle> bundles = new ArrayList<>();
        for (Path jar : jars) {
            Bundle there = context.getBundle(jar.toString());
            if (there == null) {
                try (InputStream bytes = Files.newInputStream(jar)) {
                    there = context.installBundle(jar.toString(), bytes);
                }
            }
            bundles.add(there);
        }
        return bundles;
    }
}
