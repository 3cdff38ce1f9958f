package adroit.plugins.internal;

import adroit.assessment.Impact;
import adroit.catalog.Catalog;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.edition.ScorerIdentity;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Scope;
import adroit.packs.bundle.NextApi;
import adroit.plugins.ApiOutlook;
import adroit.plugins.DisciplineLifecycle;
import adroit.plugins.DisciplineSettings;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Fault;
import adroit.plugins.FieldNotice;
import adroit.plugins.InstallPolicy;
import adroit.plugins.PackFile;
import adroit.plugins.PackPlan;
import adroit.plugins.PluginLine;
import adroit.plugins.SetMove;
import adroit.plugins.SetVersion;
import adroit.plugins.Shadow;
import adroit.plugins.ShadowReport;
import adroit.plugins.StepBack;
import adroit.scoring.Scorer;
import adroit.storage.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The acts over bundles, each in its turn on the queue; what each does stands with its concept. */
final class BundleLifecycle implements DisciplineLifecycle, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BundleLifecycle.class);
    private static final String PLAN = "discipline.plan";
    private static final String CONFIGURE = "discipline.configure";
    private static final String READ_SETTINGS = "discipline.settings-read";
    private static final String READ_LOG = "discipline.log-read";

    private final InService service;
    private final Journal journal;
    private final Queue queue;
    private final Checks checks;
    private final Acts acts;
    private final Known known;
    private final Arrivals arrivals;
    private final Candidates candidates;
    private final Shadows shadows;
    private final ShadowActs shadowActs;
    private final Turns turns;
    private final Exports exports;
    private final Publishing publishing;
    private final Settings settings;
    private final SetActs set;
    private final GoingBack back;
    private volatile Supplier<Map<String, DisciplineStatus>> development = Map::of;
    private volatile boolean settled;

    BundleLifecycle(Path shadowFile, Offers offers, InService service, Journal journal, Queue queue, Checks checks) {
        this.service = service;
        this.journal = journal;
        this.queue = queue;
        this.checks = checks;
        Merging merging = new Merging(service, offers);
        acts = new Acts(service, journal, queue);
        known = new Known(service, offers);
        arrivals = new Arrivals(
                known,
                offers,
                service,
                journal,
                checks.gate(),
                checks.admission(),
                checks.golden(),
                merging,
                checks.departments());
        candidates = new Candidates(service, queue, checks.impacts(), checks.renewal(), merging, checks.gate());
        shadows = new Shadows(shadowFile, service, checks.shadows());
        shadowActs =
                new ShadowActs(known, service, checks.admission(), journal, arrivals, shadows, checks.departments());
        turns = new Turns(known, service, journal, checks.departments());
        exports = new Exports(known, service, journal);
        publishing = new Publishing(known, service, journal);
        settings = new Settings(service, queue, checks.impacts());
        back = new GoingBack(known, service, arrivals, journal);
        set = new SetActs(service, checks.admission(), offers, journal, checks.departments(), checks.gate());
    }

    /** Brings back what was in service, without making the caller wait. */
    void restore() {
        queue.later(Duration.ZERO, () -> {
            try {
                long before = System.nanoTime();
                service.restore();
                LOG.info(
                        "{} professional fields in service after {} ms",
                        service.runningIds().size(),
                        Duration.ofNanos(System.nanoTime() - before).toMillis());
                service.recall();
                readCatalogs(service.runningIds().iterator());
                shadows.restore();
            } catch (RuntimeException | Error e) {
                LOG.error("The record of installed disciplines could not be used", e);
                service.notRestored();
            } finally {
                settled = true;
            }
        });
    }

    /** One after the other, so that what is urgent waits for one at most. */
    private void readCatalogs(Iterator<String> ids) {
        if (ids.hasNext()) {
            queue.later(Duration.ZERO, () -> {
                try {
                    service.readCatalog(ids.next());
                } finally {
                    readCatalogs(ids);
                }
            });
        }
    }

    @Override
    public List<DisciplineStatus> list() {
        Map<String, DisciplineStatus> written = development.get();
        if (written.isEmpty()) {
            return known.statuses().all();
        }
        Map<String, DisciplineStatus> all = new TreeMap<>(written);
        known.statuses().all().forEach(s -> all.putIfAbsent(s.id(), s));
        return List.copyOf(all.values());
    }

    /** Fields of that folder, as they are written, beside what is installed and before it. */
    DevFolder development(Path folder, Disciplines disciplines, Store store, String rules) {
        DevFolder made = new DevFolder(folder, disciplines, store, rules, queue, id -> service.running(id)
                .map(Running::discipline));
        development = made::statuses;
        return made;
    }

    @Override
    public Optional<DisciplineStatus> find(String id) {
        DisciplineStatus written = development.get().get(id);
        return written != null ? Optional.of(written) : known.statuses().of(id);
    }

    @Override
    public boolean mayInstall(Actor actor, String keeper) {
        return Rights.mayInstall(actor, service.set().policy(), keeper);
    }

    @Override
    public DisciplineStatus install(Actor actor, String id) {
        return acts.keeping(actor, Arrivals.INSTALL, id, () -> arrivals.install(actor, id));
    }

    @Override
    public DisciplineStatus installPack(Actor actor, String name, byte[] file) {
        Brought brought = new Brought(name, file);
        return acts.arriving(actor, Arrivals.INSTALL, brought::inWords, () -> arrivals.installing(actor, brought));
    }

    @Override
    public PackFile export(Actor actor, String id) {
        return acts.managing(actor, Exports.EXPORT, id, () -> exports.of(actor, id));
    }

    @Override
    public DisciplineStatus update(Actor actor, String id) {
        return acts.keeping(actor, Arrivals.UPDATE, id, () -> arrivals.update(actor, id));
    }

    @Override
    public Optional<String> versionBefore(String id) {
        return back.version(id);
    }

    @Override
    public DisciplineStatus goBack(Actor actor, String id, @Nullable String to) {
        return bringingBack(tried -> acts.keepingFirst(actor, GoingBack.BACK, id, () -> {
            back.goBack(actor, id, to, tried);
            return known.status(id);
        }));
    }

    @Override
    public StepBack planBack(Actor actor, String id) {
        return candidates.stepBack(
                actor, bringingBack(tried -> acts.keeping(actor, PLAN, id, () -> back.ready(actor, id, tried))));
    }

    @Override
    public PackPlan plan(Actor actor, String id) {
        return candidates.plan(
                actor, acts.looking(actor, PLAN, () -> id, () -> arrivals.candidate(actor, known.offered(id))));
    }

    @Override
    public PackPlan planPack(Actor actor, String name, byte[] file) {
        Brought brought = new Brought(name, file);
        return candidates.plan(
                actor, acts.looking(actor, PLAN, brought::inWords, () -> arrivals.candidate(actor, brought)));
    }

    @Override
    public Shadow shadow(Actor actor, String id, String department) {
        return acts.looking(actor, ShadowActs.BEGIN, () -> id, () -> {
            Supplier<Candidate> candidate = arrivals.candidate(actor, known.offered(id));
            return () -> shadowActs.begin(actor, candidate.get(), department);
        });
    }

    @Override
    public Shadow shadowPack(Actor actor, String name, byte[] file, String department) {
        Brought brought = new Brought(name, file);
        return acts.looking(actor, ShadowActs.BEGIN, brought::inWords, () -> {
            Supplier<Candidate> candidate = arrivals.candidate(actor, brought);
            return () -> shadowActs.begin(actor, candidate.get(), department);
        });
    }

    @Override
    public List<Shadow> shadows(Actor actor) {
        return shadows.all().stream()
                .filter(s ->
                        find(s.id()).filter(d -> mayInstall(actor, d.keeper())).isPresent())
                .toList();
    }

    @Override
    public ShadowReport compare(Actor actor, String id) {
        return acts.reading(actor, ShadowActs.READ, id, () -> shadowActs.compare(actor, id));
    }

    @Override
    public DisciplineStatus promote(Actor actor, String id) {
        return acts.keeping(actor, Arrivals.UPDATE, id, () -> shadowActs.promote(actor, id));
    }

    @Override
    public void drop(Actor actor, String id) {
        acts.keeping(actor, ShadowActs.DROP, id, () -> shadowActs.drop(actor, id));
    }

    @Override
    public DisciplineStatus use(Actor actor, String id, String department, boolean on) {
        String act = on ? "discipline.turn-on" : "discipline.turn-off";
        String subject = id + " in " + department;
        return acts.doing(actor, Scope.department(department), Act.USE_DISCIPLINE, act, subject, () -> {
            turns.use(actor, id, department, on, act, subject);
            return known.status(id);
        });
    }

    @Override
    public DisciplineStatus disable(Actor actor, String id) {
        return acts.managingFirst(actor, Turns.DISABLE, id, () -> {
            turns.disable(actor, id);
            return known.status(id);
        });
    }

    @Override
    public DisciplineStatus enable(Actor actor, String id) {
        return bringingBack(tried -> acts.managing(actor, Turns.ENABLE, id, () -> {
            turns.enable(actor, id, tried);
            return known.status(id);
        }));
    }

    @Override
    public void remove(Actor actor, String id) {
        acts.managingFirst(actor, Turns.REMOVE, id, () -> {
            turns.remove(actor, id);
            return id;
        });
    }

    @Override
    public DisciplineStatus publish(Actor actor, Catalog catalog) {
        String id = catalog.discipline();
        return acts.doing(actor, Scope.CITY, Act.PUBLISH_CATALOG, Publishing.PUBLISH, id, () -> {
            publishing.publish(actor, catalog);
            return known.status(id);
        });
    }

    /** Puts a reviewed edition in force, in its turn; whoever calls has checked who may. */
    void putInForce(Actor actor, CatalogEdition edition, String expected) {
        queue.call(() -> {
            publishing.putInForce(actor, edition, expected);
            return edition;
        });
    }

    @Override
    public DisciplineSettings settings(Actor actor, String id) {
        acts.requireManager(actor, READ_SETTINGS, id);
        return settings.of(known.installed(id));
    }

    @Override
    public DisciplineSettings configure(Actor actor, String id, Map<String, String> values) {
        return bringingBack(tried -> acts.managing(actor, CONFIGURE, id, () -> configured(actor, id, values, tried)));
    }

    private DisciplineSettings configured(Actor actor, String id, Map<String, String> values, Trials.Outcome tried) {
        Installed present = known.installed(id);
        Installed wanted = settings.wanted(present, values);
        if (!wanted.equals(present)) {
            Runnable told = () -> journal.done(actor, CONFIGURE, id + " " + wanted.settings());
            if (present.enabled()) {
                service.serve(settings.ready(wanted, tried), told);
            } else {
                service.say(wanted, told);
            }
        }
        return settings.of(wanted);
    }

    @Override
    public Impact planSettings(Actor actor, String id, Map<String, String> values) {
        return settings.impact(
                actor,
                bringingBack(tried -> acts.managing(
                        actor,
                        PLAN,
                        id,
                        () -> settings.ready(
                                settings.wanted(known.installed(id), values).withEnabled(true), tried))));
    }

    @Override
    public List<PluginLine> log(Actor actor, String id) {
        acts.requireManager(actor, READ_LOG, id);
        return journal.log().of(id);
    }

    @Override
    public InstallPolicy policy() {
        return checks.gate().followed(service.set().policy());
    }

    @Override
    public InstallPolicy decide(Actor actor, InstallPolicy policy) {
        return acts.managingFirst(actor, SetActs.DECIDE, SetActs.SET, () -> set.decide(actor, policy));
    }

    @Override
    public List<String> quarantineSignedBy(Actor actor, String fingerprint) {
        return acts.doingFirst(actor, Scope.CITY, Act.TRUST_PUBLISHERS, SetActs.QUARANTINE, fingerprint, () -> {
            List<String> gone = set.quarantineSignedBy(actor, fingerprint);
            shadows.endSignedBy(fingerprint);
            return gone;
        });
    }

    @Override
    public List<SetVersion> versions(Actor actor) {
        acts.requireManager(actor, SetActs.READ, SetActs.SET);
        return queue.callFirst(set.moves()::versions);
    }

    @Override
    public SetMove rollBack(Actor actor, @Nullable String to, boolean dryRun) {
        Function<Trials.Outcome, SetMove> back = set.rollingBack(actor, to, dryRun);
        return bringingBack(tried ->
                acts.managingFirst(actor, SetActs.ROLL_BACK, to == null ? SetActs.SET : to, () -> back.apply(tried)));
    }

    @Override
    public byte[] lock(Actor actor) {
        acts.requireManager(actor, SetActs.READ, SetActs.SET);
        return SetLock.of(service.set()).bytes();
    }

    @Override
    public SetMove applyLock(Actor actor, byte[] lock, boolean dryRun) {
        return bringingBack(
                tried -> acts.managing(actor, SetActs.LOCK, SetActs.SET, () -> set.apply(actor, lock, dryRun, tried)));
    }

    @Override
    public List<FieldNotice> notices(Actor actor) {
        return Notices.of(service.history().all(), actor);
    }

    @Override
    public List<ApiOutlook> outlook(Actor actor, String name, byte[] api) {
        acts.requireManager(actor, SetActs.READ, SetActs.SET);
        return set.outlook(NextApi.read(name, api));
    }

    /** What was never tried here is tried before its turn. */
    private <T> T bringingBack(Function<Trials.Outcome, T> act) {
        return checks.admission().bringingBack(act);
    }

    /** The scorer that made an older result, where it can still be had. */
    Optional<Scorer> former(ScorerIdentity identity) {
        return checks.admission().recalling(tried -> queue.call(() -> service.former(identity, tried)));
    }

    /** Why a field that is installed is not in service, in sentences; may be asked from anywhere. */
    Optional<String> whyAbsent(String id) {
        return Absence.of(id, service.set(), service.passing(id));
    }

    /** Why the scorer that made an older result cannot be had any more, in sentences; may be asked from anywhere. */
    String whyGone(ScorerIdentity identity) {
        return service.whyNoFormer(identity);
    }

    @Override
    public boolean settled() {
        return settled;
    }

    @Override
    public List<Fault> faults() {
        return service.faults();
    }

    @Override
    public void close() {
        queue.close();
        checks.admission().close();
        service.close();
    }
}
