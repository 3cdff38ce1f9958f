package adroit.web.api;

import static adroit.identity.Act.SEE_COVERAGE;
import static adroit.identity.Act.SEE_OVERVIEW;

import adroit.edition.CatalogEditions;
import adroit.evidence.PermittedUse;
import adroit.evidence.Purpose;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.insight.Brief;
import adroit.insight.Insight;
import adroit.insight.ListedGap;
import adroit.insight.Overview;
import adroit.insight.OverviewCell;
import adroit.insight.Vacancy;
import adroit.organization.People;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What pages aggregate: the overview, by area or by skill, and the brief. */
@Component(service = Resource.class)
public final class AggregatesResource implements Resource {
    private final Insight insight;
    private final People people;
    private final ResultView results;

    @Activate
    public AggregatesResource(
            @Reference Insight insight, @Reference People people, @Reference CatalogEditions editions) {
        this.insight = insight;
        this.people = people;
        this.results = new ResultView(editions);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/insights/overview", SEE_OVERVIEW, this::overview),
                new Route("GET", "/insights/brief", SEE_COVERAGE, this::brief));
    }

    void overview(Call call) throws IOException {
        int limit = call.limit();
        @Nullable String after = call.query("cursor");
        List<CellView> rest = cells(asked(call))
                .sorted(Comparator.comparing(CellView::id))
                .filter(c -> after == null || c.id().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        call.page(rest, limit, c -> c, CellView::id);
    }

    private Overview asked(Call call) {
        @Nullable String named = call.query("purpose");
        Purpose purpose = named == null ? Purpose.WORKFORCE_PLANNING : PermittedUse.purpose(named);
        @Nullable String department = department(call);
        @Nullable String discipline = call.query("discipline");
        @Nullable String area = call.query("area");
        if (area != null && discipline == null) {
            throw Refusal.badQuery("area", "an area is one of a discipline: name the discipline, too");
        }
        return area == null || discipline == null
                ? insight.overview(call.actor(), purpose, department, discipline)
                : insight.skills(call.actor(), purpose, department, discipline, area);
    }

    private @Nullable String department(Call call) {
        @Nullable String asked = people.departmentId(call.query("department"));
        return asked != null || Policy.permits(call.actor(), Act.SEE_OVERVIEW, Scope.CITY)
                ? asked
                : call.actor().department();
    }

    private static Stream<CellView> cells(Overview overview) {
        return Stream.concat(
                overview.cells().stream().map(cell -> CellView.of(cell, day(overview, cell))),
                overview.suppressed().stream().map(CellView::keptBack));
    }

    private static @Nullable LocalDate day(Overview overview, OverviewCell cell) {
        return overview.days().getOrDefault(cell.department(), overview.asOf());
    }

    void brief(Call call) throws IOException {
        Brief brief = insight.brief(call.actor());
        call.ok(new BriefView(
                brief.asOf(),
                brief.vacancies().stream().map(VacancyView::of).toList(),
                brief.tools(),
                brief.credentials(),
                brief.processes().stream()
                        .map(gap -> sentence(call.actor(), gap))
                        .toList(),
                brief.toBuild(),
                brief.alone(),
                brief.oneKnown()));
    }

    private String sentence(Actor actor, ListedGap gap) {
        return results.explanation(actor, gap.discipline(), gap.catalogEdition())
                .sentence(gap.gap().reason());
    }

    private record CellView(
            String id,
            String department,
            String discipline,
            String subject,
            boolean shown,
            @Nullable LocalDate asOf,
            @Nullable Integer covered,
            @Nullable Integer mayBeCovered,
            @Nullable Integer below,
            @Nullable Integer unknown) {
        static CellView of(OverviewCell cell, @Nullable LocalDate asOf) {
            return new CellView(
                    cell.department() + "/" + cell.discipline() + "/" + cell.area(),
                    cell.department(),
                    cell.discipline(),
                    cell.area(),
                    true,
                    asOf,
                    cell.met(),
                    cell.mayBeMet(),
                    cell.below(),
                    cell.notAssessed());
        }

        static CellView keptBack(Overview.CellPlace place) {
            return new CellView(
                    place.department() + "/" + place.discipline() + "/" + place.area(),
                    place.department(),
                    place.discipline(),
                    place.area(),
                    false,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }

    private record BriefView(
            @Nullable LocalDate asOf,
            List<VacancyView> vacancies,
            List<Brief.Lack> tools,
            List<Brief.Lack> credentials,
            List<String> processes,
            @Nullable Integer toBuild,
            List<Brief.Alone> alone,
            List<Brief.Alone> oneKnown) {}

    private record VacancyView(
            String position,
            @Nullable String number,
            String title,
            String department,
            @Nullable LocalDate since,
            List<String> work) {
        static VacancyView of(Vacancy vacancy) {
            return new VacancyView(
                    vacancy.position().id(),
                    vacancy.position().number(),
                    vacancy.position().classification().title(),
                    vacancy.position().department().id(),
                    vacancy.since(),
                    vacancy.work());
        }
    }
}
