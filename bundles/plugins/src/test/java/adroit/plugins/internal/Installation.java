package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.ImpactPreview;
import adroit.assessment.ShadowScoring;
import adroit.catalog.Catalog;
import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.jobanalysis.Renewal;
import adroit.packs.rehearsal.ChildPath;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.SetAside;
import adroit.publisher.Publishers;
import adroit.scoring.Observation;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import adroit.storage.Store;
import adroit.work.Requirement;
import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.felix.framework.Felix;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.service.cm.ConfigurationAdmin;

/** One run of an installation: a framework with nothing but the api, and the life cycle on a home folder. */
final class Installation implements AutoCloseable {
    static final Duration QUIET = Duration.ofMillis(50);

    /** Of one whose code may hang: so long that whatever works comes back in time on a busy machine, too. */
    static final Duration HASTE = Duration.ofSeconds(3);

    /** So many steps at most take up what served before. */
    private static final int STEPS = 8;

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    /** So many states of the installed set are kept here. */
    static final int KEPT = 20;

    final Disciplines disciplines = new Disciplines();
    final JsonReader reader = new JsonReader();
    final Publishers publishers;
    final BundleLifecycle lifecycle;
    final InService service;
    final Offers offers;
    final Queue queue;

    /** Done before results are asked which bundles they need. */
    volatile Runnable beforeAsking = () -> {};

    private final Felix framework;

    /** Starts a run on what an earlier run on the same home left. */
    Installation(Path home, Store store) throws Exception {
        this(home, store, false);
    }

    /** @param written whether bundles hold what people write, rather than what tests do */
    Installation(Path home, Store store, boolean written) throws Exception {
        this(home, store, written, PATIENCE, DEADLINE);
    }

    /** One that does not wait long for code that hangs, or for a scorer that never comes. */
    static Installation hasty(Path home, Store store) throws Exception {
        return new Installation(home, store, false, HASTE.minusSeconds(1), HASTE);
    }

    /** One that really tries what brings code, each for so long at most. */
    static Installation trying(Path home, Store store, Duration trial) throws Exception {
        return new Installation(home, store, true, PATIENCE, DEADLINE, TownBundle.childPath(), trial);
    }

    private Installation(Path home, Store store, boolean written, Duration patience, Duration deadline)
            throws Exception {
        this(home, store, written, patience, deadline, new ChildPath("", List.of()), Duration.ofSeconds(1));
    }

    private Installation(
            Path home,
            Store store,
            boolean written,
            Duration patience,
            Duration deadline,
            ChildPath children,
            Duration trial)
            throws Exception {
        DisciplineReader texts = written ? new ExchangeReader() : reader;
        publishers = new Publishers(store, Clock.systemUTC());
        Path data = Files.createDirectories(home.resolve("data"));
        framework = new Felix(settings(home));
        framework.start();
        ConfigurationAdmin configurations = startServices(framework.getBundleContext());
        KeptJars kept = new KeptJars(data.resolve("disciplines"));
        Hangar hangar = new Hangar(
                framework.getBundleContext(),
                patience,
                deadline,
                new Configurations(configurations),
                Set.of("adroit.catalog", "adroit.scoring", "adroit.work", "org.osgi.framework"));
        Rooms rooms = new Rooms(OpenCalls.in(data.resolve("disciplines.calls")));
        Journal journal = new Journal(store, Clock.systemUTC(), new PluginLog(Clock.systemUTC()));
        queue = new Queue();
        offers = new Offers(shipped(home), texts);
        RecordedSet record = new RecordedSet(
                new InstalledSetFile(data.resolve("disciplines.json")),
                kept,
                new History(data.resolve("disciplines.history"), Clock.systemUTC(), new Thinning(KEPT, sha256 -> {
                    beforeAsking.run();
                    return store.read(s -> s.results().anyMadeBy(sha256));
                })));
        Preflight preflight = new Preflight(children, home.resolve("scratch"), TrialArchive.in(home, ""), trial);
        Admission admission = new Admission(
                record,
                publishers,
                new Trials(kept, preflight, new Verdicts(data.resolve("disciplines.verdicts"), "a JDK, a version")));
        service = new InService(
                record,
                kept,
                new Preparation(hangar, kept, texts, store, "1", rooms, deadline),
                hangar,
                disciplines,
                queue,
                QUIET,
                rooms,
                journal,
                admission);
        lifecycle = new BundleLifecycle(
                data.resolve("disciplines.shadows.json"),
                offers,
                service,
                journal,
                queue,
                new Checks(
                        new Gate(publishers),
                        admission,
                        new GoldenRun(),
                        new ImpactPreview(store, Clock.systemUTC()),
                        new Renewal(store, disciplines, Clock.systemUTC(), Renewal.USUAL),
                        new ShadowScoring(store, Clock.systemUTC()),
                        new Departments(store)));
        lifecycle.restore();
        disciplines.formerlyFrom(lifecycle::former);
        disciplines.absentBecause(lifecycle::whyAbsent);
        disciplines.goneBecause(lifecycle::whyGone);
        settle();
    }

