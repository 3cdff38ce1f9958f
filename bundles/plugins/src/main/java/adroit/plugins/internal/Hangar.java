package adroit.plugins.internal;

import adroit.packs.bundle.Wires;
import adroit.packs.settings.SettingsForm;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Scorer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.bundle.CollisionHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.framework.hooks.service.FindHook;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Discipline bundles in the framework. Each is under a location made of its SHA-256, and is started for this run only: what runs is said by the record of the
 * installed set, never by the framework's cache.
 */
final class Hangar {
    static final String LOCATION = "adroit-discipline:";
    private static final Pattern PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");

    private static final Logger LOG = LoggerFactory.getLogger(Hangar.class);

    private final BundleContext context;
    private final Duration patience;
    private final Duration deadline;
    private final Configurations configurations;
    private final CachedCopies copies;
    private final Twins twins = new Twins();
    private final Map<Bundle, Integer> holders = new ConcurrentHashMap<>();

    /**
     * @param patience how long a promised scorer may take to appear
     * @param deadline how long a bundle's own code may take to start, and to stop
     * @param packages what bundles may import
     */
    Hangar(
            BundleContext context,
            Duration patience,
            Duration deadline,
            Configurations configurations,
            Set<String> packages) {
        this.context = context;
        this.patience = patience;
        this.deadline = deadline;
        this.configurations = configurations;
        copies = new CachedCopies(context);
        context.registerService(CollisionHook.class, twins, null);
        Sight sight = new Sight();
        context.registerService(FindHook.class, sight, null);
        context.registerService(EventListenerHook.class, sight, null);
        context.registerService(ResolverHookFactory.class, new Wires(Hangar::isDiscipline, packages), null);
    }

    /** Whether the bundle is one of those in here. */
    static boolean isDiscipline(Bundle bundle) {
        return bundle.getLocation().startsWith(LOCATION);
    }

    /**
     * The bundle at that place: the one that is there, or a new one, told its settings. Whoever is given it holds it until they end it.
     *
     * @param form of what can be set of it
     */
    Bundle place(Path jar, Installed installed, Optional<SettingsForm> form) {
        Bundle placed = placed(jar, installed, form);
        holders.merge(placed, 1, Integer::sum);
        return placed;
    }

    private Bundle placed(Path jar, Installed installed, Optional<SettingsForm> form) {
        @Nullable Bundle there = present(installed);
        if (there != null) {
            form.ifPresent(f -> configurations.tell(there, f, installed.settings()));
            return there;
        }
        try (InputStream bytes = Files.newInputStream(jar)) {
            Bundle bundle = twins.install(context, LOCATION + installed.place(), bytes);
            form.ifPresent(f -> configurations.tell(bundle, f, installed.settings()));
            bundle.adapt(BundleStartLevel.class).setStartLevel(ownLevel());
            return bundle;
        } catch (BundleException e) {
            throw notInstalled(e);
        } catch (IOException e) {
            throw new UncheckedIOException(jar + " cannot be read", e);
        }
    }

    /** The bundle that is there already. One that a former run left is taken only where the framework's copy, from which its classes come, is whole. */
    private @Nullable Bundle present(Installed installed) {
        @Nullable Bundle there = context.getBundle(LOCATION + installed.place());
        if (there == null || holders.containsKey(there) || copies.isWhole(there, installed.sha256())) {
            return there;
        }
        LOG.warn("The framework's copy of {} was changed, and is made anew", there.getSymbolicName());
        remove(there);
        return null;
    }

    /** Starts the bundle in its room, and takes hold of its scorer as {@link #scorer} does. */
    Found start(Bundle bundle, Optional<Scorer> described, Room room) {
        return room.call("its start", deadline, () -> {
            start(bundle);
            return scorer(bundle, described);
        });
    }

