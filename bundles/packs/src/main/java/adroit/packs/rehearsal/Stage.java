package adroit.packs.rehearsal;

import adroit.exchange.catalog.DisciplineFolder;
import adroit.packs.archive.Archive;
import adroit.packs.archive.ArchiveEntry;
import adroit.packs.archive.Limits;
import adroit.packs.refusal.Refusal;
import adroit.packs.refusal.Refused;
import adroit.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.util.tracker.ServiceTracker;

/** A container that shares the packages of {@code adroit.api} with this process, declarative services, and the one bundle. */
final class Stage {
    private static final String SHARED =
            "adroit.catalog;version=0.1.0,adroit.scoring;version=0.1.0,adroit.work;version=0.1.0,"
                    + "org.slf4j;version=2.0.20";
    private static final long PATIENCE_MILLIS = 5_000;

    private final Path folder;
    private final List<Path> beside;

    Stage(Path folder, List<Path> beside) {
        this.folder = folder;
        this.beside = beside;
    }

    /** @throws Refused with what is wrong */
    void run(String name, byte[] jar) throws Exception {
        Framework framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(settings());
        framework.start();
        BundleContext context = framework.getBundleContext();
        for (Path each : beside) {
            context.installBundle("reference:" + each.toUri().toString().replace("file:///", "file:/"));
        }
        for (Bundle each : context.getBundles()) {
            start(each);
        }
        Bundle bundle = context.installBundle(name, new ByteArrayInputStream(jar));
        bundle.start();
        List<Refusal> wrong = differences(name, jar, scorer(context, bundle, name));
        bundle.stop();
        framework.stop();
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, folder.resolve("cache").toString());
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SHARED);
        settings.put("felix.log.level", "0");
        return settings;
    }

    private static void start(Bundle bundle) throws BundleException {
        if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
            bundle.start();
        }
    }

    private static Scorer scorer(BundleContext context, Bundle bundle, String name)
            throws InvalidSyntaxException, InterruptedException {
        ServiceTracker<Scorer, Scorer> tracker = new ServiceTracker<>(
                context,
                FrameworkUtil.createFilter("(&(objectClass=" + Scorer.class.getName() + ")(service.bundleid="
                        + bundle.getBundleId() + "))"),
                null);
        tracker.open();
        @Nullable Scorer found = tracker.waitForService(PATIENCE_MILLIS);
        if (found == null) {
            throw new Refused(
                    "SCORER_MISSING",
                    name,
                    "It promises a scorer, but offered none: its component is not satisfied, or failed.",
                    "Ask whoever keeps the discipline for a corrected pack.");
        }
        return found;
    }

    private static List<Refusal> differences(String name, byte[] jar, Scorer scorer) {
        Map<String, byte[]> files = Archive.list(name, jar, Limits.BUNDLE).unpack().stream()
                .collect(Collectors.toMap(ArchiveEntry::name, ArchiveEntry::content));
        try {
            return DisciplineFolder.read(name, files).differences(scorer).stream()
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
}
