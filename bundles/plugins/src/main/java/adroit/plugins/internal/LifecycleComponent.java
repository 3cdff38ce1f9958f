package adroit.plugins.internal;

import adroit.assessment.ImpactPreview;
import adroit.assessment.ShadowScoring;
import adroit.edition.CommonRules;
import adroit.edition.Disciplines;
import adroit.jobanalysis.Renewal;
import adroit.packs.bundle.Platform;
import adroit.packs.rehearsal.ChildPath;
import adroit.plugins.DisciplineLifecycle;
import adroit.proposal.Proposals;
import adroit.publisher.Publishers;
import adroit.storage.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Puts the life cycle together for the container and sets it going. Reads the framework properties {@code adroit.home} and
 * {@code adroit.distribution}, in whose folder {@code bundles} the shipped disciplines lie.
 */
@Component(
        immediate = true,
        service = {})
public final class LifecycleComponent {
    private static final Duration SCORER_PATIENCE = Duration.ofSeconds(5);
    private static final Duration QUIET = Duration.ofSeconds(5);
    private static final Duration SWEEP = Duration.ofSeconds(10);
    private static final int PREFLIGHT_SECONDS = 20;
    private static final Duration START_DEADLINE = Duration.ofSeconds(8);
    private static final Duration TICK = Duration.ofSeconds(30);
    private static final Duration CALL_DEADLINE = Duration.ofSeconds(5);

    private final BundleLifecycle lifecycle;
    private final FolderWatch inbox;
    private final Schedule schedule;
    private final @Nullable DevFolder development;
    private final ServiceRegistration<DisciplineLifecycle> registration;

    @Activate
    public LifecycleComponent(
            BundleContext context,
            @Reference Store store,
            @Reference Disciplines disciplines,
            @Reference Publishers publishers,
            @Reference Proposals proposals,
            @Reference Renewal renewal,
            @Reference ConfigurationAdmin configurations) {
        lifecycle = lifecycle(context, store, disciplines, publishers, renewal, configurations);
        lifecycle.restore();
        disciplines.formerlyFrom(lifecycle::former);
        disciplines.absentBecause(lifecycle::whyAbsent);
        disciplines.goneBecause(lifecycle::whyGone);
        proposals.publishThrough(lifecycle::putInForce);
        schedule = new Schedule(proposals, lifecycle::settled, TICK);
        schedule.start();
        Path deploy = Path.of(required(context, "adroit.home")).resolve("deploy");
        inbox = new Inbox(deploy, lifecycle).watched(SWEEP);
        inbox.start();
        development = development(context, store, disciplines);
        registration = context.registerService(DisciplineLifecycle.class, lifecycle, null);
    }

    @Deactivate
    void stop() {
        registration.unregister();
        inbox.close();
        schedule.close();
        if (development != null) {
            development.close();
        }
        lifecycle.close();
    }

    private @Nullable DevFolder development(BundleContext context, Store store, Disciplines disciplines) {
        @Nullable String folder = context.getProperty("adroit.dev");
        if (folder == null) {
            return null;
        }
        DevFolder made = lifecycle.development(Path.of(folder), disciplines, store, CommonRules.VERSION);
        made.start();
        return made;
    }

    private static BundleLifecycle lifecycle(
            BundleContext context,
            Store store,
            Disciplines disciplines,
            Publishers publishers,
            Renewal renewal,
            ConfigurationAdmin configurations) {
        Path data = Path.of(required(context, "adroit.home")).resolve("data");
        DisciplineReader reader = new ExchangeReader();
        KeptJars kept = new KeptJars(data.resolve("disciplines"));
        Hangar hangar = new Hangar(
                context,
                SCORER_PATIENCE,
                START_DEADLINE,
                new Configurations(configurations),
                Platform.here().imports());
        Rooms rooms = new Rooms(OpenCalls.in(data.resolve("disciplines.calls")));
        Preparation preparation =
                new Preparation(hangar, kept, reader, store, CommonRules.VERSION, rooms, CALL_DEADLINE);
        Journal journal = new Journal(store, Clock.systemUTC(), new PluginLog(Clock.systemUTC()).hearing());
        Queue queue = new Queue();
        Path distribution = Path.of(required(context, "adroit.distribution"));
        Path scratch =
                Path.of(required(context, "adroit.home")).resolve("cache").resolve("preflight");
        RecordedSet record = new RecordedSet(
                new InstalledSetFile(data.resolve("disciplines.json")),
                kept,
                new History(
                        data.resolve("disciplines.history"),
                        Clock.systemUTC(),
                        new Thinning(
                                Thinning.KEPT,
                                sha256 -> store.read(s -> s.results().anyMadeBy(sha256)))));
        Verdicts verdicts = new Verdicts(
                data.resolve("disciplines.verdicts"),
                System.getProperty("java.runtime.version") + " " + required(context, "adroit.version"));
        Admission admission = new Admission(
                record, publishers, new Trials(kept, preflight(context, distribution, scratch), verdicts));
        InService service =
                new InService(record, kept, preparation, hangar, disciplines, queue, QUIET, rooms, journal, admission);
        Offers offers = new Offers(distribution.resolve("bundles"), reader);
        return new BundleLifecycle(
                data.resolve("disciplines.shadows.json"),
                offers,
                service,
                journal,
                queue,
                new Checks(
                        new Gate(publishers),
                        admission,
                        new GoldenRun(),
                        new ImpactPreview(store, Clock.systemDefaultZone()),
                        renewal,
                        new ShadowScoring(store, Clock.systemDefaultZone()),
                        new Departments(store)));
    }

    /** How long a trial may take, in seconds, is said otherwise by tests and for slow machines. Its archive is the product's where that can be written, as that of the product itself. */
    private static Preflight preflight(BundleContext context, Path distribution, Path scratch) {
        @Nullable String seconds = context.getProperty("adroit.preflight.seconds");
        ChildPath path = ChildPath.of(distribution);
        Path shared = distribution.resolve("cache");
        return new Preflight(
                path,
                scratch,
                TrialArchive.in(Files.isWritable(shared) ? shared : scratch.resolveSibling("."), path.classPath()),
                Duration.ofSeconds(seconds == null ? PREFLIGHT_SECONDS : Integer.parseInt(seconds)));
    }

    private static String required(BundleContext context, String property) {
        @Nullable String value = context.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("the framework property " + property + " is not set");
        }
        return value;
    }
}
