package adroit.plugins.internal;

import adroit.plugins.Fault;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The rooms of this run, by the place of the code inside: the same code, set otherwise, has another. A room that lost its thread is never let again. */
final class Rooms implements AutoCloseable {
    /** So many threads the same bytes may lose in a run, each with other settings, before they get no further room. */
    private static final int MOST_LOST = 2;

    private final OpenCalls calls;
    private final Map<String, Room> rooms = new ConcurrentHashMap<>();

    Rooms(OpenCalls calls) {
        this.calls = calls;
    }

    /** Whether code that is about to start must run by itself: after an end without a word, and where one is held against any of it, so that the next one tells whose code it was. */
    boolean oneAtATime(List<Installed> starting) {
        return calls.foundOpen() || starting.stream().anyMatch(each -> calls.isSuspected(each.sha256()));
    }

    /** The room of a bundle that is about to start. */
    Room of(Installed installed) {
        if (calls.struckOut(installed.sha256())) {
            throw new Faulty(
                    "TOOK_PROCESS_DOWN",
                    "The code of " + installed.id() + " was running each of the last " + OpenCalls.STRIKES
                            + " times when the server ended without a word.",
                    "Ask whoever keeps the discipline for a corrected pack; where the machine was to blame, forget it (on its page, or by adroit discipline remove) and install it again.");
        }
        Room room = rooms.computeIfAbsent(
                installed.place(),
                place -> new Room(installed.symbolicName() + " " + version(installed), calls.mark(installed.sha256())));
        if (room.hasLostThread() || lost(installed.sha256()) >= MOST_LOST) {
            throw new Faulty(
                    "THREAD_LOST",
                    "A thread of this server is still lost in the code of " + installed.id() + " " + version(installed)
                            + ".",
                    "Restart the server, or install a corrected version.");
        }
        return room.isLost() ? renewed(installed) : room;
    }

    private long lost(String sha256) {
        return rooms.entrySet().stream()
                .filter(each -> each.getKey().startsWith(sha256))
                .filter(each -> each.getValue().hasLostThread())
                .count();
    }

    private Room renewed(Installed installed) {
        Room fresh = new Room(installed.symbolicName() + " " + version(installed), calls.mark(installed.sha256()));
        rooms.put(installed.place(), fresh);
        return fresh;
    }

    /** Forgets code that is not installed any more. */
    void keepOnly(Set<String> sha256) {
        calls.keepOnly(sha256);
    }

    /** A person wants it in service, whatever happened before. */
    void forgive(String sha256) {
        calls.forgive(sha256);
    }

    /** What is lost in this run, for health. */
    List<Fault> faults() {
        return rooms.values().stream()
                .filter(Room::hasLostThread)
                .flatMap(r -> r.fault().stream())
                .toList();
    }

    @Override
    public void close() {
        rooms.values().forEach(Room::close);
        calls.close();
    }

    private static String version(Installed installed) {
        return installed.description().version();
    }
}