    private static void start(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT);
        } catch (BundleException e) {
            throw notStarted(bundle, e);
        } catch (RuntimeException | Error e) {
            throw notStarted(bundle, e);
        }
    }

    /**
     * The scorer that this very bundle registered; where it promises none and has none, the one that it describes, or else the common rule.
     *
     * @param described by a {@code scoring.yaml} of the bundle
     */
    private Found scorer(Bundle bundle, Optional<Scorer> described) {
        boolean promised = promisesScorer(bundle);
        ServiceTracker<Scorer, Scorer> tracker = new ServiceTracker<>(context, scorersOf(bundle), null);
        tracker.open();
        boolean held = false;
        try {
            @Nullable Scorer own = promised ? tracker.waitForService(patience.toMillis()) : tracker.getService();
            if (own != null && described.isPresent()) {
                throw twoScorers(bundle);
            }
            if (own != null) {
                held = true;
                return new Found(own, true, tracker::close);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!held) {
                tracker.close();
            }
        }
        if (promised) {
            throw new Faulty(
                    "SCORER_MISSING",
                    bundle.getSymbolicName() + " promises a scorer, but offered none within " + patience.toSeconds()
                            + " s: its component is not satisfied or failed.",
                    "Ask whoever keeps the discipline for a corrected bundle.");
        }
        return new Found(described.orElseGet(DecidingChannel::usual), false, () -> {});
    }

    private static Faulty twoScorers(Bundle bundle) {
        return new Faulty(
                "TWO_SCORERS",
                bundle.getSymbolicName() + " brings a scorer in Java and describes another in scoring.yaml.",
                "Ask whoever keeps the discipline to leave one of them out.");
    }

    /**
     * A scorer.
     *
     * @param own whether it is code of the bundle
     * @param release what to do when it is no longer held
     */
    record Found(Scorer scorer, boolean own, Runnable release) {}

    /** Lets go of its scorer, and removes it unless somebody else holds the same bundle: what is in service, looked at or scores beside may be the same. */
    void end(Running running) {
        end(running.bundle(), running.room(), running.release());
    }

    void end(Bundle bundle, Room room, Runnable release) {
        try {
            release.run();
        } finally {
            if (holders.merge(bundle, -1, Integer::sum) <= 0) {
                holders.remove(bundle);
                remove(bundle, room);
            }
        }
    }

    /** Stops and uninstalls in its room; a bundle that will not is left to the next start, which begins without it. */
    private void remove(Bundle bundle, Room room) {
        if (room.isLost()) {
            LOG.warn("{} stays until the server is restarted: a thread was lost in it", bundle.getSymbolicName());
            return;
        }
        try {
            room.call("its stop", deadline, () -> {
                remove(bundle);
                return bundle;
            });
            configurations.forget(bundle.getLocation());
        } catch (Faulty e) {
            LOG.warn("{} stays until the server is restarted: {}", bundle.getSymbolicName(), e.getMessage());
        }
    }

    private static void remove(Bundle bundle) {
        try {
            if (bundle.getState() != Bundle.UNINSTALLED) {
                giveBack(bundle);
                bundle.uninstall();
            }
        } catch (BundleException | RuntimeException | Error e) {
            throw new Faulty("NOT_REMOVED", bundle.getSymbolicName() + " could not be removed.", "Restart the server.");
        }
    }

    /**
     * Declarative services asks Configuration Admin in the bundle's name, and gives it back. Felix keeps the count of zero then, and with it the bundle for ever; it forgets
     * the count where the service is given back by the way that is meant for prototypes.
     */
    private static void giveBack(Bundle bundle) {
        @Nullable BundleContext context = bundle.getBundleContext();
        if (context == null) {
            return;
        }
        @Nullable ServiceReference<?> used = context.getServiceReference(ConfigurationAdmin.class.getName());
        if (used != null) {
            giveBack(context.getServiceObjects(used));
        }
    }

    private static <S> void giveBack(ServiceObjects<S> objects) {
        @Nullable S service = objects.getService();
        if (service != null) {
            objects.ungetService(service);
        }
    }

    /** Removes the bundles of former runs that are at no named place, and what they were told; those that stay are wired all at once, so that starting one finds it ready. */
    void keepOnly(Set<String> places) {
        configurations.keepOnly(places.stream().map(place -> LOCATION + place).collect(Collectors.toSet()));
        List<Bundle> stay = new ArrayList<>();
        for (Bundle each : context.getBundles()) {
            String location = each.getLocation();
            if (location.startsWith(LOCATION)) {
                if (places.contains(location.substring(LOCATION.length()))) {
                    stay.add(each);
                } else {
                    remove(each);
                }
            }
        }
        resolve(stay);
    }

    /** What cannot be wired is told when it is started. */
    private void resolve(List<Bundle> bundles) {
        if (!bundles.isEmpty()) {
            context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                    .adapt(FrameworkWiring.class)
                    .resolveBundles(bundles);
        }
    }

    private int ownLevel() {
        return Math.max(1, context.getBundle().adapt(BundleStartLevel.class).getStartLevel());
    }

    /** A component of a discipline is a scorer: the gate lets no other in. */
    private static boolean promisesScorer(Bundle bundle) {
        String provides = bundle.getHeaders("").get(Constants.PROVIDE_CAPABILITY);
        return bundle.getHeaders("").get("Service-Component") != null
                || provides != null && provides.contains(Scorer.class.getName());
    }

    private static Filter scorersOf(Bundle bundle) {
        try {
            return FrameworkUtil.createFilter(
                    "(&(objectClass=" + Scorer.class.getName() + ")(service.bundleid=" + bundle.getBundleId() + "))");
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Faulty notInstalled(BundleException e) {
        return e.getType() == BundleException.DUPLICATE_BUNDLE_ERROR
                ? new Faulty(
                        "SAME_VERSION",
                        "A bundle with this name and version, but other content, is already there.",
                        "Give the changed bundle a new version.")
                : new Faulty(
                        "NOT_A_BUNDLE",
                        "The framework refused the bundle: its headers are not valid.",
                        "Ask whoever keeps the discipline for a corrected bundle.");
    }

    private static Faulty notStarted(Bundle bundle, Throwable e) {
        String missing = PACKAGE.matcher(String.valueOf(e.getMessage()))
                .results()
                .map(r -> r.group(1))
                .distinct()
                .collect(Collectors.joining(", "));
        boolean unresolved = e instanceof BundleException b && b.getType() == BundleException.RESOLVE_ERROR;
        return unresolved
                ? new Faulty(
                        "IMPORT_MISSING",
                        bundle.getSymbolicName() + " needs what this installation does not have"
                                + (missing.isEmpty() ? "." : ": " + missing + "."),
                        "A discipline may use adroit.catalog, adroit.scoring, adroit.work and java packages only;"
                                + " ask whoever keeps it for one that fits this version.")
                : new Faulty(
                        "START_FAILED",
                        bundle.getSymbolicName()
                                + " could not be started: its code failed, or it is no bundle that can be started.",
                        "Ask whoever keeps the discipline for a corrected bundle.");
    }
}
