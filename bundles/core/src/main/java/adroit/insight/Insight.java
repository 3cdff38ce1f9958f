package adroit.insight;

import adroit.assessment.StoredResult;
import adroit.audit.AccessLedger;
import adroit.audit.AuditEvent;
import adroit.champion.MeasuredSkill;
import adroit.edition.Disciplines;
import adroit.evidence.Purpose;
import adroit.gap.GapType;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Reach;
import adroit.identity.Scope;
import adroit.organization.ReportingLine;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers about many people at once, from memory; a request never scans the database. */
public final class Insight implements AutoCloseable {
    private final Store store;
    private final Clock clock;
    private final Pictures pictures;
    private final Overviews overviews;

    public Insight(Store store, Clock clock) {
        this(store, new Disciplines(), clock);
    }

    /** @param disciplines in service, whose catalogs name what vacancies are about */
    public Insight(Store store, Disciplines disciplines, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.pictures = new Pictures(store, disciplines, clock);
        this.overviews = new Overviews(pictures);
    }

    /** Counts a result that was just kept. */
    public void advance(StoredResult stored) {
        pictures.advance(stored);
    }

    /** Begins to look for vacant positions before anybody asks. */
    public void prepare() {
        pictures.prepare();
    }

    @Override
    public void close() {
        pictures.close();
    }

    /** Tells whenever what is remembered of who works where is forgotten. */
    public void whenForgotten(Runnable listener) {
        pictures.whenForgotten(listener);
    }

    /** Begins anew from the store at the next question, because people may work elsewhere now. */
    public void forget() {
        pictures.forget();
    }

    /**
     * The city, or one department.
     *
     * @param department id of a department, or null for the whole city
     * @param discipline id of the only discipline to show, or null for all
     * @throws adroit.evidence.DeniedPurpose for a purpose that admits self-ratings, where the actor may not see single results
     */
    public Overview overview(Actor actor, Purpose purpose, @Nullable String department, @Nullable String discipline) {
        return overviews.overview(actor, purpose, department, discipline);
    }

    /**
     * One skill area of the city, or of one department, by skill: the same picture with the area's skills in place of areas. What would give away a left-out cell is left out
     * with it, also against the area's own numbers.
     */
    public Overview skills(Actor actor, Purpose purpose, @Nullable String department, String discipline, String area) {
        return overviews.skills(actor, purpose, department, discipline, area);
    }

    /**
     * The gaps of a department's people, or of everybody within the actor's reach: the city, their own department, or their line. First what is nobody's, then one person after the
     * other by name.
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
        List<ListedGap> gaps = pictures.results(purpose)
                .gaps((person, d) -> (asked == null || asked.equals(d))
                        && (whole || reach.people().contains(person)));
        if (whole && Policy.permits(actor, Act.SEE_COVERAGE, new Scope(null, asked))) {
            gaps = withVacancies(gaps, asked);
        }
        String subject = whole ? asked : AccessLedger.LINE_OF + actor.person();
        store.write(session -> session.audit()
                .append(new AuditEvent(
                        clock.instant(), actor.account(), "gaps.read", null, purpose.key(), subject, "done")));
        return gaps.stream()
                .sorted(new GapOrder(pictures.placesByName()).comparator())
                .toList();
    }

    private List<ListedGap> withVacancies(List<ListedGap> gaps, @Nullable String department) {
        return Stream.concat(
                        gaps.stream(),
                        pictures.vacancies().stream()
                                .filter(in(department))
                                .sorted(Comparator.comparing(Insight::title))
                                .map(Vacancy::gap))
                .toList();
    }

    private static String title(Vacancy vacancy) {
        return vacancy.position().classification().title();
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
        return pictures.vacancies().stream()
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
        return new Briefing(pictures.sight(Purpose.WORKFORCE_PLANNING, single)).of(vacancies(actor, null));
    }

    /** How a department's people do each duty, and with what; for who may not see single results nothing about fewer than five people. */
    public List<FitCount> fits(Actor actor, Purpose purpose, String department) {
        Policy.require(actor, Act.SEE_OVERVIEW, Scope.department(department));
        boolean single = Policy.permits(actor, Act.LIST_GAPS, Scope.department(department));
        return pictures.sight(purpose, single).results().fits(department).stream()
                .filter(count -> single || count.people() >= Suppression.FEWEST_PEOPLE)
                .toList();
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
        pictures.results(purpose).forEachMeasured(consumer);
    }

    /** The same of what is told to those who may not see single results: it moves only when five people's results have changed. */
    public void forEachTold(Purpose purpose, BiConsumer<String, MeasuredSkill> consumer) {
        pictures.told(purpose).results().forEachMeasured(consumer);
    }

    /** The newest day that a result for the purpose looks from; null where there is no result. */
    public @Nullable LocalDate asOf(Purpose purpose) {
        return pictures.results(purpose).asOf();
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
}
