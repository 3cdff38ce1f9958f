package adroit.plugins.internal;

import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.edition.ScorerIdentity;
import adroit.identity.Actor;
import adroit.packs.settings.SettingsForm;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.Fault;
import adroit.plugins.InstallPolicy;
import adroit.scoring.Scorer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The installed set and what runs of it. A change is on disk before it is in service: the record is written, the registry is switched, and only then does the
 * former bundle retire. Changed by the queue alone; the set may be looked at from anywhere.
 */
final class InService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(InService.class);
    private static final String TAKE_UP = "discipline.take-up";
    private static final String SEE_LOG = "See the log; restart when the cause is gone.";

    private final KeptJars kept;
    private final Preparation preparation;
    private final Hangar hangar;
    private final Queue queue;
    private final Rooms rooms;
    private final Journal journal;
    private final RecordedSet record;
    private final Serving serving;
    private final Moving moving;
    private final FormerScorers former;
    private final Predecessors predecessors;
    private final Thinner thinner;
    private final Admission admission;

    InService(
            RecordedSet record,
            KeptJars kept,
            Preparation preparation,
            Hangar hangar,
            Disciplines disciplines,
            Queue queue,
            Duration pause,
            Rooms rooms,
            Journal journal,
            Admission admission) {
        this.kept = kept;
        this.preparation = preparation;
        this.hangar = hangar;
        this.queue = queue;
        this.rooms = rooms;
        this.journal = journal;
        this.record = record;
        this.admission = admission;
        this.thinner = new Thinner(record.history(), queue);
        this.serving = new Serving(hangar, disciplines, queue, pause, record::sweep);
        this.moving = new Moving(preparation, serving, admission, rooms, this::broken);
        this.former = new FormerScorers(preparation, kept, record.history(), serving, admission);
        this.predecessors = new Predecessors(record.history(), admission);
    }

    /** Says why the set changes next. */
    void because(Cause why) {
        record.because(why);
    }

    /** Says the SHA-256 of bundles that are kept, too, though no state names them. */
    void keeping(Supplier<Set<String>> digests) {
        record.keeping(digests);
    }

    History history() {
        return record.history();
    }

    InstalledSet set() {
        return record.now();
    }

    /** What keeps something out of service now. */
    List<Fault> faults() {
        return Stream.of(set().quarantine().stream().map(Quarantined::fault), serving.faults(), rooms.faults().stream())
                .flatMap(faults -> faults)
                .distinct()
                .toList();
    }

    /** Brings back what the record says. A fault of one discipline is its own; the others serve. */
    void restore() {
        InstalledSet set = record.open();
        rooms.keepOnly(record.digests());
        try (Restart restart =
                new Restart(preparation, hangar, admission, this::broken, rooms.oneAtATime(set.disciplines()))) {
            List<Runnable> broken = restart.of(set).stream()
                    .flatMap(returning -> restored(returning).stream())
                    .toList();
            broken.forEach(Runnable::run);
        }
    }

    /** Reads the states of the set before the start, for which no field waits. */
    void recall() {
        try {
            record.history().all();
            thinner.look();
        } catch (RuntimeException e) {
            LOG.error("The former states of the installed set could not be read", e);
        }
    }

    /** Reads the catalog of what runs, where a start left it unread. One that this version cannot read puts its field out of service, and no other. */
    void readCatalog(String id) {
        running(id).ifPresent(now -> {
            try {
                now.discipline().edition().catalog();
            } catch (RuntimeException | Error e) {
                serving.leave(id);
                notRestored(id, e);
            }
        });
    }

    /** The ids of what runs. */
    Set<String> runningIds() {
        return serving.ids();
    }

    /** Says that nothing of the record could be brought back, for a reason outside of any discipline. */
    void notRestored() {
        serving.keepOut(
                SetActs.SET,
                new Fault(
                        "NOT_RESTORED",
                        "What was installed could not be put back in service, for a reason outside of it.",
                        SEE_LOG));
    }

    /** Why an installed discipline is not in service in this run, though its record says so. */
    Optional<Fault> passing(String id) {
        return serving.out(id);
    }

    /** The kept bytes of a discipline. */
    byte[] bytes(Installed discipline) {
        return kept.bytes(kept.path(discipline.sha256()), discipline.sha256());
    }

    /** Whether its bundle has anything in it that could run. */
    boolean bringsCode(Installed discipline) {
        return DisciplineJar.bringsCode(kept.path(discipline.sha256()));
    }

    /** The bundle of a pack that may come in, kept in the home; its signature lies beside it. */
    Offer kept(Gate.Passed passed) {
        byte[] bundle = passed.pack().bundle();
        kept.keepSeal(passed.bundleSha256(), passed.fingerprint(), passed.pack().seal());
        return new Offer(kept.keep(bundle), passed.bundleSha256(), passed.description(), null, passed.fingerprint());
    }

    /** Where what a pack brought beside its bundle is kept. */
    Path seal(Installed discipline, String signer) {
        return kept.seal(discipline.sha256(), signer);
    }

    /**
     * Makes a bundle ready that is not installed yet; what serves now is not touched.
     *
     * @param last looks at it when it is ready; where it finds a fault, the bundle goes again
     */
    Running prepare(Offer offer, Consumer<Running> last) {
        serving.retired().clear(offer);
        Running ready = preparation.of(offer, this::broken);
        try {
            last.accept(ready);
            return settled(ready);
        } catch (RuntimeException | Error e) {
            serving.giveUp(ready);
            throw e;
        }
    }

    /** Its fixtures speak of the usual settings; what the city set of the version before is told to the one that is to serve. */
    private Running settled(Running usual) {
        Map<String, String> former =
                set().installed(usual.installed().id()).map(Installed::settings).orElse(Map.of());
        Map<String, String> carried =
                form(usual.installed()).map(f -> f.carried(former)).orElse(new TreeMap<>());
        if (carried.isEmpty()) {
            return usual;
        }
        Running asSet = preparation.of(usual.installed().withSettings(carried), this::broken);
        serving.retire(usual);
        return asSet;
    }

    /** What can be set of its scorer. */
    Optional<SettingsForm> form(Installed installed) {
        return preparation.form(installed);
    }

    /**
     * Makes ready what was installed before, as at a start: what was never tried here is tried now.
     *
     * @throws Faulty where it may not come back, or cannot
     */
    Running prepare(Installed installed) {
        admission.require(installed);
        return preparation.of(installed, this::broken);
    }

    /**
     * Makes ready what was installed before, with what trials found of it. What stands in its way goes only once it may come back.
     *
     * @throws Faulty where it may not come back, or cannot
     * @throws Trials.Untried where it has to be tried first
     */
    Running prepare(Installed installed, Trials.Outcome tried) {
        admission.require(installed, tried);
        serving.retired().clear(installed);
        return preparation.of(installed, this::broken);
    }

    /** As {@link #prepare(Installed, Trials.Outcome)}, because somebody wants it in service, whatever it did before: that is forgiven once it may come back. */
    Running prepareForgiven(Installed installed, Trials.Outcome tried) {
        admission.require(installed, tried);
        forgive(installed.sha256());
        return prepare(installed, tried);
    }

    /** Puts a ready discipline in service, in place of its former version. Where {@code first} or the record fails, nothing has changed. */
    void serve(Running prepared, Runnable first) {
        serve(prepared, first, set()::with);
    }

    /** @param after the set with it */
    private void serve(Running prepared, Runnable first, Function<Installed, InstalledSet> after) {
        String id = prepared.installed().id();
        Running ready = set().installed(id)
                .map(before -> prepared.offIn(before.offIn()))
                .orElse(prepared);
        try {
            first.run();
            write(after.apply(ready.installed()));
        } catch (RuntimeException | Error e) {
            serving.giveUp(ready);
            throw e;
        }
        long before = System.nanoTime();
        serving.take(ready);
        long nanos = System.nanoTime() - before;
        serving.sweepLater();
        LOG.info(
                "{} {} serves; the switch took {} µs",
                id,
                ready.installed().description().version(),
                TimeUnit.NANOSECONDS.toMicros(nanos));
    }

    /** What runs under that id. */
    Optional<Running> running(String id) {
        return serving.running(id);
    }

    /** Puts another edition in force for what runs; its bundle goes on. Where {@code first} or the record fails, nothing has changed. */
    void republish(Running after, Runnable first) {
        first.run();
        write(set().saying(after.installed()));
        serving.take(after);
    }

    /** Takes a discipline out of service; the set afterwards is as given. */
    void withdraw(String id, InstalledSet after) {
        write(after);
        serving.forget(id);
        serving.leave(id);
    }

    /** Why the scorer that made an older result cannot be had any more, and what would bring it back. */
    String whyNoFormer(ScorerIdentity identity) {
        return former.whyNot(identity);
    }

    /** What served here once with those bytes, of a field that is installed; they are gone since, or damaged. */
    Optional<Installed> lost(String sha256) {
        return history()
                .withDigest(sha256)
                .filter(once -> set().installed(once.id()).isPresent())
                .filter(once -> kept.fault(sha256).isPresent());
    }

    /** Keeps the bytes of a bundle. */
    void keep(byte[] bundle) {
        kept.keep(bundle);
    }

    /** The version of other bytes that served before, as far as it may come back. */
    Optional<Installed> versionBefore(Installed present) {
        return predecessors.version(present);
    }

    /** What is kept, to be brought once more. */
    Offer offer(Installed kept) {
        return new Offer(this.kept.path(kept.sha256()), kept.sha256(), kept.description(), null, kept.signer());
    }

    /** The bytes of an offer, from the home's own copy. */
    byte[] bytes(Offer offer) {
        return kept.bytes(offer.jar(), offer.sha256());
    }

    /** What the record would say of an offer. */
    Installed asInstalled(Offer offer) {
        return preparation.installed(offer);
    }

    /** What is gone, or damaged, of what was installed once: its bundle, or the catalog edition that was in force. */
    Optional<Fault> missing(Installed discipline, Editions stored) {
        return preparation.missing(discipline, stored);
    }

    /** Of the editions that these name, those that the store has whole. */
    Editions editions(List<Installed> all) {
        return preparation.editions(all);
    }

    /** Whether the catalog edition that it names is here. */
    boolean hasEdition(Installed discipline) {
        try {
            return preparation.edition(discipline).isPresent();
        } catch (Faulty e) {
            return false;
        }
    }

    /**
     * Moves the whole set: everything is made ready before anything is switched, and where that, {@code first} or the record fails, nothing has changed.
     *
     * @param actor who moves it
     * @throws Trials.Untried where something has to be tried first
     */
    void move(Actor actor, SetTarget target, Runnable first) {
        List<Running> ready = moving.ready(target);
        try {
            first.run();
            journal.inForce(
                    actor, ready.stream().map(r -> r.discipline().edition()).toList());
            write(set().movedTo(target.disciplines(), target.policy()), target.like());
        } catch (RuntimeException | Error e) {
            ready.forEach(serving::giveUp);
            throw e;
        }
        ready.forEach(serving::take);
        serving.leaveAllBut(target.disciplines().stream()
                .filter(Installed::enabled)
                .map(Installed::id)
                .collect(Collectors.toSet()));
    }

    /** Those that have to be made ready, because they do not serve just so. */
    List<Installed> coming(List<Installed> target) {
        return moving.coming(target);
    }

    /** Changes what is said of a discipline, with its bundle going on. Where {@code first} or the record fails, nothing has changed. */
    void say(Installed after, Runnable first) {
        first.run();
        write(set().saying(after));
        running(after.id()).ifPresent(now -> serving.take(now.offIn(after.offIn())));
    }

    private void write(InstalledSet after) {
        write(after, 0);
    }

    /** @param like number of the state that is taken up again; 0 for none */
    private void write(InstalledSet after, long like) {
        record.write(after, like);
        thinner.look();
    }

    /** Puts another policy in force. */
    void decide(InstallPolicy policy, Runnable first) {
        first.run();
        write(set().with(policy));
    }

    /** The edition that the bundle of a discipline itself brings, where its bytes are still whole. */
    Optional<CatalogEdition> own(Installed discipline) {
        return preparation.own(discipline);
    }

    /** The edition that the record of a discipline names: the one that serves, or the one in the store. */
    Optional<CatalogEdition> inForce(Installed discipline) {
        return running(discipline.id())
                .map(now -> now.discipline().edition())
                .filter(edition -> edition.id().equals(discipline.edition()))
                .or(() -> preparation.edition(discipline));
    }

    /** Deletes the bytes of what was only looked at. */
    void forgetTraces() {
        record.sweep();
    }

    /** Lets go of what was made ready only to be looked at. */
    void discard(Running looked) {
        serving.retire(looked);
    }

    /**
     * Takes them out of service at once, also where that cannot be recorded: then the next start refuses them. What served before them comes back, as far as it may.
     *
     * @param cause why the set changes with each
     * @param first is told of each
     */
    void expel(List<Installed> disciplines, Fault why, Function<Installed, Cause> cause, Consumer<Installed> first) {
        disciplines.forEach(each -> {
            serving.leave(each.id());
            serving.keepOut(each.id(), why);
        });
        @Nullable RuntimeException failed = null;
        for (Installed each : disciplines) {
            because(cause.apply(each));
            try {
                recordAside(
                        each,
                        new Quarantined(each.description(), each.sha256(), why, each.signer()),
                        () -> first.accept(each));
            } catch (RuntimeException e) {
                failed = e;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    /**
     * The scorer that made an older result, as long as its discipline is in service. It goes again once nobody has called it for the pause.
     *
     * @throws Trials.Untried where it has to be tried first
     */
    Optional<Scorer> former(ScorerIdentity identity, Trials.Outcome tried) {
        return former.find(identity, installed -> {
            Running loaded = prepare(installed, tried);
            serving.retire(loaded);
            return loaded;
        });
    }

    /** Something that was brought, and never served: what serves goes on. Of such, the last is listed. */
    void quarantine(Quarantined bundle) {
        tell(bundle.id(), bundle.fault());
        write(set().withoutQuarantined(q -> q.id().equals(bundle.id())
                        && history().withDigest(q.sha256()).isEmpty())
                .with(bundle));
        record.sweep();
    }

    /** What was installed is installed no more: only its fault is left. */
    void quarantine(Installed discipline, Fault fault) {
        tell(discipline.id(), fault);
        write(set().notInstalled(discipline.id()).with(Quarantined.of(discipline, fault)));
    }

    /** Somebody wants these bytes in service, whatever they did before. */
    void forgive(String sha256) {
        rooms.forgive(sha256);
    }

    private void tell(String discipline, Fault fault) {
        journal.log().note(discipline, "ERROR", fault.code() + " " + fault.sentence() + " " + fault.remedy());
    }

    @Override
    public void close() {
        thinner.close();
        journal.log().close();
        serving.close();
        rooms.close();
    }

    /** Takes effect at once for who asks next; the record follows in its turn. May be called from anywhere. */
    private void broken(Installed discipline, Fault why) {
        serving.sameBundle(discipline).ifPresent(now -> {
            serving.silence(now);
            queue.later(Duration.ZERO, () -> setAside(discipline, why));
        });
    }

    private void setAside(Installed discipline, Fault why) {
        serving.sameBundle(discipline).ifPresent(now -> {
            serving.leave(discipline.id());
            replace(now.installed(), why);
        });
    }

    /** Its fault is listed also where it cannot be recorded, as on a full disk. */
    private void replace(Installed broken, Fault why) {
        String id = broken.id();
        LOG.warn("Discipline {} is quarantined: {} {}", id, why.code(), why.sentence());
        serving.keepOut(id, why);
        because(Cause.ofProduct(SetActs.QUARANTINE, id));
        try {
            recordAside(
                    broken, Quarantined.of(broken, why), () -> journal.done(Journal.PRODUCT, SetActs.QUARANTINE, id));
        } catch (RuntimeException e) {
            LOG.error("That {} is quarantined could not be recorded", id, e);
        }
    }

    /**
     * Records that it is set aside. What served before it takes its place in a later turn; until then the record names both, so that a start in between refuses the one and takes up the other.
     *
     * @param told writes it into the audit log, unless it stands there already
     */
    private void recordAside(Installed broken, Quarantined aside, Runnable told) {
        Optional<Installed> before = broken.enabled() ? predecessors.of(broken) : Optional.empty();
        if (!admission.holds(broken)) {
            told.run();
        }
        tell(broken.id(), aside.fault());
        if (before.isPresent()) {
            write(set().with(aside));
            queue.later(Duration.ZERO, () -> takeUp(broken, before.get()));
        } else {
            goes(broken, set().with(aside));
        }
    }

    private void goes(Installed broken, InstalledSet with) {
        write(with.notInstalled(broken.id()));
        serving.forget(broken.id());
    }

    /** Where it cannot serve either, the one before it is asked, in a later turn. What fails for a reason outside of it is asked again at the next start. */
    private void takeUp(Installed broken, Installed former) {
        if (!isMissing(broken)) {
            return;
        }
        String id = broken.id();
        String version = former.description().version();
        because(Cause.ofProduct(SetActs.QUARANTINE, id));
        try {
            serving.retired().clear(former);
            Running ready = prepare(former);
            serve(ready, () -> toldOf(ready), set()::saying);
        } catch (Faulty e) {
            LOG.warn("{} {} cannot serve either: {}", id, version, e.getMessage());
            queue.later(Duration.ZERO, () -> takeUpBefore(former, broken));
        } catch (RuntimeException | Error e) {
            LOG.error("{} {} could not be taken up", id, version, e);
        }
    }

    private void takeUpBefore(Installed former, Installed broken) {
        Optional<Installed> earlier = predecessors.of(former);
        if (earlier.isPresent()) {
            takeUp(broken, earlier.get());
        } else if (isMissing(broken)) {
            because(Cause.ofProduct(SetActs.QUARANTINE, broken.id()));
            goes(broken, set());
        }
    }

    /** Whether the record still names what is set aside, and nothing serves in its place. */
    private boolean isMissing(Installed broken) {
        return running(broken.id()).isEmpty()
                && set().installed(broken.id())
                        .filter(Installed::enabled)
                        .filter(now -> now.place().equals(broken.place()))
                        .isPresent();
    }

    private void toldOf(Running former) {
        Installed before = former.installed();
        journal.inForce(Journal.PRODUCT, List.of(former.discipline().edition()));
        journal.done(
                Journal.PRODUCT,
                TAKE_UP,
                before.id() + " " + before.description().version() + ", SHA-256 " + before.sha256());
    }

    /** Puts one in service that returns; where it has a fault, gives what is to be done about that once the others serve. */
    private Optional<Runnable> restored(Restart.Returning returning) {
        Installed recorded = returning.recorded();
        try {
            serving.take(returning.ready().get());
        } catch (Faulty e) {
            return Optional.of(() -> replace(recorded, e.fault()));
        } catch (DisciplineRefused e) {
            LOG.error("Discipline {} is not put back in service: {}", recorded.id(), e.getMessage());
            serving.keepOut(recorded.id(), e.fault());
        } catch (RuntimeException | Error e) {
            notRestored(recorded.id(), e);
        }
        return Optional.empty();
    }

    private void notRestored(String id, Throwable why) {
        LOG.error("Discipline {} could not be put back in service", id, why);
        serving.keepOut(
                id,
                new Fault(
                        "NOT_RESTORED",
                        id + " could not be put back in service, for a reason outside of it.",
                        SEE_LOG));
    }
}
