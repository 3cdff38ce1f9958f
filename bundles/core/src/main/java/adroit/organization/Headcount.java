package adroit.organization;

import adroit.storage.Prepared;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** How many people the city and its departments have: counted in the background when people change, and not for each request. */
public final class Headcount implements AutoCloseable {
    private static final PeopleQuery EVERYBODY = new PeopleQuery(null, null, null, 1);

    /** What was written without telling, as by another node, is counted so soon. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Store store;
    private final Clock clock;
    private final Prepared<Count> counted;

    private record Count(LocalDate day, int everybody, List<DepartmentSize> departments, long version, Instant when) {}

    public Headcount(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.counted = new Prepared<>("adroit-headcount", () -> store.read(this::count));
    }

    private Count count(Session session) {
        LocalDate day = LocalDate.now(clock);
        return new Count(
                day,
                session.organization().peopleCount(EVERYBODY, day),
                List.copyOf(session.organization().departments(day)),
                store.version(),
                clock.instant());
    }

    /** Begins to count before anybody asks. */
    public void prepare() {
        counted.prepare();
    }

    /** Counts anew, because people or positions changed. */
    public void forget() {
        counted.renew();
    }

    /** Everybody whom the city's files name, also who left. Not to be asked within a session of the store. */
    public int everybody() {
        return current().everybody();
    }

    /** All departments by title, each with the number of people assigned there today. Not to be asked within a session of the store. */
    public List<DepartmentSize> departments() {
        return current().departments();
    }

    private Count current() {
        Count last = counted.get();
        if (!last.day().equals(LocalDate.now(clock))) {
            counted.renew();
            return counted.get();
        }
        if (clock.instant().isAfter(last.when().plus(KEPT)) && last.version() != store.version()) {
            counted.refresh();
        }
        return last;
    }

    @Override
    public void close() {
        counted.close();
    }
}
