package adroit.web.preview;

import adroit.web.layout.GapKind;
import adroit.web.layout.Section;
import adroit.web.overview.Cell;
import adroit.web.overview.Counted;
import adroit.web.overview.DepartmentRow;
import adroit.web.overview.Depth;
import adroit.web.overview.Depth.ColumnHead;
import adroit.web.overview.GapTotal;
import adroit.web.overview.HeatMap;
import adroit.web.overview.NothingRequired;
import adroit.web.overview.Offer;
import adroit.web.overview.OverviewPage;
import adroit.web.overview.Scope;
import adroit.web.overview.Suppressed;
import java.util.List;
import java.util.stream.IntStream;

final class Overviews {

    private static final List<String> AREAS = List.of(
            "Desktop GIS",
            "Geodatabases and versioning",
            "Utility network",
            "Parcel fabric and coordinate geometry",
            "GNSS field capture",
            "Datums and projections",
            "Addressing and NG9-1-1",
            "Web apps and dashboards",
            "Metadata and quality",
            "Python and SQL automation");

    private static final List<ColumnHead> HEADS =
            AREAS.stream().map(area -> new ColumnHead(area, "/overview?area=a")).toList();

    private static final List<String> DEPARTMENTS = List.of(
            "Animal Care",
            "Aviation",
            "Board of Appeals",
            "City Attorney’s Office",
            "City Clerk",
            "City Manager",
            "Communications",
            "Community Engagement Cluster",
            "Community Use of Public Facilities",
            "Correction and Rehabilitation",
            "Council Office",
            "Cultural Affairs",
            "Economic Development",
            "Emergency Management and Homeland Security",
            "Environmental Protection",
            "Finance",
            "Fire and Rescue",
            "Fleet",
            "General Services",
            "Health and Human Services",
            "Housing and Community Affairs",
            "Human Resources",
            "Human Rights",
            "Information Technology",
            "Inspector General",
            "Legislative Oversight",
            "Libraries",
            "Management and Budget",
            "Municipal Court",
            "Parks and Recreation",
            "Permitting Services",
            "Planning and Development",
            "Police",
            "Procurement",
            "Public Works",
            "Transportation",
            "Utilities");

    private Overviews() {}

    static OverviewPage city() {
        List<String> some = List.of(
                "Fire and Rescue",
                "Information Technology",
                "Parks and Recreation",
                "Planning and Development",
                "Police",
                "Public Works",
                "Utilities");
        List<String> rest = DEPARTMENTS.stream().filter(d -> !some.contains(d)).toList();
        return page(
                new HeatMap(HEADS, some.stream().map(d -> row(d, d.length())).toList(), rest));
    }

    static OverviewPage skills() {
        OverviewPage page = city();
        return new OverviewPage(
                page.frame(),
                List.of(),
                page.fields(),
                page.scope(),
                List.of(),
                new HeatMap(
                        AREAS.stream().map(area -> new ColumnHead(area, "")).toList(),
                        page.heatMap().rows().stream().map(Overviews::inSteps).toList(),
                        List.of()),
                new Depth("Web apps and dashboards", "/overview?field=gis"),
                page.offer());
    }

    static OverviewPage county() {
        return page(new HeatMap(
                HEADS,
                IntStream.range(0, DEPARTMENTS.size())
                        .mapToObj(i -> row(DEPARTMENTS.get(i), i))
                        .toList(),
                List.of()));
    }

    static OverviewPage nothingYet() {
        return page(new HeatMap(List.of(), List.of(), DEPARTMENTS));
    }

    private static OverviewPage page(HeatMap map) {
        return new OverviewPage(
                Frames.signedIn("Overview", Section.OVERVIEW),
                Frames.purposes(),
                Frames.choices("Geographic information systems", "Finance"),
                new Scope(
                        "21 November 2026",
                        "430 people in 12 departments; 61 of them in positions with a signed job analysis.",
                        "Each number counts one person’s requirement in one skill; groups under 5 are not shown."),
                List.of(
                        new GapTotal(GapKind.TOOL, 14),
                        new GapTotal(GapKind.PROCEDURE, 1),
                        new GapTotal(GapKind.SKILL, 37)),
                map,
                new Depth("", "/overview?field=gis"),
                new Offer(
                        "/assess/?purpose=workforce-planning",
                        "Nothing has been assessed for workforce planning yet",
                        "Results are made by an assessment. How many would be made is said before any is.",
                        "/assess/?purpose=workforce-planning",
                        "Assess everybody as of today"));
    }

    private static DepartmentRow inSteps(DepartmentRow row) {
        return new DepartmentRow(row.department(), row.href(), "November 12, 2026", row.overall(), row.cells());
    }

    private static DepartmentRow row(String department, int seed) {
        List<Cell> cells = IntStream.range(0, AREAS.size())
                .mapToObj(i -> cell((seed * 7 + i * 11) % 13, 3 + (seed + i) % 9))
                .toList();
        Cell overall = seed % 12 == 2 ? new Suppressed(5) : new Counted(20 + seed, seed % 3, 3 + seed % 7, seed % 11);
        return new DepartmentRow(department, "/people?department=d-" + seed, "", overall, cells);
    }

    private static Cell cell(int kind, int size) {
        return switch (kind) {
            case 0 -> new NothingRequired();
            case 1 -> new Suppressed(5);
            case 2 -> new Counted(0, 0, 0, size);
            case 3, 4 -> new Counted(size, 0, 0, 0);
            case 5 -> new Counted(0, 0, size, 1);
            case 6 -> new Counted(size, 0, 0, 2);
            default -> new Counted(kind, kind % 2, size, kind % 3);
        };
    }
}
