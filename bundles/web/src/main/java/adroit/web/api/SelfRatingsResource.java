package adroit.web.api;

import static adroit.identity.Act.SEE_OVERVIEW;

import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.People;
import adroit.selfview.SelfCell;
import adroit.selfview.SelfPicture;
import adroit.selfview.SelfViews;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How people see themselves, in the very cells of the page. */
@Component(service = Resource.class)
public final class SelfRatingsResource implements Resource {
    private final SelfViews views;
    private final People people;

    @Activate
    public SelfRatingsResource(@Reference SelfViews views, @Reference People people) {
        this.views = views;
        this.people = people;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("GET", "/insights/self-ratings", SEE_OVERVIEW, this::cells));
    }

    void cells(Call call) throws IOException {
        int limit = call.limit();
        @Nullable String after = call.query("cursor");
        @Nullable String discipline = call.query("discipline");
        SelfPicture picture = views.of(call.actor(), department(call), year(call));
        List<CellView> rest = views(picture).stream()
                .filter(c -> discipline == null || discipline.equals(c.discipline()))
                .sorted(Comparator.comparing(CellView::id))
                .filter(c -> after == null || c.id().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        call.page(rest, limit, c -> c, CellView::id);
    }

    private static @Nullable Integer year(Call call) {
        @Nullable String year = call.query("year");
        if (year != null && !year.matches("\\d{4}")) {
            throw Refusal.badQuery("year", "four digits");
        }
        return year == null ? null : Integer.valueOf(year);
    }

    private @Nullable String department(Call call) {
        @Nullable String asked = people.departmentId(call.query("department"));
        return asked != null || Policy.permits(call.actor(), Act.SEE_OVERVIEW, Scope.CITY)
                ? asked
                : call.actor().department();
    }

    private static List<CellView> views(SelfPicture picture) {
        Map<String, SelfCell> cells = picture.cells().stream()
                .collect(Collectors.toMap(c -> id(c.department(), c.discipline(), c.area()), Function.identity()));
        return picture.departments().stream()
                .flatMap(d -> picture.areas().stream()
                        .map(a -> CellView.of(
                                d.department().id(),
                                a,
                                String.valueOf(picture.year()),
                                cells.get(id(d.department().id(), a.discipline(), a.area())))))
                .toList();
    }

    private static String id(String department, String discipline, String area) {
        return department + "/" + discipline + "/" + area;
    }

    private record CellView(
            String id,
            String department,
            String discipline,
            String area,
            String year,
            boolean shown,
            @Nullable Integer people,
            @Nullable Integer ratings,
            @Nullable Double mean) {
        static CellView of(String department, SelfPicture.Area area, String year, @Nullable SelfCell cell) {
            return new CellView(
                    SelfRatingsResource.id(department, area.discipline(), area.area()),
                    department,
                    area.discipline(),
                    area.area(),
                    year,
                    cell != null,
                    cell == null ? null : cell.people(),
                    cell == null ? null : cell.ratings(),
                    cell == null ? null : cell.mean());
        }
    }
}
