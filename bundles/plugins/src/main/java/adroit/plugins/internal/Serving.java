package adroit.plugins.internal;

import adroit.edition.Disciplines;
import adroit.plugins.Fault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What runs of the installed set, and what keeps the rest of it out of service in this run. Who comes serves from that moment on; who goes retires, and its bundle
 * is uninstalled once nobody has called it for a pause. Changed by the queue alone; may be looked at from anywhere.
 */
final class Serving implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

    private final Hangar hangar;
    private final Disciplines disciplines;
    private final Queue queue;
    private final Duration pause;
    private final Retired retired;
    private final Runnable afterwards;
    private final Map<String, Running> running = new ConcurrentHashMap<>();
    private final Map<String, Fault> out = new ConcurrentHashMap<>();

    /**
     * @param pause how long nobody may have called what retired before it goes
     * @param afterwards is done whenever that was looked at
     */
    Serving(Hangar hangar, Disciplines disciplines, Queue queue, Duration pause, Runnable afterwards) {
        this.hangar = hangar;
        this.disciplines = disciplines;
        this.queue = queue;
        this.pause = pause;
        this.retired = new Retired(hangar, pause);
        this.afterwards = afterwards;
    }

    /** The ids of what runs. */
    Set<String> ids() {
        return Set.copyOf(running.keySet());
    }

    /** What runs under that id. */
    Optional<Running> running(String id) {
        return Optional.ofNullable(running.get(id));
    }

    /** What runs of a discipline, where it is that bundle, set just so; its edition may be another. */
    Optional<Running> sameBundle(Installed wanted) {
        return running(wanted.id()).filter(now -> now.installed().place().equals(wanted.place()));
    }

    /** Whether it runs with everything that is said of it. */
    boolean has(Installed wanted) {
        return running(wanted.id())
                .filter(now -> now.installed().equals(wanted))
                .isPresent();
    }

    /** Puts a ready discipline in service, in place of its former version, which retires where it had another scorer. */
    void take(Running ready) {
        String id = ready.installed().id();
        Running before = running.put(id, ready);
        disciplines.activate(ready.discipline());
        out.remove(id);
        if (before != null && before.scorer() != ready.scorer()) {
            retire(before);
        }
    }

    /** Takes a discipline out of service. */
    void leave(String id) {
        Running before = running.remove(id);
        if (before != null) {
            disciplines.deactivate(before.discipline());
            retired.add(before);
        }
        sweepLater();
    }

    /** Takes all of them out of service that are not named. */
    void leaveAllBut(Set<String> ids) {
        ids().stream().filter(id -> !ids.contains(id)).forEach(this::leave);
    }

    /** Lets nobody who asks next have it, before it leaves. May be called from anywhere. */
    void silence(Running broken) {
        disciplines.deactivate(broken.discipline());
    }

    /** What is ready, or was, goes once nobody has called it for the pause, unless it runs. */
    void retire(Running ready) {
        if (!runs(ready)) {
            retired.add(ready);
            sweepLater();
        }
    }

    /** What was made ready and never shown to anybody goes at once, unless it runs. */
    void giveUp(Running ready) {
        if (!runs(ready)) {
            hangar.end(ready);
        }
    }

    private boolean runs(Running ready) {
        return running(ready.installed().id())
                .filter(now -> now.scorer() == ready.scorer())
                .isPresent();
    }

    /** What went out of service, for whoever still asks for its scorer. */
    Retired retired() {
        return retired;
    }

    /** Says that something is not in service in this run, though the record says that it is. */
    void keepOut(String id, Fault why) {
        out.put(id, why);
    }

    /** Nothing is said of it any more. */
    void forget(String id) {
        out.remove(id);
    }

    /** Why an installed discipline is not in service in this run, though its record says so. */
    Optional<Fault> out(String id) {
        return Optional.ofNullable(out.get(id));
    }

    Stream<Fault> faults() {
        return out.values().stream();
    }

    /** Lets go after the pause of what nobody called meanwhile, as often as something is left. */
    void sweepLater() {
        queue.later(pause, this::sweep);
    }

    private void sweep() {
        try {
            if (retired.sweep()) {
                sweepLater();
            }
            afterwards.run();
        } catch (RuntimeException e) {
            LOG.warn("What is out of service could not be cleared away yet: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        running.values().forEach(each -> disciplines.deactivate(each.discipline()));
    }
}
