package adroit.selfview;

import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.evidence.Fact;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.DepartmentSize;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How people see themselves, for those who may see numbers: development alone, never beside other evidence, never about fewer than five people. Kept in memory and advanced
 * with what was recorded since; a request scans nothing.
 */
public final class SelfViews {
    private final Store store;
    private final Disciplines disciplines;
    private final Clock clock;
    private @Nullable SelfColumns columns;
    private Set<String> editions = Set.of();
    private long withdrawals;

    public SelfViews(Store store, Disciplines disciplines, Clock clock) {
        this.store = store;
        this.disciplines = disciplines;
        this.clock = clock;
    }

    /** Begins anew at the next question, because people may have worked elsewhere. */
    public synchronized void forget() {
        columns = null;
    }

    /**
     * The picture of a year.
     *
     * @param department id of the only department to show, or null for the whole city
     * @param year null for the newest of which anything may be said, or else the newest
     * @throws adroit.identity.NotPermitted where the actor may see no numbers there
     */
    public SelfPicture of(Actor actor, @Nullable String department, @Nullable Integer year) {
        Policy.require(actor, Act.SEE_OVERVIEW, new Scope(null, department));
        List<DepartmentSize> departments = store.read(s -> s.organization().departments(LocalDate.now(clock))).stream()
                .filter(d ->
                        department == null || department.equals(d.department().id()))
                .filter(d -> d.people() > 0)
                .toList();
        return picture(departments, department, year);
    }

    private synchronized SelfPicture picture(
            List<DepartmentSize> departments, @Nullable String department, @Nullable Integer asked) {
        SelfColumns now = advanced();
        List<Integer> years =
                now.years().stream().sorted(Comparator.reverseOrder()).toList();
        @Nullable Integer year = asked != null && years.contains(asked) ? asked : newest(now, years);
        return new SelfPicture(
                year,
                years,
                departments,
                year == null ? List.of() : areas(now, year),
                year == null
                        ? List.of()
                        : now.cells(year).stream()
                                .filter(c -> department == null || department.equals(c.department()))
                                .toList());
    }

    private static @Nullable Integer newest(SelfColumns now, List<Integer> years) {
        return years.stream()
                .filter(year -> !now.cells(year).isEmpty())
                .findFirst()
                .or(() -> years.stream().findFirst())
                .orElse(null);
    }

    private List<SelfPicture.Area> areas(SelfColumns now, int year) {
        Set<String> used = now.places(year).stream()
                .map(place -> place.discipline() + "/" + place.area())
                .collect(Collectors.toSet());
        List<SelfPicture.Area> areas = new ArrayList<>();
        disciplines.all().stream().map(active -> active.edition().catalog()).forEach(catalog -> catalog.areas().stream()
                .filter(a -> used.contains(catalog.discipline() + "/" + a.id()))
                .forEach(a ->
                        areas.add(new SelfPicture.Area(catalog.discipline(), catalog.title(), a.id(), a.title()))));
        return areas;
    }

    private SelfColumns advanced() {
        Set<String> inService =
                disciplines.all().stream().map(active -> active.edition().id()).collect(Collectors.toSet());
        return store.read(s -> {
            long withdrawn = s.evidence().lastWithdrawal();
            @Nullable SelfColumns known = inService.equals(editions) && withdrawn == withdrawals ? columns : null;
            SelfColumns now = known == null ? begun(s) : known;
            if (s.evidence().lastSequence() > now.through()) {
                s.evidence().forEachSelfRating(now.through(), recorded -> {
                    if (recorded.fact() instanceof Fact.Rating rating) {
                        now.add(recorded.sequence(), recorded.recorded(), rating);
                    }
                });
            }
            columns = now;
            editions = inService;
            withdrawals = withdrawn;
            return now;
        });
    }

    private SelfColumns begun(Session s) {
        Map<String, Catalog> catalogs = disciplines.all().stream()
                .map(ActiveDiscipline::edition)
                .collect(Collectors.toMap(e -> e.catalog().discipline(), e -> e.catalog(), (a, b) -> a));
        SelfColumns now = new SelfColumns((discipline, skill) -> Optional.ofNullable(catalogs.get(discipline))
                .flatMap(catalog -> catalog.skill(skill))
                .map(Skill::area));
        s.organization().forEachAssignment(now::add);
        return now;
    }
}
