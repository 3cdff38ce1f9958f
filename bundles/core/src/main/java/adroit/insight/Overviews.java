package adroit.insight;

import adroit.catalog.Catalog;
import adroit.evidence.PermittedUse;
import adroit.evidence.Purpose;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.DepartmentSize;
import adroit.storage.Unchanged;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The city, or one department, at a glance; each picture is made once for all who may see the same, and again after a change. */
final class Overviews {
    private static final int MOST = 500;

    private final Pictures pictures;
    private final Unchanged<Question, Overview> known;

    Overviews(Pictures pictures) {
        this.pictures = pictures;
        this.known = new Unchanged<>(pictures::state, MOST);
    }

    /**
     * All that a picture depends on beside the state of the city.
     *
     * @param single whether single results may be seen, so that nothing is left out
     */
    private record Question(
            Purpose purpose,
            @Nullable String department,
            @Nullable String discipline,
            @Nullable String area,
            boolean single) {}

    Overview overview(Actor actor, Purpose purpose, @Nullable String department, @Nullable String discipline) {
        return known.get(permitted(actor, purpose, department, discipline, null), this::areas);
    }

    Overview skills(Actor actor, Purpose purpose, @Nullable String department, String discipline, String area) {
        return known.get(
                permitted(actor, purpose, department, discipline, area), asked -> skills(asked, discipline, area));
    }

    /** The question that the actor may ask. */
    private static Question permitted(
            Actor actor,
            Purpose purpose,
            @Nullable String department,
            @Nullable String discipline,
            @Nullable String area) {
        Policy.require(actor, Act.SEE_OVERVIEW, new Scope(null, department));
        boolean single = Policy.permits(actor, Act.LIST_GAPS, new Scope(null, department));
        if (!single) {
            PermittedUse.requireAggregate(purpose);
        }
        return new Question(purpose, department, discipline, area, single);
    }

    private Sight sight(Question asked) {
        return pictures.sight(asked.purpose(), asked.single());
    }

    private Overview areas(Question asked) {
        @Nullable String department = asked.department();
        @Nullable String discipline = asked.discipline();
        Sight sight = sight(asked);
        Sight.Places places = sight.places(results -> results.cells().stream()
                .filter(c -> department == null || department.equals(c.department()))
                .toList());
        Set<OverviewCell> permitted = Set.copyOf(sight.single() ? places.cells() : Suppression.shown(places.cells()));
        List<OverviewCell> all = places.all().stream()
                .filter(c -> discipline == null || discipline.equals(c.discipline()))
                .toList();
        List<OverviewCell> shown = all.stream().filter(permitted::contains).toList();
        List<DepartmentSize> departments = departments(department);
        return new Overview(
                asked.purpose(),
                sight.asOf(),
                departments,
                assessed(sight, discipline, departments),
                columns(all, sight),
                shown,
                left(all, shown),
                sight.single() ? Insight.totals(withoutCredentials(sight.results(), department, discipline)) : Map.of(),
                sight.days());
    }

    private Overview skills(Question asked, String discipline, String area) {
        @Nullable String department = asked.department();
        Sight sight = sight(asked);
        Overview whole = areas(asked);
        Set<String> open = whole.cells().stream()
                .filter(c -> c.discipline().equals(discipline) && c.area().equals(area))
                .map(OverviewCell::department)
                .collect(Collectors.toSet());
        Sight.Places places = sight.places(results -> results.skillCells().stream()
                .filter(c -> department == null || department.equals(c.counts().department()))
                .filter(c -> c.counts().discipline().equals(discipline)
                        && c.counts().area().equals(area))
                .map(SkillCell::place)
                .toList());
        List<OverviewCell> shown = asked.single()
                ? places.cells()
                : Suppression.shownParts(places.cells().stream()
                        .filter(c -> open.contains(c.department()))
                        .toList());
        return new Overview(
                asked.purpose(),
                whole.asOf(),
                whole.departments(),
                whole.assessed(),
                skillColumns(discipline, places.all(), sight),
                shown,
                left(places.all(), shown),
                Map.of(),
                whole.days());
    }

    /** A license that ran out is no skill to build, nor any other kind that the overview counts; the department's page lists it. */
    private static List<ListedGap> withoutCredentials(
            NewestResults results, @Nullable String department, @Nullable String discipline) {
        return results.gaps((person, d) -> department == null || department.equals(d)).stream()
                .filter(g -> !g.gap().subject().startsWith("credential/"))
                .filter(g -> discipline == null || discipline.equals(g.discipline()))
                .toList();
    }

    private List<Overview.AreaColumn> skillColumns(String discipline, List<OverviewCell> places, Sight sight) {
        Set<String> used = places.stream().map(OverviewCell::area).collect(Collectors.toSet());
        Map<String, Overview.AreaColumn> columns = new LinkedHashMap<>();
        sight.editions().stream()
                .map(pictures::catalog)
                .filter(c -> c.discipline().equals(discipline))
                .forEach(c -> c.skills().stream()
                        .filter(s -> used.contains(s.id()))
                        .forEach(s -> columns.putIfAbsent(
                                s.id(), new Overview.AreaColumn(discipline, c.title(), s.id(), s.title()))));
        return List.copyOf(columns.values());
    }

    private List<DepartmentSize> departments(@Nullable String department) {
        return pictures.departments().stream()
                .filter(d ->
                        department == null || department.equals(d.department().id()))
                .filter(d -> d.people() > 0)
                .toList();
    }

    /** How many are assessed in each department: nobody at all is told, a few are not to those who may not see single results. */
    private static Map<String, Integer> assessed(
            Sight sight, @Nullable String discipline, List<DepartmentSize> departments) {
        Map<String, Integer> counted = sight.assessed(discipline);
        Set<String> untold = sight.untold(discipline);
        Map<String, Integer> told = new HashMap<>();
        for (DepartmentSize each : departments) {
            String id = each.department().id();
            int people = counted.getOrDefault(id, 0);
            if (!untold.contains(id) && (sight.single() || !Suppression.isSmall(people))) {
                told.put(id, people);
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

    /** The catalogs that results speak in by title of their field, the newest of each first. */
    private Stream<Catalog> byTitle(Sight sight) {
        return sight.editions().stream().map(pictures::catalog).sorted(Comparator.comparing(Catalog::title));
    }

    private List<Overview.AreaColumn> columns(List<OverviewCell> cells, Sight sight) {
        Set<String> used =
                cells.stream().map(c -> c.discipline() + "/" + c.area()).collect(Collectors.toSet());
        Map<String, Overview.AreaColumn> columns = new LinkedHashMap<>();
        byTitle(sight).forEach(catalog -> {
            catalog.areas().stream()
                    .filter(a -> used.contains(catalog.discipline() + "/" + a.id()))
                    .forEach(a -> columns.putIfAbsent(
                            catalog.discipline() + "/" + a.id(),
                            new Overview.AreaColumn(catalog.discipline(), catalog.title(), a.id(), a.title())));
        });
        return List.copyOf(columns.values());
    }
}
