package adroit.plugins.internal;

import adroit.assessment.Impact;
import adroit.baseline.Baseline;
import adroit.canonical.Digest;
import adroit.catalog.Catalog;
import adroit.edition.CatalogEdition;
import adroit.edition.Continuity;
import adroit.edition.Disciplines;
import adroit.edition.ScorerIdentity;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.packs.Inspection;
import adroit.packs.refusal.Refused;
import adroit.plugins.CatalogPlan;
import adroit.plugins.DisciplineLifecycle;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineSettings;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Fault;
import adroit.plugins.InstallPolicy;
import adroit.plugins.PackPlan;
import adroit.plugins.PluginLine;
import adroit.plugins.SetMove;
import adroit.plugins.SetVersion;
import adroit.plugins.Shadow;
import adroit.plugins.ShadowReport;
import adroit.proposal.ProposalRefused;
import adroit.proposal.Upgrade;
import adroit.scoring.Scorer;
import adroit.storage.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The acts over bundles, each in its turn on the queue. */
final class BundleLifecycle implements DisciplineLifecycle, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BundleLifecycle.class);
    private static final String INSTALL = "discipline.install";
    private static final String UPDATE = "discipline.update";
    private static final String PUBLISH = "catalog.publish";
    private static final String ROLL_BACK = "discipline.roll-back";
    private static final String PLAN = "discipline.plan";
    private static final String DECIDE = "discipline.policy";
    private static final String CONFIGURE = "discipline.configure";
    private static final String SHADOW = "discipline.shadow";
    private static final String DROP = "discipline.shadow-drop";
    private static final String LOCK = "discipline.lock";

    private final Offers offers;
    private final InService service;
    private final Journal journal;
    private final Queue queue;
    private final Checks checks;
    private final SetMoves moves;
    private final Settings settings;
    private final Shadows shadows;
    private final Candidates candidates;
    private final Merging merging;
    private volatile Supplier<Map<String, DisciplineStatus>> development = Map::of;
    private volatile boolean settled;

    BundleLifecycle(Path shadowFile, Offers offers, InService service, Journal journal, Queue queue, Checks checks) {
        this.offers = offers;
        this.service = service;
        this.journal = journal;
        this.queue = queue;
        this.checks = checks;
        this.moves = new SetMoves(service, offers);
        this.shadows = new Shadows(shadowFile, service, checks.shadows());
        this.settings = new Settings(service, queue, checks.impacts());
        this.merging = new Merging(service);
        this.candidates = new Candidates(service, queue, checks.impacts(), merging);
    }

    /** Brings back what was in service, without making the caller wait. */
    void restore() {
        queue.later(Duration.ZERO, () -> {
            try {
                service.restore(this::tried);
                shadows.restore();
            } catch (RuntimeException e) {
                LOG.error("The record of installed disciplines could not be used", e);
            } finally {
                settled = true;
            }
        });
    }

    @Override
    public List<DisciplineStatus> list() {
        Map<String, DisciplineStatus> written = development.get();
        if (written.isEmpty()) {
            return statuses().all();
        }
        Map<String, DisciplineStatus> all = new TreeMap<>(written);
        statuses().all().forEach(s -> all.putIfAbsent(s.id(), s));
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
        return written != null ? Optional.of(written) : statuses().of(id);
    }

    @Override
    public DisciplineStatus install(Actor actor, String id) {
        return keeping(actor, INSTALL, id, () -> {
            Offer offer = offered(id);
            requireRight(actor, offer);
            if (service.set().installed(id).isPresent()) {
                throw new DisciplineRefused(
                        "ALREADY_INSTALLED",
                        id + " is installed already.",
                        "Update it, or enable it where it is disabled.");
            }
            return bring(actor, INSTALL, offer);
        });
    }

    @Override
    public DisciplineStatus installPack(Actor actor, String name, byte[] file) {
        return keeping(actor, INSTALL, name, () -> {
            Optional<Offer> shipped = offers.withDigest(Digest.sha256(file));
            if (shipped.isPresent()) {
                requireRight(actor, shipped.get());
                return bring(actor, actFor(shipped.get().id(), shipped.get().version()), shipped.get());
            }
            Gate.Passed passed = checks.gate().pass(name, file);
            requireRight(actor, passed.description(), passed.fingerprint());
            if (isInstalled(passed)) {
                return status(passed.discipline().id());
            }
            String act = actFor(passed.discipline().id(), passed.discipline().version());
            return bring(actor, act, service.kept(passed), () -> preflight(passed), ready -> checks.golden()
                    .require(passed.inspection(), ready.scorer()));
        });
    }

    private void requireRight(Actor actor, Offer offer) {
        requireRight(actor, offer.description(), offer.signer());
    }

    private void requireRight(Actor actor, Description wanted, @Nullable String signer) {
        Rights.requireInstall(
                actor, service.set().policy(), wanted.keeper(), service.set().installed(wanted.id()), signer);
    }

    @Override
    public boolean mayInstall(Actor actor, String keeper) {
        return Rights.mayInstall(actor, service.set().policy(), keeper);
    }

    /** Only what brings code of its own is tried elsewhere first, and only once on the same JDK and version of the product. */
    private void preflight(Gate.Passed passed) {
        String sha256 = passed.bundleSha256();
        if (passed.inspection().ownScorer() && !checks.verdicts().isGood(sha256)) {
            checks.preflight().require(passed.pack().bundleName(), passed.pack().bundle());
            checks.verdicts().remember(List.of(sha256));
        }
    }

    /** What is wrong with those of them that were never tried here, as after a change of the JDK or of the product; by SHA-256. */
    private Map<String, Fault> tried(List<Installed> packs) {
        List<Installed> unknown = packs.stream()
                .filter(d -> !checks.verdicts().isGood(d.sha256()))
                .toList();
        List<Installed> code = unknown.stream().filter(service::bringsCode).toList();
        Map<String, Fault> faults = new HashMap<>();
        if (!code.isEmpty()) {
            checks.preflight()
                    .faults(code.stream()
                            .map(d -> new Preflight.Tried(d.symbolicName() + ".jar", service.bytes(d)))
                            .toList())
                    .forEach((number, fault) -> faults.put(code.get(number).sha256(), fault));
        }
        checks.verdicts()
                .remember(unknown.stream()
                        .map(Installed::sha256)
                        .filter(sha256 -> !faults.containsKey(sha256))
                        .toList());
        return faults;
    }

    /** Whether these very bytes are installed already, as after a request that was sent twice. */
    private boolean isInstalled(Gate.Passed passed) {
        return service.set()
                .installed(passed.discipline().id())
                .filter(Installed::enabled)
                .filter(p -> p.sha256().equals(passed.bundleSha256()))
                .isPresent();
    }

    /** Whether it would be installed or updated; refuses what is neither. */
    private String actFor(String id, String version) {
        Optional<Installed> present = service.set().installed(id);
        present.ifPresent(p -> requireNewer(p, version));
        return present.isPresent() ? UPDATE : INSTALL;
    }

    @Override
    public PackPlan planPack(Actor actor, String name, byte[] file) {
        return candidates.plan(actor, keeping(actor, PLAN, name, () -> looked(actor, name, file)));
    }

    private Candidate looked(Actor actor, String name, byte[] file) {
        Optional<Offer> shipped = offers.withDigest(Digest.sha256(file));
        if (shipped.isPresent()) {
            return candidate(actor, shipped.get());
        }
        Gate.Passed passed = checks.gate().pass(name, file);
        requireRight(actor, passed.description(), passed.fingerprint());
        actFor(passed.discipline().id(), passed.discipline().version());
        return new Candidate(
                ready(service.kept(passed), () -> preflight(passed), passed.inspection()),
                passed.inspection(),
                passed.publisher(),
                passed.fingerprint(),
                passed.pack().sha256());
    }

    @Override
    public PackPlan plan(Actor actor, String id) {
        return candidates.plan(actor, keeping(actor, PLAN, id, () -> candidate(actor, offered(id))));
    }

    private Candidate candidate(Actor actor, Offer offer) {
        requireRight(actor, offer);
        actFor(offer.id(), offer.version());
        Inspection inspection = Inspection.ofBundle(offer.jar().getFileName().toString(), service.bytes(offer));
        return new Candidate(
                ready(offer, () -> {}, inspection), inspection, "the product itself", null, offer.sha256());
    }

    private Running ready(Offer offer, Runnable first, Inspection inspection) {
        try {
            first.run();
            return service.prepare(offer, ready -> checks.golden().require(inspection, ready.scorer()));
        } catch (Faulty e) {
            service.forgetTraces();
            throw new DisciplineRefused(
                    e.fault().code(), e.fault().sentence(), e.fault().remedy());
        }
    }

    @Override
    public Shadow shadow(Actor actor, String id, String department) {
        return keeping(actor, SHADOW, id, () -> shadowing(actor, candidate(actor, offered(id)), department));
    }

    @Override
    public Shadow shadowPack(Actor actor, String name, byte[] file, String department) {
        return keeping(actor, SHADOW, name, () -> shadowing(actor, looked(actor, name, file), department));
    }

    private Shadow shadowing(Actor actor, Candidate candidate, String department) {
        String id = candidate.ready().installed().id();
        try {
            requireDepartment(department);
            installed(id);
            Shadowing shadowing = new Shadowing(
                    candidate.ready().installed(),
                    department,
                    Instant.now().truncatedTo(ChronoUnit.SECONDS),
                    actor.account());
            journal.done(
                    actor, SHADOW, id + " " + candidate.ready().discipline().version() + " in " + department);
            journal.keep(List.of(candidate.ready().discipline().edition()));
            return shadows.begin(candidate.ready(), shadowing);
        } catch (DisciplineRefused e) {
            service.discard(candidate.ready());
            throw e;
        }
    }

    private void requireDepartment(String department) {
        if (!checks.departments().has(department)) {
            throw new DisciplineRefused(
                    "UNKNOWN_DEPARTMENT", "There is no department " + department + ".", "Name one by its id.");
        }
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
        requireRight(actor, installed(id).description(), null);
        journal.done(actor, "discipline.shadow-read", id);
        return shadows.report(id);
    }

    @Override
    public DisciplineStatus promote(Actor actor, String id) {
        return keeping(actor, UPDATE, id, () -> {
            Installed candidate = shadows.noted(id).candidate();
            requireRight(actor, candidate.description(), candidate.signer());
            requireNewer(installed(id), candidate.description().version());
            if (service.permitted(List.of(candidate)).isEmpty()) {
                throw new DisciplineRefused(
                        "NOT_TRUSTED", "It is set aside, or its key was revoked since.", "Drop it.");
            }
            DisciplineStatus status = bring(actor, UPDATE, service.offer(candidate));
            shadows.end(id);
            return status;
        });
    }

    @Override
    public void drop(Actor actor, String id) {
        keeping(actor, DROP, id, () -> {
            requireRight(actor, shadows.noted(id).candidate().description(), null);
            journal.done(actor, DROP, id);
            shadows.end(id);
            return id;
        });
    }

    @Override
    public DisciplineStatus use(Actor actor, String id, String department, boolean on) {
        String act = on ? "discipline.turn-on" : "discipline.turn-off";
        String subject = id + " in " + department;
        return acting(actor, Scope.department(department), Act.USE_DISCIPLINE, act, subject, () -> {
            Installed present = installed(id);
            if (!checks.departments().has(department)) {
                throw new DisciplineRefused(
                        "UNKNOWN_DEPARTMENT", "There is no department " + department + ".", "Name one by its id.");
            }
            if (!on && id.equals(Baseline.FIELD)) {
                throw new DisciplineRefused(
                        "BASELINE",
                        present.description().title()
                                + " holds the citywide baseline, which every department inherits.",
                        "A department asks for more where it wants, and cannot turn it off.");
            }
            if (present.offIn().contains(department) == on) {
                List<String> off = new ArrayList<>(present.offIn());
                if (!off.remove(department)) {
                    off.add(department);
                }
                service.say(present.offIn(off), () -> journal.done(actor, act, subject));
            }
            return status(id);
        });
    }

    @Override
    public InstallPolicy policy() {
        return service.set().policy();
    }

    @Override
    public InstallPolicy decide(Actor actor, InstallPolicy policy) {
        return act(actor, DECIDE, "installed-set", () -> {
            if (!policy.publishers().stream().allMatch(p -> p.matches("[0-9a-f]{64}"))) {
                throw new DisciplineRefused(
                        "UNKNOWN_PUBLISHER",
                        "A publisher is named by the fingerprint of a key.",
                        "See the publishers.");
            }
            service.decide(policy, () -> journal.done(actor, DECIDE, "installed-set"));
            return policy;
        });
    }

    @Override
    public List<String> quarantineSignedBy(Actor actor, String fingerprint) {
        return act(actor, Act.TRUST_PUBLISHERS, "discipline.quarantine", fingerprint, () -> {
            List<Installed> signed = service.set().disciplines().stream()
                    .filter(d -> fingerprint.equals(d.signer()))
                    .toList();
            for (Installed each : signed) {
                journal.done(actor, "discipline.quarantine", each.id());
                service.withdraw(
                        each.id(),
                        service.set()
                                .without(each.id())
                                .with(new Quarantined(
                                        each.description(), each.sha256(), Revocation.fault(fingerprint))));
            }
            return signed.stream().map(Installed::id).toList();
        });
    }

    @Override
    public DisciplineStatus update(Actor actor, String id) {
        return keeping(actor, UPDATE, id, () -> {
            Offer offer = offered(id);
            requireRight(actor, offer);
            requireNewer(installed(id), offer.version());
            return bring(actor, UPDATE, offer);
        });
    }

    @Override
    public DisciplineStatus disable(Actor actor, String id) {
        return act(actor, "discipline.disable", id, () -> {
            Installed present = installed(id);
            if (!present.enabled()) {
                throw new DisciplineRefused("DISABLED", id + " is disabled already.", "Enable it to use it again.");
            }
            journal.done(actor, "discipline.disable", id);
            service.withdraw(id, service.set().with(present.withEnabled(false)));
            return status(id);
        });
    }

    @Override
    public DisciplineStatus enable(Actor actor, String id) {
        return act(actor, "discipline.enable", id, () -> {
            Installed present = installed(id);
            if (present.enabled()) {
                throw new DisciplineRefused("ENABLED", id + " is in service already.", "There is nothing to do.");
            }
            try {
                service.forgive(present.sha256());
                Running ready = service.prepare(present.withEnabled(true));
                service.serve(ready, () -> journal.done(actor, "discipline.enable", id));
            } catch (Faulty e) {
                journal.refused(actor, "discipline.enable", id);
                service.quarantine(present, e.fault());
            }
            return status(id);
        });
    }

    @Override
    public DisciplineStatus publish(Actor actor, Catalog catalog) {
        String id = catalog.discipline();
        return act(actor, Act.PUBLISH_CATALOG, PUBLISH, id, () -> {
            Running now = service.running(installed(id).id())
                    .orElseThrow(() -> new DisciplineRefused("DISABLED", id + " is disabled.", "Enable it first."));
            requireContinuity(now.discipline().edition().catalog(), catalog);
            CatalogEdition edition = CatalogEdition.of(catalog);
            service.republish(now.withEdition(edition), () -> journal.done(actor, PUBLISH, id, edition));
            return status(id);
        });
    }

    /** Puts a reviewed edition in force, in its turn; whoever calls has checked who may. */
    void putInForce(Actor actor, CatalogEdition edition, String expected) {
        String id = edition.catalog().discipline();
        queue.call(() -> {
            Running now = service.running(id)
                    .orElseThrow(() -> new ProposalRefused(
                            "DISABLED", id + " is not in service as it was installed. Enable it first."));
            if (!now.discipline().edition().id().equals(expected)) {
                throw new ProposalRefused(
                        "MOVED_ON", "Another edition was published in the meantime. Look at the changes again.");
            }
            List<String> problems =
                    Continuity.problems(now.discipline().edition().catalog(), edition.catalog());
            if (!problems.isEmpty()) {
                throw new ProposalRefused("EDITION_REFUSED", problems);
            }
            service.because(new Cause(actor.account(), PUBLISH, id));
            service.republish(now.withEdition(edition), () -> journal.done(actor, PUBLISH, id, edition));
            return id;
        });
    }

    private static void requireContinuity(Catalog before, Catalog next) {
        List<String> problems = new ArrayList<>(Continuity.problems(before, next));
        problems.addAll(Baseline.problems(next));
        if (!problems.isEmpty()) {
            throw new DisciplineRefused(
                    "EDITION_LOSES", String.join(" ", problems), "Correct the catalog, and publish it again.");
        }
    }

    @Override
    public DisciplineSettings settings(Actor actor, String id) {
        Policy.require(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
        return settings.of(installed(id));
    }

    @Override
    public DisciplineSettings configure(Actor actor, String id, Map<String, String> values) {
        return act(actor, CONFIGURE, id, () -> {
            Installed present = installed(id);
            Installed wanted = settings.wanted(present, values);
            if (!wanted.equals(present)) {
                String subject = id + " " + wanted.settings();
                if (present.enabled()) {
                    service.serve(settings.ready(wanted), () -> journal.done(actor, CONFIGURE, subject));
                } else {
                    service.say(wanted, () -> journal.done(actor, CONFIGURE, subject));
                }
            }
            return settings.of(wanted);
        });
    }

    @Override
    public Impact planSettings(Actor actor, String id, Map<String, String> values) {
        return settings.impact(
                actor,
                act(
                        actor,
                        PLAN,
                        id,
                        () -> settings.ready(
                                settings.wanted(installed(id), values).withEnabled(true))));
    }

    @Override
    public void remove(Actor actor, String id) {
        act(actor, "discipline.remove", id, () -> {
            InstalledSet set = service.set();
            if (set.installed(id).isEmpty() && set.quarantined(id).isEmpty()) {
                throw absent(id);
            }
            journal.done(actor, "discipline.remove", id);
            service.withdraw(id, set.without(id));
            return id;
        });
    }

    @Override
    public List<PluginLine> log(Actor actor, String id) {
        Policy.require(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
        return journal.log().of(id);
    }

    @Override
    public List<SetVersion> versions(Actor actor) {
        Policy.require(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
        return queue.call(moves::versions);
    }

    @Override
    public SetMove rollBack(Actor actor, @Nullable String to, boolean dryRun) {
        return act(actor, ROLL_BACK, to == null ? "installed-set" : to, () -> {
            Generation target = moves.target(to == null ? null : number(to));
            return move(
                    actor,
                    ROLL_BACK,
                    String.valueOf(target.number()),
                    service.permitted(target.set().disciplines()),
                    target.set().policy(),
                    target.like(),
                    dryRun);
        });
    }

    private static Long number(String state) {
        if (!state.matches("\\d{1,9}")) {
            throw new DisciplineRefused(
                    "UNKNOWN_STATE",
                    "A state of the installed set is named by its number.",
                    "See: adroit discipline rollback --list.");
        }
        return Long.valueOf(state);
    }

    @Override
    public byte[] lock(Actor actor) {
        Policy.require(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
        return SetLock.of(service.set()).bytes();
    }

    @Override
    public SetMove applyLock(Actor actor, byte[] lock, boolean dryRun) {
        return act(actor, LOCK, "installed-set", () -> {
            SetLock read = SetLock.read(lock);
            return move(actor, LOCK, "installed-set", moves.resolved(read), read.policy(), 0, dryRun);
        });
    }

    private SetMove move(
            Actor actor,
            String act,
            String subject,
            List<Installed> target,
            InstallPolicy policy,
            long like,
            boolean dryRun) {
        return dryRun
                ? new SetMove(false, moves.changes(target, policy))
                : moves.move(target, policy, like, () -> journal.done(actor, act, subject));
    }

    /** The scorer that made an older result, where it can still be had. */
    Optional<Scorer> former(ScorerIdentity identity) {
        return queue.call(() -> service.former(identity));
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
        service.close();
    }

    private <T> T act(Actor actor, String act, String subject, Supplier<T> work) {
        return act(actor, Act.MANAGE_DISCIPLINES, act, subject, work);
    }

    private <T> T act(Actor actor, Act permission, String act, String subject, Supplier<T> work) {
        return acting(actor, Scope.CITY, permission, act, subject, work);
    }

    /** Of whoever may keep some discipline; which one is known only after a look at it. */
    private <T> T keeping(Actor actor, String act, String subject, Supplier<T> work) {
        Scope own = new Scope(null, actor.department());
        return acting(actor, own, Act.KEEP_DISCIPLINE, act, subject, work);
    }

    private <T> T acting(Actor actor, Scope scope, Act permission, String act, String subject, Supplier<T> work) {
        try {
            Policy.require(actor, permission, scope);
        } catch (NotPermitted e) {
            journal.refused(actor, act, subject);
            throw e;
        }
        return queue.call(() -> {
            service.because(new Cause(actor.account(), act, subject));
            try {
                return work.get();
            } catch (DisciplineRefused | Refused | NotPermitted e) {
                journal.refused(actor, act, subject);
                throw e;
            }
        });
    }

    private DisciplineStatus bring(Actor actor, String act, Offer offer) {
        return bring(actor, act, offer, () -> {}, ready -> {});
    }

    /**
     * @param first tries it before anything is placed
     * @param last looks at what is ready, before it serves
     */
    private DisciplineStatus bring(Actor actor, String act, Offer offer, Runnable first, Consumer<Running> last) {
        try {
            first.run();
            service.forgive(offer.sha256());
            Running ready = service.prepare(offer, last);
            Upgrade upgrade = merged(ready);
            service.serve(
                    ready.withEdition(upgrade.next()),
                    () -> journal.done(actor, act, offer.id(), upgrade, offer.version()));
            return status(offer.id()).noting(CatalogPlan.of(upgrade).note());
        } catch (Faulty e) {
            LOG.warn("Discipline {} {} is quarantined: {}", offer.id(), offer.version(), e.getMessage());
            journal.refused(actor, act, offer.id());
            service.quarantine(new Quarantined(offer.description(), offer.sha256(), e.fault()));
        }
        return status(offer.id());
    }

    private Upgrade merged(Running ready) {
        try {
            return merging.of(ready);
        } catch (RuntimeException e) {
            service.discard(ready);
            throw e;
        }
    }

    private Statuses statuses() {
        return new Statuses(service.set(), offers.newest());
    }

    private DisciplineStatus status(String id) {
        return statuses().of(id).orElseThrow(() -> absent(id));
    }

    private Offer offered(String id) {
        Offer offer = offers.newest().get(id);
        if (offer == null) {
            throw absent(id);
        }
        return offer;
    }

    private Installed installed(String id) {
        return service.set().installed(id).orElseThrow(() -> absent(id));
    }

    private DisciplineRefused absent(String id) {
        Statuses now = statuses();
        return now.of(id).isPresent()
                ? new DisciplineRefused(
                        "NOT_INSTALLED", id + " is not installed, or not offered.", "See: adroit discipline list.")
                : new DisciplineRefused(
                        "UNKNOWN_DISCIPLINE",
                        "There is no discipline " + id + " here.",
                        "Known are: " + now.known() + ".");
    }

    private static void requireNewer(Installed present, String offered) {
        String has = present.description().version();
        if (!present.enabled()) {
            throw new DisciplineRefused("DISABLED", present.id() + " is disabled.", "Enable it first.");
        }
        if (!Versions.newer(offered, has)) {
            throw new DisciplineRefused(
                    "NO_UPDATE",
                    present.id() + " " + has + " is installed; " + offered + " is not newer.",
                    "To go back to an older version, use: adroit discipline rollback.");
        }
    }
}
