package adroit.insight;

import adroit.assessment.StoredResult;
import adroit.evidence.Purpose;
import adroit.storage.Session;
import adroit.storage.StorageFailure;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
        try {
            store.write(session -> {
                ready.departments().forEach(d -> session.tellings()
                        .keep(purpose, new Telling(d, ready.results().counted(d), today)));
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
            Map<Long, Set<String>> departments = new HashMap<>();
            session.tellings().all(purpose).forEach(telling -> telling.counted().forEach(number -> departments
                    .computeIfAbsent(number, n -> new TreeSet<>())
                    .add(telling.department())));
            fill(session, purpose, results, departments);
            return purpose;
        });
        return new Told(results);
    }

    /** Most that is counted is somebody's newest result still; the others are looked up. */
    private void fill(Session session, Purpose purpose, NewestResults results, Map<Long, Set<String>> departments) {
        if (departments.isEmpty()) {
            return;
        }
        List<StoredResult> told = new ArrayList<>();
        Set<Long> older = new TreeSet<>(departments.keySet());
        session.results().forEachNewest(purpose, stored -> {
            if (older.remove(stored.number())) {
                told.add(stored);
            }
        });
        older.forEach(number -> session.results().find("r-" + number).ifPresent(told::add));
        for (StoredResult each : told) {
            departments
                    .getOrDefault(each.number(), Set.of())
                    .forEach(department -> pictures.put(session, results, each, department));
        }
    }
}
