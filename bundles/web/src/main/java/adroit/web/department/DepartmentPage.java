package adroit.web.department;

import adroit.web.layout.Frame;
import adroit.web.layout.GapKind;
import adroit.web.overview.Cell;
import java.util.List;
import java.util.Map;

/**
 * One department.
 *
 * @param people how many work there, and how many of them are assessed, in words
 * @param asOf the day for which results hold, in words; empty where nobody is assessed
 * @param mayList whether the visitor may open the list of its people
 * @param vacancies positions to fill; a fact of coverage
 * @param singles titles with one holder in the whole city; a fact of coverage
 * @param areas what is covered by skill area
 * @param gaps what is missing, by kind; empty where the visitor may not see single results
 * @param fits how duties are done, and with what
 * @param champions how many people of each kind are named
 */
public record DepartmentPage(
        Frame frame,
        String id,
        String title,
        String people,
        String asOf,
        boolean mayList,
        boolean coverageShown,
        List<VacancyLine> vacancies,
        List<String> singles,
        List<AreaLine> areas,
        Map<GapKind, List<GapEntry>> gaps,
        boolean gapsShown,
        List<FitSummary> fits,
        List<String> champions) {
    public DepartmentPage {
        vacancies = List.copyOf(vacancies);
        singles = List.copyOf(singles);
        areas = List.copyOf(areas);
        fits = List.copyOf(fits);
        champions = List.copyOf(champions);
    }

    /** Whether numbers move in steps of five people, for who may not see single results. */
    public boolean inSteps() {
        return !gapsShown;
    }

    /** A position to fill. */
    public record VacancyLine(String href, String title, String number, String since, String work) {}

    /** What is covered in one skill area. */
    public record AreaLine(String field, String area, String href, Cell cell) {}

    /** Something that is missing. */
    public record GapEntry(String who, String href, String sentence, String remedy) {}

    /** One duty on the two axes, in counts. */
    public record FitSummary(String duty, int people, int well, int low, int wellAndLow, int notSupplied) {}
}
