package adroit.packs.rehearsal;

import adroit.exchange.catalog.DisciplineFolder;
import adroit.packs.archive.Archive;
import adroit.packs.archive.ArchiveEntry;
import adroit.packs.archive.Limits;
import adroit.packs.bundle.Platform;
import adroit.packs.bundle.Wires;
import adroit.packs.refusal.Refusal;
import adroit.packs.refusal.Refused;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.util.tracker.ServiceTracker;

/** A container that shares the packages of {@code adroit.api} with this process, with declarative services; bundles come and go, and are wired to what they may be wired to in service. */
final class Stage implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 5_000;

    private final Framework framework;

    private Stage(Framework framework) {
        this.framework = framework;
    }

    /** One that runs, with the bundles beside that it needs. */
    static Stage open(Path folder, List<Path> beside) throws BundleException {
        Framework framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(settings(folder));
        framework.start();
        BundleContext context = framework.getBundleContext();
        for (Path each : beside) {
            context.installBundle("reference:" + each.toUri().toString().replace("file:///", "file:/"));
        }
        List<Bundle> own = List.of(context.getBundles());
        for (Bundle each : own) {
            start(each);
        }
        Wires wires = new Wires(bundle -> !own.contains(bundle), Platform.here().imports());
        context.registerService(ResolverHookFactory.class, wires, null);
        return new Stage(framework);
    }

    /**
     * Starts the bundle, runs its fixtures and stops it.
     *
     * @throws Refused with what is wrong
     */
    void rehearse(String name, byte[] jar) throws BundleException, InvalidSyntaxException, InterruptedException {
        Bundle bundle = start(name, jar);
        List<Refusal> wrong = differences(name, jar, promised(bundle, name, jar));
        bundle.stop();
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }

    private static Map<String, String> settings(Path folder) {
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, folder.resolve("cache").toString());
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, Platform.here().offered());
        settings.put("felix.log.level", "0");
        return settings;
    }

    private static void start(Bundle bundle) throws BundleException {
        if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
            bundle.start();
        }
    }

    Bundle start(String name, byte[] jar) throws BundleException {
        Bundle bundle = framework.getBundleContext().installBundle(name, new ByteArrayInputStream(jar));
        bundle.start();
        return bundle;
    }

    /** Takes it away again, with its classes. */
    void remove(Bundle bundle) throws BundleException, InterruptedException {
        bundle.uninstall();
        CountDownLatch gone = new CountDownLatch(1);
        framework.adapt(FrameworkWiring.class).refreshBundles(List.of(bundle), event -> gone.countDown());
        gone.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** How many services there are, whoever offers them. */
    int services() throws InvalidSyntaxException {
        return framework.getBundleContext().getAllServiceReferences(null, null).length;
    }

    /** Its own scorer where the container finds that it has one; classes without a component serve nobody. */
    private Scorer promised(Bundle bundle, String name, byte[] jar)
            throws InvalidSyntaxException, InterruptedException {
        boolean own = bundle.getHeaders("").get("Service-Component") != null;
        return own ? scorer(bundle, name) : field(name, jar).described().orElseGet(DecidingChannel::usual);
    }

    /** @throws Refused where it offers none */
    Scorer scorer(Bundle bundle, String name) throws InvalidSyntaxException, InterruptedException {
        ServiceTracker<Scorer, Scorer> tracker = new ServiceTracker<>(
                framework.getBundleContext(),
                FrameworkUtil.createFilter("(&(objectClass=" + Scorer.class.getName() + ")(service.bundleid="
                        + bundle.getBundleId() + "))"),
                null);
        tracker.open();
        @Nullable Scorer found = tracker.waitForService(PATIENCE_MILLIS);
        tracker.close();
        if (found == null) {
            throw new Refused(
                    "SCORER_MISSING",
                    name,
                    "It promises a scorer, but offered none: its component is not satisfied, or failed.",
                    "Ask whoever keeps the discipline for a corrected pack.");
        }
        return found;
    }

    /** The text files in a bundle. */
    static DisciplineFolder field(String name, byte[] jar) {
        Map<String, byte[]> files = Archive.list(name, jar, Limits.BUNDLE).unpack().stream()
                .collect(Collectors.toMap(ArchiveEntry::name, ArchiveEntry::content));
        return DisciplineFolder.read(name, files);
    }

    private static List<Refusal> differences(String name, byte[] jar, Scorer scorer) {
        DisciplineFolder field = field(name, jar);
        try {
            return field.differences(scorer).stream()
                    .map(p -> Refusal.of("FIXTURE_FAILS", p))
                    .toList();
        } catch (RuntimeException | StackOverflowError e) {
            throw new Refused(
                    "SCORER_FAILS",
                    name,
                    "The scorer fails at its own fixtures: " + e.getClass().getSimpleName() + ".",
                    "Ask whoever keeps the discipline for a corrected pack.");
        }
    }

    @Override
    public void close() throws BundleException {
        framework.stop();
    }
}