    /** Declarative services and Configuration Admin, from the bundles on the class path of the tests. */
    private static ConfigurationAdmin startServices(BundleContext context) throws BundleException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<Bundle> bundles = new ArrayList<>();
        for (String each : classPath.split(File.pathSeparator)) {
            if (each.matches(
                    ".*(felix\\.(scr|configadmin)|osgi\\.util\\.(promise|function)|osgi\\.service\\.component)-\\d.*")) {
                bundles.add(context.installBundle("reference:file:" + each));
            }
        }
        for (Bundle each : bundles) {
            each.start();
        }
        return Objects.requireNonNull(
                context.getService(context.getServiceReference(ConfigurationAdmin.class)), "Configuration Admin");
    }

    /** How a discipline stands after an act that must set it aside. */
    DisciplineStatus setAside(String id, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(SetAside.class);
        return lifecycle.find(id).orElseThrow();
    }

    /** How a discipline stands once everything that was asked for before is done. */
    DisciplineStatus settled(String id) {
        settle();
        return lifecycle.find(id).orElseThrow();
    }

    /** What was put into the queue before is done by now, and what that put there itself. */
    private void settle() {
        for (int i = 0; i < STEPS; i++) {
            queue.call(() -> "done");
        }
    }

    static Path shipped(Path home) throws IOException {
        return Files.createDirectories(home.resolve("shipped"));
    }

    /** The level that the discipline in service gives. */
    double level(String discipline) {
        ActiveDiscipline active = disciplines.find(discipline).orElseThrow();
        return level(active.scorer(), active);
    }

    static double level(Scorer scorer, ActiveDiscipline discipline) {
        Score score = scorer.score(question(discipline));
        return score instanceof Score.Scored scored ? scored.level() : Double.NaN;
    }

    static ScoringCase question(ActiveDiscipline discipline, Observation... evidence) {
        return question(discipline.edition().catalog(), evidence);
    }

    static ScoringCase question(Catalog catalog, Observation... evidence) {
        return new ScoringCase(
                new Requirement("a-skill", 3, false, List.of()),
                SampleBundle.skill(),
                catalog,
                List.of(evidence),
                Set.of(),
                LocalDate.of(2026, 6, 30));
    }

    /** Offers a service that is no business of a discipline. */
    void offer(Runnable service) {
        framework.getBundleContext().registerService(Runnable.class, service, new Hashtable<>(Map.of("hidden", "yes")));
    }

    /** The level that a scorer gives which the act takes out of service: asked in the queue right behind the act, before what is quiet for {@link #QUIET} can be let go. */
    double levelAfter(Runnable act, ActiveDiscipline before) {
        AtomicReference<Double> level = new AtomicReference<>(Double.NaN);
        AtomicBoolean asked = new AtomicBoolean();
        disciplines.whenChanged(() -> {
            if (!asked.getAndSet(true)) {
                queue.later(Duration.ZERO, () -> level.set(level(before.scorer(), before)));
            }
        });
        act.run();
        queue.call(() -> "it was asked by now");
        return Objects.requireNonNull(level.get());
    }

    /** The bundle of a discipline, for as long as somebody else holds it. */
    WeakReference<Bundle> bundle(String id) {
        return Stream.of(framework.getBundleContext().getBundles())
                .filter(b -> b.getLocation().startsWith(Hangar.LOCATION)
                        && b.getSymbolicName().endsWith("." + id))
                .map(WeakReference::new)
                .findFirst()
                .orElseThrow();
    }

    /** The bundles of disciplines that the framework holds, as {@code name version}. */
    List<String> bundles() {
        return Stream.of(framework.getBundleContext().getBundles())
                .filter(b -> b.getLocation().startsWith(Hangar.LOCATION) && b.getState() != Bundle.UNINSTALLED)
                .map(b -> b.getSymbolicName() + " " + b.getVersion())
                .sorted()
                .toList();
    }

    @Override
    public void close() throws InterruptedException, BundleException {
        lifecycle.close();
        framework.stop();
        framework.waitForStop(5_000);
    }

    private static Map<String, Object> settings(Path home) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, home.resolve("cache").toString());
        settings.put(
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                "adroit.catalog;version=0.1.0,adroit.scoring;version=0.1.0,adroit.work;version=0.1.0,org.osgi.service.cm;version=1.6.1");
        settings.put("felix.cm.dir", home.resolve("configuration").toString());
        settings.put("felix.log.level", "0");
        return settings;
    }
}
