package adroit.web.overview;

import adroit.gap.GapType;
import adroit.insight.Overview;
import adroit.insight.Overview.AreaColumn;
import adroit.insight.Overview.CellPlace;
import adroit.insight.OverviewCell;
import adroit.insight.Suppression;
import adroit.organization.Department;
import adroit.organization.DepartmentSize;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.layout.Frame;
import adroit.web.layout.GapKind;
import adroit.web.layout.Purposes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the page out of core's answer: for one field, with totals made only from cells that are shown. */
final class Glance {

    private static final String IN_STEPS =
            " A department’s numbers stay as they are until those of " + Suppression.FEWEST_PEOPLE
                    + " people or more have changed; they are as of the day beside its name. Who came since may not be in them, and who left may still be.";

    private final Overview overview;
    private final FieldChoice field;
    private final Depth depth;
    private final List<AreaColumn> columns;
    private final Map<CellPlace, OverviewCell> cells;
    private final Set<CellPlace> suppressed;

    Glance(Overview overview, FieldChoice field, Depth depth) {
        this.depth = depth;
        this.overview = overview;
        this.field = field;
        columns = overview.columns().stream()
                .filter(column -> column.discipline().equals(field.id()))
                .toList();
        cells = overview.cells().stream()
                .filter(cell -> cell.discipline().equals(field.id()))
                .collect(Collectors.toMap(
                        cell -> new CellPlace(cell.department(), cell.discipline(), cell.area()), Function.identity()));
        suppressed = Set.copyOf(overview.suppressed());
    }

    /** @param choice whether there is a purpose to choose */
    OverviewPage page(Frame frame, Offer offer, boolean choice) {
        return new OverviewPage(
                frame,
                choice ? Purposes.choices(overview.purpose()) : List.of(),
                field.choices(),
                scope(),
                Stream.of(GapType.values())
                        .filter(overview.gaps()::containsKey)
                        .map(type ->
                                new GapTotal(GapKind.of(type), overview.gaps().getOrDefault(type, 0)))
                        .toList(),
                heatMap(),
                depth,
                offer);
    }

    private Scope scope() {
        int people =
                overview.departments().stream().mapToInt(DepartmentSize::people).sum();
        int assessed = overview.assessed().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        String population = Counts.of(people, "person", "people") + " in "
                + Counts.of(overview.departments().size(), "department", "departments") + "; "
                + (overview.assessed().size() < overview.departments().size() ? "at least " : "")
                + Counts.of(assessed) + " assessed in this field, in positions with a signed job analysis.";
        String rule = "Each number counts one person’s requirement in one skill."
                + (suppressed.isEmpty()
                        ? ""
                        : " Groups under " + Suppression.FEWEST_PEOPLE
                                + " are not shown, nor what would give them away.")
                + (overview.days().isEmpty() ? "" : IN_STEPS);
        return new Scope(overview.asOf() == null ? "today" : Days.of(overview.asOf()), population, rule);
    }

    private HeatMap heatMap() {
        Map<Boolean, List<Department>> byUse = overview.departments().stream()
                .map(DepartmentSize::department)
                .collect(Collectors.partitioningBy(this::used));
        return new HeatMap(
                columns.stream().map(depth::head).toList(),
                byUse.getOrDefault(true, List.of()).stream().map(this::row).toList(),
                byUse.getOrDefault(false, List.of()).stream()
                        .map(Department::title)
                        .toList());
    }

    private boolean used(Department department) {
        return columns.stream()
                .map(column -> place(department, column))
                .anyMatch(place -> cells.containsKey(place) || suppressed.contains(place));
    }

    private DepartmentRow row(Department department) {
        List<Cell> row =
                columns.stream().map(column -> cell(place(department, column))).toList();
        Cell overall = row.stream()
                .filter(Counted.class::isInstance)
                .map(Counted.class::cast)
                .reduce(Counted::plus)
                .map(Cell.class::cast)
                .orElseGet(() -> new Suppressed(Suppression.FEWEST_PEOPLE));
        String href = "/departments/" + URLEncoder.encode(department.id(), StandardCharsets.UTF_8);
        LocalDate day = overview.days().get(department.id());
        return new DepartmentRow(department.title(), href, day == null ? "" : Days.of(day), overall, row);
    }

    private Cell cell(CellPlace place) {
        OverviewCell cell = cells.get(place);
        if (cell != null) {
            return new Counted(cell.met(), cell.mayBeMet(), cell.below(), cell.notAssessed());
        }
        return suppressed.contains(place) ? new Suppressed(Suppression.FEWEST_PEOPLE) : new NothingRequired();
    }

    private static CellPlace place(Department department, AreaColumn column) {
        return new CellPlace(department.id(), column.discipline(), column.area());
    }
}
