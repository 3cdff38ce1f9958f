package adroit.insight;

import adroit.assessment.StoredResult;
import adroit.catalog.Catalog;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.evidence.PermittedUse;
import adroit.evidence.Purpose;
import adroit.organization.Assignment;
import adroit.organization.DepartmentSize;
import adroit.organization.Headcount;
import adroit.organization.NameOrder;
import adroit.storage.DamagedRecord;
import adroit.storage.Prepared;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What is kept in memory of everybody: newest results in their places, and vacancies. Filled from the store at the first question, and advanced with each result. */
final class Pictures implements AutoCloseable {
    private final Store store;
    private final Disciplines disciplines;
    private final Clock clock;
    private final Map<String, Catalog> catalogs = new ConcurrentHashMap<>();
    private final Map<Purpose, NewestResults> newest = new ConcurrentHashMap<>();
    private final List<Runnable> forgetting = new CopyOnWriteArrayList<>();
    private final Map<NewestResults, Purpose> loaded = new ConcurrentHashMap<>();
    private final Prepared<List<Vacancy>> vacancies;
    private final Prepared<Map<String, String>> placesByName;
    private final Headcount headcount;
    private final Set<Purpose> asked = ConcurrentHashMap.newKeySet();
    private final Prepared<Boolean> warmed;
    private final AtomicReference<LocalDate> day;
    private final Tellings tellings;
    private final AtomicLong changes = new AtomicLong();

    /** Of which analyses and editions vacancies spoke when they were last asked for. */
    private final AtomicReference<Described> described = new AtomicReference<>(new Described(0, 0, List.of()));

    /** @param disciplines whose catalogs name what vacancies are about */
    Pictures(Store store, Disciplines disciplines, Clock clock) {
        this.store = store;
        this.disciplines = disciplines;
        this.clock = clock;
        this.day = new AtomicReference<>(LocalDate.now(clock));
        this.tellings = new Tellings(store, clock, this);
        this.vacancies = new Prepared<>(
                "adroit-vacancies",
                () -> store.read(session -> new Vacancies(session, disciplines, LocalDate.now(clock)).all()));
        this.headcount = new Headcount(store, clock);
        this.warmed = new Prepared<>("adroit-pictures", this::warm);
        this.placesByName = new Prepared<>("adroit-names", () -> store.read(Pictures::placesByName));
    }

    private record Described(long analyses, long editions, List<String> inForce) {}

    /** What all pictures hang on: what the store holds, what was counted since, and the day. */
    private record State(long version, long changes, LocalDate day) {}

    /** Equal as long as every picture is the same. */
    Object state() {
        forgetYesterday();
        return new State(store.version(), changes.get(), LocalDate.now(clock));
    }

    /** Counts a result that was just kept. */
    void advance(StoredResult stored) {
        NewestResults results = newest.get(stored.result().purpose());
        if (results != null) {
            store.read(session -> {
                Map<String, String> places = new HashMap<>();
                LocalDate today = LocalDate.now(clock);
                session.organization().assignments(stored.result().person()).forEach(a -> note(places, a, today));
                put(session, results, stored, places.get(place(stored)));
                return results;
            });
            changes.incrementAndGet();
        }
    }

    /** Tells whenever what is remembered of who works where is forgotten. */
    void whenForgotten(Runnable listener) {
        forgetting.add(listener);
    }

    /** Begins anew from the store at the next question, because people may work elsewhere now. */
    void forget() {
        newest.clear();
        loaded.clear();
        tellings.forget();
        vacancies.renew();
        placesByName.renew();
        headcount.forget();
        changes.incrementAndGet();
        warmed.renew();
        forgetting.forEach(Runnable::run);
    }

    /** A picture in which nobody is. */
    NewestResults empty() {
        return new NewestResults(this::catalog);
    }

