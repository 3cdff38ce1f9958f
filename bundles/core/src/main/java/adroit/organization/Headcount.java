package adroit.organization;

import adroit.storage.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** How many people the city has: counted when they change, and not for each request. */
final class Headcount {
    private static final PeopleQuery EVERYBODY = new PeopleQuery(null, null, null, 1);

    /** What was written without telling, as by another node, is counted so soon. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Store store;
    private final Clock clock;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    private record Known(int people, long version, Instant when) {}

    Headcount(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void forget() {
        known.set(null);
    }

    int everybody() {
        Known last = known.get();
        if (last == null || mayBeOld(last)) {
            last = store.read(session -> new Known(
                    session.organization().peopleCount(EVERYBODY, LocalDate.now(clock)),
                    store.version(),
                    clock.instant()));
            known.set(last);
        }
        return last.people();
    }

    private boolean mayBeOld(Known last) {
        return clock.instant().isAfter(last.when().plus(KEPT)) && last.version() != store.version();
    }
}
