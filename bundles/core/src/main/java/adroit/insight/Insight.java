package adroit.insight;

import adroit.assessment.StoredResult;
import adroit.audit.AccessLedger;
import adroit.audit.AuditEvent;
import adroit.catalog.Catalog;
import adroit.champion.MeasuredSkill;
import adroit.edition.CatalogEdition;
import adroit.evidence.PermittedUse;
import adroit.evidence.Purpose;
import adroit.gap.GapType;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Reach;
import adroit.identity.Scope;
import adroit.organization.Assignment;
import adroit.organization.DepartmentSize;
import adroit.organization.ReportingLine;
import adroit.storage.DamagedRecord;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers about many people at once, from memory; a request never scans the database. */
public final class Insight {
    private final Store store;
    private final Clock clock;
    private final Map<String, Catalog> catalogs = new ConcurrentHashMap<>();
    private final Map<Purpose, NewestResults> newest = new ConcurrentHashMap<>();
    private final List<Runnable> forgetting = new CopyOnWriteArrayList<>();
    private final Map<NewestResults, Purpose> loaded = new ConcurrentHashMap<>();

    private final AtomicReference<@Nullable List<Vacancy>> vacancies = new AtomicReference<>();
    private final AtomicReference<LocalDate> day;

    public Insight(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.day = new AtomicReference<>(LocalDate.now(clock));
    }

    /** Counts a result that was just kept. */
    public void advance(StoredResult stored) {
        NewestResults results = newest.get(stored.result().purpose());
        if (results != null) {
            store.read(session -> {
                Map<String, String> places = new HashMap<>();
                LocalDate today = LocalDate.now(clock);
                session.organization().assignments(stored.result().person()).forEach(a -> note(places, a, today));
                put(session, results, stored, places.get(place(stored)));
                return results;
            });
        }
    }

    /** Tells whenever what is remembered of who works where is forgotten. */
    public void whenForgotten(Runnable listener) {
        forgetting.add(listener);
    }

    /** Begins anew from the store at the next question, because people may work elsewhere now. */
    public void forget() {
        newest.clear();
        loaded.clear();
        vacancies.set(null);
        forgetting.forEach(Runnable::run);
    }

    /**
     * The city, or one department.
     *
     * @param department id of a department, or null for the whole city
     * @param discipline id of the only discipline to show, or null for all
     * @throws adroit.evidence.DeniedPurpose for a purpose that admits self-ratings, where the actor may not see single results
     */
    public Overview overview(Actor actor, Purpose purpose, @Nullable String department, @Nullable String discipline) {
        Policy.require(actor, Act.SEE_OVERVIEW, new Scope(null, department));
        boolean single = Policy.permits(actor, Act.LIST_GAPS, new Scope(null, department));
        if (!single) {
            PermittedUse.requireAggregate(purpose);
        }
        NewestResults results = results(purpose);
        List<OverviewCell> everything = results.cells().stream()
                .filter(c -> department == null || department.equals(c.department()))
                .toList();
        Set<OverviewCell> permitted = Set.copyOf(single ? everything : Suppression.shown(everything));
        List<OverviewCell> all = everything.stream()
                .filter(c -> discipline == null || discipline.equals(c.discipline()))
                .toList();
        List<OverviewCell> shown = all.stream().filter(permitted::contains).toList();
        List<DepartmentSize> departments = departments(department);
        return new Overview(
                purpose,
                results.asOf(),
                departments,
                assessed(results, departments, single),
                columns(all, results),
                shown,
                left(all, shown),
                single ? totals(withoutCredentials(results, department)) : Map.of());
    }

    /**
     * One skill area of the city, or of one department, by skill: the same picture with the area's skills in place of areas. What would give away a left-out cell is left out
     * with it, also against the area's own numbers.
     */
    public Overview skills(Actor actor, Purpose purpose, @Nullable String department, String discipline, String area) {
        Overview whole = overview(actor, purpose, department, discipline);
        Set<String> open = whole.cells().stream()
                .filter(c -> c.discipline().equals(discipline) && c.area().equals(area))
                .map(OverviewCell::department)
                .collect(Collectors.toSet());
        List<SkillCell> all = results(purpose).skillCells().stream()
                .filter(c -> department == null || department.equals(c.counts().department()))
                .filter(c -> c.counts().discipline().equals(discipline)
                        && c.counts().area().equals(area))
                .toList();
        boolean single = Policy.permits(actor, Act.LIST_GAPS, new Scope(null, department));
        List<OverviewCell> places = all.stream().map(SkillCell::place).toList();
        List<OverviewCell> shown = single
                ? places
                : Suppression.shownParts(places.stream()
                        .filter(c -> open.contains(c.department()))
                        .toList());
        return new Overview(
                purpose,
                whole.asOf(),
                whole.departments(),
                whole.assessed(),
                skillColumns(discipline, places, results(purpose)),
                shown,
                left(places, shown),
                Map.of());
    }

