package adroit.plugins.internal;

import adroit.edition.Disciplines;
import adroit.plugins.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
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

    private final InstalledSetFile file;
    private final KeptJars kept;
    private final Preparation preparation;
    private final Hangar hangar;
    private final Disciplines disciplines;
    private final Queue queue;
    private final Duration pause;
    private final Predicate<String> revoked;
    private final Rooms rooms;
    private final Journal journal;
    private final Retired retired;
    private final Map<String, Running> running = new ConcurrentHashMap<>();
    private final List<Fault> passing = new CopyOnWriteArrayList<>();
    private volatile InstalledSet set = InstalledSet.NONE;

    /** @param revoked whether the key with that fingerprint was revoked */
    InService(
            InstalledSetFile file,
            KeptJars kept,
            Preparation preparation,
            Hangar hangar,
            Disciplines disciplines,
            Queue queue,
            Duration pause,
            Predicate<String> revoked,
            Rooms rooms,
            Journal journal) {
        this.file = file;
        this.kept = kept;
        this.preparation = preparation;
        this.hangar = hangar;
        this.disciplines = disciplines;
        this.queue = queue;
        this.pause = pause;
        this.revoked = revoked;
        this.rooms = rooms;
        this.journal = journal;
        this.retired = new Retired(hangar, pause);
    }

    InstalledSet set() {
        return set;
    }

    /** What keeps something out of service now. */
    List<Fault> faults() {
        return Stream.of(set.quarantine().stream().map(Quarantined::fault), passing.stream(), rooms.faults().stream())
                .flatMap(faults -> faults)
                .distinct()
                .toList();
    }

    /** Brings back what the record says. A fault of one discipline is its own; the others serve. */
    void restore() {
        set = file.read();
        hangar.keepOnly(digests());
        set.disciplines().stream().filter(Installed::enabled).forEach(this::restore);
    }

    /** The bundle of a pack that may come in, kept in the home. */
    Offer kept(Gate.Passed passed) {
        byte[] bundle = passed.pack().bundle();
        return new Offer(kept.keep(bundle), passed.bundleSha256(), passed.description(), null, passed.fingerprint());
    }

    /**
     * Makes a bundle ready that is not installed yet; what serves now is not touched.
     *
     * @param last looks at it when it is ready; where it finds a fault, the bundle goes again
     */
    Running prepare(Offer offer, Consumer<Running> last) {
        retired.clear(offer);
        Running ready = preparation.of(offer, this::broken);
        try {
            last.accept(ready);
            return ready;
        } catch (Faulty e) {
            ready.release().run();
            hangar.remove(ready.bundle(), ready.room());
            throw e;
        }
    }

    /** Makes ready what is installed. */
    Running prepare(Installed installed) {
        return preparation.of(installed, this::broken);
    }

    /** Puts a ready discipline in service, in place of its former version. Where {@code first} or the record fails, nothing has changed. */
    void serve(Running ready, Runnable first) {
        String id = ready.installed().id();
        try {
            first.run();
            record(set.with(ready.installed()));
        } catch (RuntimeException e) {
            hangar.remove(ready.bundle(), ready.room());
            throw e;
        }
        retired.spare(ready.installed().sha256());
        disciplines.activate(ready.discipline());
        retire(running.put(id, ready));
    }

    /** What runs under that id. */
    Optional<Running> running(String id) {
        return Optional.ofNullable(running.get(id));
    }

    /** Puts another edition in force for what runs; its bundle goes on. Where {@code first} or the record fails, nothing has changed. */
    void republish(Running after, Runnable first) {
        first.run();
        record(set.with(after.installed()));
        running.put(after.installed().id(), after);
        disciplines.activate(after.discipline());
    }

    /** Takes a discipline out of service; the set afterwards is as given. */
    void withdraw(String id, InstalledSet after) {
        record(after);
        Running before = running.remove(id);
        if (before != null) {
            disciplines.deactivate(before.discipline());
        }
        retire(before);
    }

    void quarantine(Quarantined bundle) {
        record(set.with(bundle));
        kept.keepOnly(digests());
    }

    /** What was installed is installed no more: only its fault is left. */
    void quarantine(Installed discipline, Fault fault) {
        record(set.without(discipline.id())
                .with(new Quarantined(discipline.description(), discipline.sha256(), fault)));
    }

    /** Somebody wants these bytes in service, whatever they did before. */
    void forgive(String sha256) {
        rooms.forgive(sha256);
    }

    @Override
    public void close() {
        running.values().forEach(r -> disciplines.deactivate(r.discipline()));
        rooms.close();
    }

    /** Takes effect at once for who asks next; the record follows in its turn. May be called from anywhere. */
    private void broken(Installed discipline, Fault why) {
        Running now = running.get(discipline.id());
        if (now != null && now.installed().sha256().equals(discipline.sha256())) {
            disciplines.deactivate(now.discipline());
            queue.later(Duration.ZERO, () -> setAside(discipline, why));
        }
    }

    private void setAside(Installed discipline, Fault why) {
        Running now = running.get(discipline.id());
        if (now == null || !now.installed().sha256().equals(discipline.sha256())) {
            return;
        }
        LOG.warn("Discipline {} is quarantined: {} {}", discipline.id(), why.code(), why.sentence());
        disciplines.deactivate(now.discipline());
        running.remove(discipline.id());
        retire(now);
        try {
            journal.done(Journal.PRODUCT, "discipline.quarantine", discipline.id());
            quarantine(now.installed(), why);
        } catch (RuntimeException e) {
            LOG.error("That {} is quarantined could not be recorded", discipline.id(), e);
            passing.add(why);
        }
    }

    private void restore(Installed recorded) {
        try {
            requireSigner(recorded);
            Running ready = preparation.of(recorded, this::broken);
            running.put(recorded.id(), ready);
            disciplines.activate(ready.discipline());
        } catch (Faulty e) {
            LOG.warn("Discipline {} is quarantined: {}", recorded.id(), e.getMessage());
            journal.done(Journal.PRODUCT, "discipline.quarantine", recorded.id());
            quarantine(recorded, e.fault());
        } catch (RuntimeException e) {
            LOG.error("Discipline {} could not be put back in service", recorded.id(), e);
            passing.add(new Fault(
                    "NOT_RESTORED",
                    recorded.id() + " could not be put back in service, for a reason outside of it.",
                    "See the log; restart when the cause is gone."));
        }
    }

    private void requireSigner(Installed recorded) {
        String signer = recorded.signer();
        if (signer != null && revoked.test(signer)) {
            throw new Faulty(Revocation.fault(signer));
        }
    }

    private void retire(@Nullable Running before) {
        if (before != null) {
            retired.add(before);
        }
        queue.later(pause, this::sweep);
    }

    private void sweep() {
        try {
            if (retired.sweep()) {
                queue.later(pause, this::sweep);
            }
            kept.keepOnly(digests());
        } catch (RuntimeException e) {
            LOG.warn("What is out of service could not be cleared away yet: {}", e.getMessage());
        }
    }

    private void record(InstalledSet after) {
        file.write(after);
        set = after;
    }

    private Set<String> digests() {
        return set.disciplines().stream().map(Installed::sha256).collect(Collectors.toSet());
    }
}
