package adroit.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.felix.framework.Felix;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleRevision;

/**
 * The framework with the bundles of a distribution. Its cache is scratch: it is used again while it was made from the
 * same bundles and starts; otherwise it is made anew.
 */
final class Container implements AutoCloseable {
    private static final String MADE_FROM = "made-from";

    private final Felix framework;
    private final List<Bundle> listed;

    private Container(Felix framework, List<Bundle> listed) {
        this.framework = framework;
        this.listed = List.copyOf(listed);
    }

    /** @throws Refused when a bundle does not start, naming it */
    static Container start(PlatformOptions options, Home home) throws InterruptedException {
        if (isCurrent(home, options.distribution())) {
            try {
                return startOnce(options, home, false);
            } catch (Refused damaged) {
                FrameworkLog.LOG.warn("The bundle cache did not start and is made anew: {}", damaged.getMessage());
            }
        }
        forget(home);
        return startOnce(options, home, true);
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    /** Listed bundles that are installed but not at work. */
    List<Bundle> notActive() {
        return listed.stream().filter(bundle -> !isAtWork(bundle)).toList();
    }

    void awaitStop() throws InterruptedException {
        framework.waitForStop(0);
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(10_000);
        } catch (BundleException e) {
            FrameworkLog.LOG.warn("The framework did not stop cleanly", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Container startOnce(PlatformOptions options, Home home, boolean install)
            throws InterruptedException {
        Felix framework = new Felix(FrameworkSettings.of(options, home));
        try {
            framework.init();
            List<Bundle> listed = install
                    ? install(framework.getBundleContext(), options.distribution())
                    : present(framework.getBundleContext(), options.distribution());
            framework.start();
            Container container = new Container(framework, listed);
            container.refuseIfNotActive();
            if (install) {
                remember(home, options.distribution());
            }
            return container;
        } catch (BundleException | RuntimeException e) {
            new Container(framework, List.of()).close();
            throw e instanceof Refused refused
                    ? refused
                    : new Refused("The framework did not start: " + e.getMessage() + ".", e);
        }
    }

    private static List<Bundle> install(BundleContext context, Distribution distribution) throws BundleException {
        List<Bundle> installed = new ArrayList<>();
        for (Feature.Entry entry : distribution.bundles()) {
            Bundle bundle = context.installBundle(location(distribution, entry));
            bundle.adapt(BundleStartLevel.class).setStartLevel(entry.startLevel());
            if (!isFragment(bundle)) {
                bundle.start(Bundle.START_ACTIVATION_POLICY);
            }
            installed.add(bundle);
        }
        return installed;
    }

    private static List<Bundle> present(BundleContext context, Distribution distribution) {
        Map<String, Bundle> cached = new HashMap<>();
        for (Bundle bundle : context.getBundles()) {
            cached.put(bundle.getLocation(), bundle);
        }
        List<Bundle> present = new ArrayList<>();
        for (Feature.Entry entry : distribution.bundles()) {
            Bundle bundle = cached.get(location(distribution, entry));
            if (bundle == null) {
                throw new Refused(entry.id() + " is missing from the bundle cache.");
            }
            present.add(bundle);
        }
        return present;
    }

    /** The jars are read where they lie; the cache keeps only what the framework itself records. */
    private static String location(Distribution distribution, Feature.Entry entry) {
        return "reference:" + distribution.jar(entry).toUri().toString().replace("file:///", "file:/");
    }

    private void refuseIfNotActive() {
        List<Bundle> idle = notActive();
        if (!idle.isEmpty()) {
            throw new Refused("These bundles did not start: "
                    + String.join(
                            ", ", idle.stream().map(Bundle::getSymbolicName).toList()) + ".");
        }
    }

    private static boolean isAtWork(Bundle bundle) {
        int wanted = isFragment(bundle) ? Bundle.RESOLVED : Bundle.ACTIVE | Bundle.STARTING;
        return (bundle.getState() & wanted) != 0;
    }

    private static boolean isFragment(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision != null && (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }

    private static boolean isCurrent(Home home, Distribution distribution) {
        try {
            Path record = home.cache().resolve(MADE_FROM);
            return Files.exists(record) && Files.readString(record).equals(distribution.fingerprint());
        } catch (IOException e) {
            return false;
        }
    }

    private static void remember(Home home, Distribution distribution) {
        try {
            Path part = home.cache().resolve(MADE_FROM + ".part");
            Files.writeString(part, distribution.fingerprint(), UTF_8);
            Files.move(part, home.cache().resolve(MADE_FROM), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            FrameworkLog.LOG.warn("The bundle cache cannot be kept for the next start", e);
        }
    }

    private static void forget(Home home) {
        try {
            Files.deleteIfExists(home.cache().resolve(MADE_FROM));
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle cache " + home.cache() + " cannot be made anew", e);
        }
        deleteTree(home.cache());
    }

    private static void deleteTree(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder)) {
                    Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle cache " + folder + " cannot be made anew", e);
        }
    }
}