    /** A license that ran out is no skill to build, nor any other kind that the overview counts; the department's page lists it. */
    private static List<ListedGap> withoutCredentials(NewestResults results, @Nullable String department) {
        return results.gaps((person, d) -> department == null || department.equals(d)).stream()
                .filter(g -> !g.gap().subject().startsWith("credential/"))
                .toList();
    }

    private List<Overview.AreaColumn> skillColumns(
            String discipline, List<OverviewCell> places, NewestResults results) {
        Set<String> used = places.stream().map(OverviewCell::area).collect(Collectors.toSet());
        Map<String, Overview.AreaColumn> columns = new LinkedHashMap<>();
        results.editions().stream()
                .map(this::catalog)
                .filter(c -> c.discipline().equals(discipline))
                .forEach(c -> c.skills().stream()
                        .filter(s -> used.contains(s.id()))
                        .forEach(s -> columns.putIfAbsent(
                                s.id(), new Overview.AreaColumn(discipline, c.title(), s.id(), s.title()))));
        return List.copyOf(columns.values());
    }

    private List<DepartmentSize> departments(@Nullable String department) {
        return store.read(session -> session.organization().departments(LocalDate.now(clock))).stream()
                .filter(d ->
                        department == null || department.equals(d.department().id()))
                .filter(d -> d.people() > 0)
                .toList();
    }

    /** How many are assessed in each department: nobody at all is told, a few are not to those who may not see single results. */
    private static Map<String, Integer> assessed(
            NewestResults results, List<DepartmentSize> departments, boolean single) {
        Map<String, Integer> assessed = results.assessedPeople();
        Map<String, Integer> told = new HashMap<>();
        for (DepartmentSize each : departments) {
            int people = assessed.getOrDefault(each.department().id(), 0);
            if (single || !Suppression.isSmall(people)) {
                told.put(each.department().id(), people);
            }
        }
        return told;
    }

    private static List<Overview.CellPlace> left(List<OverviewCell> all, List<OverviewCell> shown) {
        Set<OverviewCell> remaining = Set.copyOf(shown);
        return all.stream()
                .filter(c -> !remaining.contains(c))
                .map(c -> new Overview.CellPlace(c.department(), c.discipline(), c.area()))
                .toList();
    }

    private List<Overview.AreaColumn> columns(List<OverviewCell> cells, NewestResults results) {
        Set<String> used =
                cells.stream().map(c -> c.discipline() + "/" + c.area()).collect(Collectors.toSet());
        Map<String, Overview.AreaColumn> columns = new LinkedHashMap<>();
        results.editions().forEach(id -> {
            Catalog catalog = catalog(id);
            catalog.areas().stream()
                    .filter(a -> used.contains(catalog.discipline() + "/" + a.id()))
                    .forEach(a -> columns.putIfAbsent(
                            catalog.discipline() + "/" + a.id(),
                            new Overview.AreaColumn(catalog.discipline(), catalog.title(), a.id(), a.title())));
        });
        return List.copyOf(columns.values());
    }

    /**
     * The gaps of a department's people, or of everybody within the actor's reach, by id: the city, their own department, or their line.
     *
     * @param department id of a department, or null
     * @throws adroit.identity.NotPermitted where the actor may not see single gaps there
     */
    public List<ListedGap> gaps(Actor actor, Purpose purpose, @Nullable String department) {
        Reach reach = store.read(
                session -> new ReportingLine(session.organization(), LocalDate.now(clock)).reach(actor, Act.LIST_GAPS));
        @Nullable String asked = reach.usual(department);
        Policy.requireWithin(reach, Act.LIST_GAPS, asked);
        boolean whole = reach.covers(asked);
        List<ListedGap> gaps = results(purpose)
                .gaps((person, d) -> (asked == null || asked.equals(d))
                        && (whole || reach.people().contains(person)));
        if (whole && Policy.permits(actor, Act.SEE_COVERAGE, new Scope(null, asked))) {
            gaps = withVacancies(gaps, asked);
        }
        String subject = whole ? asked : AccessLedger.LINE_OF + actor.person();
        store.write(session -> session.audit()
                .append(new AuditEvent(
                        clock.instant(), actor.account(), "gaps.read", null, purpose.key(), subject, "done")));
        return gaps;
    }

