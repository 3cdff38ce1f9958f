package adroit.web.people;

import adroit.organization.Department;
import adroit.organization.DepartmentSize;
import adroit.organization.Employment;
import adroit.organization.Position;
import adroit.web.layout.Choice;
import adroit.web.layout.Counts;
import adroit.web.layout.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page of the list out of core's answer.
 *
 * @param search what was asked for
 * @param found the people found, one more than fits where there is a next page
 * @param fits how many fit on a page
 * @param departments all departments
 */
record Listing(Search search, List<Employment> found, int fits, List<DepartmentSize> departments) {

    PeoplePage page(Frame frame, boolean cityWide) {
        List<Employment> shown = found.subList(0, Math.min(found.size(), fits));
        boolean more = found.size() > fits;
        return new PeoplePage(
                frame,
                search.text(),
                choices(cityWide),
                summary(shown.size(), more),
                shown.stream().map(Listing::row).toList(),
                search.after() == null ? Optional.empty() : Optional.of(search.from(null)),
                more
                        ? Optional.of(
                                search.from(shown.get(shown.size() - 1).person().id()))
                        : Optional.empty());
    }

    private List<Choice> choices(boolean cityWide) {
        List<Choice> choices = new ArrayList<>();
        if (cityWide || search.department() == null) {
            String everybody = cityWide ? "All departments" : "Your line";
            choices.add(new Choice("", everybody, search.department() == null));
        }
        departments.stream()
                .map(DepartmentSize::department)
                .filter(department -> cityWide || department.id().equals(search.department()))
                .forEach(department -> choices.add(choice(department)));
        return List.copyOf(choices);
    }

    private Choice choice(Department department) {
        return new Choice(department.id(), department.title(), department.id().equals(search.department()));
    }

    private String summary(int shown, boolean more) {
        String what = search.text().isEmpty() ? "" : " matching “" + search.text() + "”";
        return Counts.of(shown, "person", "people") + what + " on this page" + (more ? "; there are more." : ".");
    }

    private static PersonRow row(Employment employment) {
        Position position = employment.assignment().position();
        return new PersonRow(
                "/people/" + employment.person().id(),
                employment.person().displayName(),
                position.classification().title(),
                position.department().title());
    }
}
