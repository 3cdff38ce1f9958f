package adroit.insight;

import adroit.assessment.Result;
import adroit.assessment.StoredResult;
import adroit.evidence.Purpose;
import adroit.organization.Assignment;
import adroit.storage.Session;
import adroit.storage.StorageFailure;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps in memory what was told for each purpose, and in the store which results that were: a restart tells the same. */
final class Tellings {
    private final Store store;
    private final Clock clock;
    private final Pictures pictures;
    private final Map<Purpose, Told> known = new HashMap<>();

    Tellings(Store store, Clock clock, Pictures pictures) {
        this.store = store;
        this.clock = clock;
        this.pictures = pictures;
    }

    /** Reads everything anew at the next question. */
    synchronized void forget() {
        known.clear();
    }

    /** Reads what was told, so that nobody waits for it who asks later. */
    synchronized void warm(Purpose purpose) {
        known.computeIfAbsent(purpose, this::read);
    }

    /** What is told for the purpose, with every department that may be told of anew by now. */
    synchronized Told of(Purpose purpose) {
        NewestResults live = pictures.results(purpose);
        Told told = known.computeIfAbsent(purpose, this::read);
        Told.Ready ready = told.ready(live, pictures.empty());
        if (!ready.departments().isEmpty()) {
            tell(purpose, told, ready);
        }
        return told;
    }

    /** Where the disk takes nothing, what was told before goes on being told. */
    private void tell(Purpose purpose, Told told, Told.Ready ready) {
        LocalDate today = LocalDate.now(clock);
        long through = Math.max(ready.through(), told.results().through());
        try {
            store.write(session -> {
                ready.departments().forEach(d -> session.tellings().keep(purpose, new Telling(d, through, today)));
                return ready;
            });
            told.take(ready);
        } catch (StorageFailure e) {
            told.compareAgain();
        }
    }

    private Told read(Purpose purpose) {
        NewestResults results = pictures.empty();
        store.read(session -> {
            Map<String, Telling> tellings = session.tellings().all(purpose).stream()
                    .collect(Collectors.toMap(Telling::department, Function.identity()));
            if (!tellings.isEmpty()) {
                fill(session, purpose, results, places(session, tellings));
            }
            return purpose;
        });
        return new Told(results);
    }

    /** Who held which position when its department's picture was taken. */
    private static Map<String, Telling> places(Session session, Map<String, Telling> tellings) {
        Map<String, Telling> places = new HashMap<>();
        session.organization().forEachAssignment(assignment -> {
            @Nullable
            Telling telling = tellings.get(assignment.position().department().id());
            if (telling != null && assignment.inForce(telling.taken())) {
                places.put(key(assignment), telling);
            }
        });
        return places;
    }

    private static String key(Assignment assignment) {
        return assignment.person() + " " + assignment.position().id();
    }

    private void fill(Session session, Purpose purpose, NewestResults results, Map<String, Telling> places) {
        List<StoredResult> newest = new ArrayList<>();
        session.results().forEachNewest(purpose, newest::add);
        for (StoredResult each : newest) {
            Result result = each.result();
            @Nullable Telling telling = places.get(result.person() + " " + result.position());
            if (telling != null) {
                through(session, each, result, telling.through())
                        .ifPresent(told -> pictures.put(session, results, told, telling.department()));
            }
        }
    }

    private static Optional<StoredResult> through(Session session, StoredResult newest, Result result, long through) {
        return newest.number() <= through
                ? Optional.of(newest)
                : session.results().newestThrough(result.purpose(), result.person(), result.position(), through);
    }
}