    private List<ListedGap> withVacancies(List<ListedGap> gaps, @Nullable String department) {
        return Stream.concat(
                        gaps.stream(),
                        allVacancies().stream().filter(in(department)).map(Vacancy::gap))
                .sorted(Comparator.comparing(ListedGap::id))
                .toList();
    }

    private static Predicate<Vacancy> in(@Nullable String department) {
        return vacancy -> department == null
                || department.equals(vacancy.position().department().id());
    }

    /**
     * The vacant positions of the city or of a department, the longest vacant first.
     *
     * @throws adroit.identity.NotPermitted where the actor has no need to see coverage there
     */
    public List<Vacancy> vacancies(Actor actor, @Nullable String department) {
        Policy.require(actor, Act.SEE_COVERAGE, new Scope(null, department));
        return allVacancies().stream()
                .filter(in(department))
                .sorted(Comparator.comparing(
                        Vacancy::since, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }

    /**
     * The whole city on one page, for workforce planning.
     *
     * @throws adroit.identity.NotPermitted where the actor has no need to see the coverage of the whole city
     */
    public Brief brief(Actor actor) {
        boolean single = Policy.permits(actor, Act.LIST_GAPS, Scope.CITY);
        return new Briefing(results(Purpose.WORKFORCE_PLANNING), single).of(vacancies(actor, null));
    }

    /** How a department's people do each duty, and with what; for who may not see single results nothing about fewer than five people. */
    public List<FitCount> fits(Actor actor, Purpose purpose, String department) {
        Policy.require(actor, Act.SEE_OVERVIEW, Scope.department(department));
        boolean single = Policy.permits(actor, Act.LIST_GAPS, Scope.department(department));
        return results(purpose).fits(department).stream()
                .filter(count -> single || count.people() >= Suppression.FEWEST_PEOPLE)
                .toList();
    }

    private List<Vacancy> allVacancies() {
        forgetYesterday();
        List<Vacancy> known = vacancies.get();
        if (known != null) {
            return known;
        }
        List<Vacancy> read = store.read(session -> new Vacancies(session, LocalDate.now(clock)).all());
        vacancies.set(read);
        return read;
    }

    /** Names of the people in a list of gaps, by id; whoever may list gaps may know of whom they are. */
    public Map<String, String> names(List<ListedGap> gaps) {
        return store.read(session -> {
            Map<String, String> names = new HashMap<>();
            gaps.stream()
                    .map(ListedGap::person)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(id -> session.organization()
                            .person(id)
                            .ifPresent(person -> names.put(person.id(), person.displayName())));
            return names;
        });
    }

    /** Titles of the positions in a list of gaps, by id. */
    public Map<String, String> titles(List<ListedGap> gaps) {
        return store.read(session -> {
            Map<String, String> titles = new HashMap<>();
            gaps.stream()
                    .map(ListedGap::position)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(id -> session.organization()
                            .position(id)
                            .ifPresent(
                                    p -> titles.put(p.id(), p.classification().title())));
            return titles;
        });
    }

    /**
     * Every level that the newest results for the purpose give, with the person it is of: for other parts of the core, which ask the policy themselves.
     */
    public void forEachMeasured(Purpose purpose, BiConsumer<String, MeasuredSkill> consumer) {
        results(purpose).forEachMeasured(consumer);
    }

    /** The newest day that a result for the purpose looks from; null where there is no result. */
    public @Nullable LocalDate asOf(Purpose purpose) {
        return results(purpose).asOf();
    }

    /** How many gaps there are of each type; every type is there. */
    public static Map<GapType, Integer> totals(List<ListedGap> gaps) {
        Map<GapType, Integer> totals = new EnumMap<>(GapType.class);
        for (GapType type : GapType.values()) {
            totals.put(type, 0);
        }
        gaps.forEach(g -> totals.merge(g.gap().type(), 1, Integer::sum));
        return totals;
    }

    private NewestResults results(Purpose purpose) {
        forgetYesterday();
        NewestResults results = newest.computeIfAbsent(purpose, p -> new NewestResults(this::catalog));
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

    private void put(Session session, NewestResults results, StoredResult stored, @Nullable String department) {
        if (department != null) {
            stored.result().disciplines().forEach(d -> catalog(session, d.catalogEdition()));
            results.put(stored, department);
        }
    }

    private Catalog catalog(String edition) {
        Catalog known = catalogs.get(edition);
        return known != null ? known : store.read(session -> catalog(session, edition));
    }

    private Catalog catalog(Session session, String edition) {
        return catalogs.computeIfAbsent(edition, id -> session.editions()
                .find(id)
                .map(CatalogEdition::catalog)
                .orElseThrow(() -> new DamagedRecord("catalog edition " + id)));
    }
}
