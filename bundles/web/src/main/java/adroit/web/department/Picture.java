package adroit.web.department;

import adroit.catalog.Catalog;
import adroit.edition.CatalogEdition;
import adroit.edition.CatalogEditions;
import adroit.edition.Disciplines;
import adroit.evidence.Purpose;
import adroit.explanation.Explanation;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.insight.FitCount;
import adroit.insight.Insight;
import adroit.insight.ListedGap;
import adroit.insight.Overview;
import adroit.insight.OverviewCell;
import adroit.insight.Suppression;
import adroit.insight.Vacancy;
import adroit.organization.DepartmentSize;
import adroit.web.department.DepartmentPage.AreaLine;
import adroit.web.department.DepartmentPage.FitSummary;
import adroit.web.department.DepartmentPage.GapEntry;
import adroit.web.department.DepartmentPage.VacancyLine;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.layout.GapKind;
import adroit.web.overview.Cell;
import adroit.web.overview.Counted;
import adroit.web.overview.Suppressed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Core's answers about a department in the words of the page. */
record Picture(Actor actor, Disciplines disciplines, CatalogEditions editions, Insight insight) {

    String people(DepartmentSize size, Purpose purpose) {
        String all = Counts.of(size.people(), "person", "people");
        Overview overview = insight.overview(actor, purpose, size.department().id(), null);
        Integer assessed = overview.assessed().get(size.department().id());
        boolean single = Policy.permits(
                actor, Act.LIST_GAPS, Scope.department(size.department().id()));
        if (assessed == null && !single) {
            return all + "; how many of them are assessed is not shown";
        }
        int known = assessed == null ? 0 : assessed;
        if (!single) {
            return all + " today; the numbers are about " + Counts.of(known, "person assessed", "people assessed");
        }
        int open = Math.max(0, size.people() - known);
        return all + ", " + Counts.of(known) + " assessed"
                + (open == 0 ? "" : "; of the other " + Counts.of(open) + " nobody can tell anything yet");
    }

    String asOf(String department, Purpose purpose) {
        boolean single = Policy.permits(actor, Act.LIST_GAPS, Scope.department(department));
        LocalDate day = single
                ? insight.asOf(purpose)
                : insight.overview(actor, purpose, department, null).days().get(department);
        return day == null ? "" : Days.of(day);
    }

    static VacancyLine vacancy(Vacancy vacancy) {
        LocalDate since = vacancy.since();
        return new VacancyLine(
                "/positions/" + vacancy.position().id(),
                vacancy.position().classification().title(),
                String.valueOf(vacancy.position().number()),
                since == null ? "not known" : Days.of(since),
                String.join(", ", vacancy.work()));
    }

    List<AreaLine> areas(String department, Purpose purpose) {
        Overview overview = insight.overview(actor, purpose, department, null);
        List<AreaLine> lines = new ArrayList<>();
        for (Overview.AreaColumn column : overview.columns()) {
            overview.cells().stream()
                    .filter(c -> at(column, c.discipline(), c.area()))
                    .forEach(c -> lines.add(line(column, counted(c), purpose)));
            overview.suppressed().stream()
                    .filter(c -> at(column, c.discipline(), c.area()))
                    .forEach(c -> lines.add(line(column, new Suppressed(Suppression.FEWEST_PEOPLE), purpose)));
        }
        return lines;
    }

    private static boolean at(Overview.AreaColumn column, String discipline, String area) {
        return column.discipline().equals(discipline) && column.area().equals(area);
    }

    private static Counted counted(OverviewCell cell) {
        return new Counted(cell.met(), cell.mayBeMet(), cell.below(), cell.notAssessed());
    }

    private static AreaLine line(Overview.AreaColumn column, Cell cell, Purpose purpose) {
        String href = "/overview?field=" + encoded(column.discipline()) + "&area=" + encoded(column.area())
                + "&purpose=" + purpose.key();
        return new AreaLine(column.disciplineTitle(), column.title(), href, cell);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Map<GapKind, List<GapEntry>> gaps(String department, Purpose purpose) {
        List<ListedGap> gaps = insight.gaps(actor, purpose, department);
        Map<String, String> names = insight.names(gaps);
        Map<String, Explanation> words = new HashMap<>();
        Map<GapKind, List<GapEntry>> byKind = new EnumMap<>(GapKind.class);
        for (ListedGap each : gaps) {
            Explanation explanation =
                    words.computeIfAbsent(each.catalogEdition(), e -> new Explanation(catalog(each.discipline(), e)));
            byKind.computeIfAbsent(GapKind.of(each.gap()), k -> new ArrayList<>())
                    .add(entry(each, names, explanation));
        }
        return byKind;
    }

    private static GapEntry entry(ListedGap each, Map<String, String> names, Explanation words) {
        String person = each.person();
        String position = each.position();
        String href = person != null ? "/people/" + person : position != null ? "/positions/" + position : "";
        return new GapEntry(
                person == null ? "" : names.getOrDefault(person, person),
                href,
                words.sentence(each.gap().reason()),
                words.remedy(each.gap()));
    }

    private @Nullable Catalog catalog(String discipline, String edition) {
        return edition.isEmpty()
                ? null
                : editions.find(actor, discipline, edition)
                        .map(CatalogEdition::catalog)
                        .orElse(null);
    }

    List<FitSummary> fits(String department, Purpose purpose) {
        return insight.fits(actor, purpose, department).stream()
                .map(f -> new FitSummary(duty(f), f.people(), f.well(), f.low(), f.wellAndLow(), f.notSupplied()))
                .toList();
    }

    private String duty(FitCount fit) {
        Optional<Catalog> now = disciplines.find(fit.discipline()).map(active -> active.edition()
                .catalog());
        return new DutyWords(now, Optional.ofNullable(catalog(fit.discipline(), fit.catalogEdition())))
                .of(fit.discipline(), fit.duty());
    }
}