    /**
     * What those are told of the newest results for the purpose who may not see single ones.
     *
     * @throws adroit.evidence.DeniedPurpose for any but the one purpose of which they are told
     */
    Told told(Purpose purpose) {
        PermittedUse.requireAggregate(purpose);
        forgetYesterday();
        return tellings.of(purpose);
    }

    /** What somebody's numbers are counted from. */
    Sight sight(Purpose purpose, boolean single) {
        Told told = single ? null : told(purpose);
        return new Sight(results(purpose), told);
    }

    /** Everybody's newest results for the purpose. */
    NewestResults results(Purpose purpose) {
        forgetYesterday();
        asked.add(purpose);
        NewestResults results = newest.computeIfAbsent(purpose, p -> empty());
        loaded.computeIfAbsent(results, r -> load(purpose, r));
        return results;
    }

    /** Who works where is a matter of the day. */
    private void forgetYesterday() {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(day.getAndSet(today))) {
            forget();
        }
    }

    private Purpose load(Purpose purpose, NewestResults results) {
        return store.read(session -> {
            List<StoredResult> stored = new ArrayList<>();
            session.results().forEachNewest(purpose, stored::add);
            Map<String, String> places = places(session);
            stored.forEach(each -> put(session, results, each, places.get(place(each))));
            return purpose;
        });
    }

    /** The departments of who holds which position today; what is said of somebody who left counts no more. */
    private Map<String, String> places(Session session) {
        Map<String, String> places = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        session.organization().forEachAssignment(a -> note(places, a, today));
        return places;
    }

    private static void note(Map<String, String> places, Assignment assignment, LocalDate day) {
        if (assignment.inForce(day)) {
            places.put(
                    assignment.person() + " " + assignment.position().id(),
                    assignment.position().department().id());
        }
    }

    private static String place(StoredResult stored) {
        return stored.result().person() + " " + stored.result().position();
    }

    void put(Session session, NewestResults results, StoredResult stored, @Nullable String department) {
        if (department != null) {
            stored.result().disciplines().forEach(d -> catalog(session, d.catalogEdition()));
            results.put(stored, department);
        }
    }

    /** The catalog of an edition that a result speaks in. */
    Catalog catalog(String edition) {
        Catalog known = catalogs.get(edition);
        return known != null ? known : store.read(session -> catalog(session, edition));
    }

    private Catalog catalog(Session session, String edition) {
        return catalogs.computeIfAbsent(edition, id -> session.editions()
                .find(id)
                .map(CatalogEdition::catalog)
                .orElseThrow(() -> new DamagedRecord("catalog edition " + id)));
    }

    /** Begins to look for vacant positions before anybody asks. */
    void prepare() {
        vacancies.prepare();
        placesByName.prepare();
        headcount.prepare();
        asked.add(Purpose.WORKFORCE_PLANNING);
        warmed.prepare();
    }

    @Override
    public void close() {
        vacancies.close();
        placesByName.close();
        headcount.close();
        warmed.close();
    }

    /** All departments by title, with their sizes today. */
    List<DepartmentSize> departments() {
        return headcount.departments();
    }

    /** Fills anew what was asked for before, so that nobody waits for it who asks later. */
    private boolean warm() {
        asked.forEach(this::results);
        asked.forEach(tellings::warm);
        return true;
    }

    /** Texts that sort as people do, by id of person. */
    Map<String, String> placesByName() {
        return placesByName.get();
    }

    private static Map<String, String> placesByName(Session session) {
        Map<String, String> places = new HashMap<>();
        session.organization().forEachPerson(p -> places.put(p.id(), NameOrder.of(p)));
        return places;
    }

    /** All vacant positions, with the work that the analyses and catalogs of now name. */
    List<Vacancy> vacancies() {
        forgetYesterday();
        List<String> inForce =
                disciplines.all().stream().map(field -> field.edition().id()).toList();
        Described now = store.read(session ->
                new Described(session.analyses().count(), session.editions().count(), inForce));
        if (!now.equals(described.getAndSet(now))) {
            vacancies.renew();
        }
        return vacancies.get();
    }
}
