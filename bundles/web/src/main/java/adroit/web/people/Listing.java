package adroit.web.people;

import adroit.organization.Department;
import adroit.organization.DepartmentSize;
import adroit.organization.Employment;
import adroit.organization.People;
import adroit.organization.Position;
import adroit.web.layout.Choice;
import adroit.web.layout.Counts;
import adroit.web.layout.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page of the list out of core's answer.
 *
 * @param search what was asked for
 * @param found the people found, one more than fits where the list goes on in the direction asked for
 * @param fits how many fit on a page
 * @param departments all departments
 */
record Listing(Search search, People.Listed found, int fits, List<DepartmentSize> departments) {

    PeoplePage page(Frame frame, boolean cityWide) {
        List<Employment> shown = shown();
        return new PeoplePage(
                frame,
                search.text(),
                choices(cityWide),
                summary(shown.size(), cityWide),
                shown.stream().map(Listing::row).toList(),
                shown.stream().anyMatch(e -> e.person().key() != null),
                previous(shown),
                next(shown));
    }

    private boolean goesOn() {
        return found.people().size() > fits;
    }

    /** The one more is the first where the page was sought backwards. */
    private List<Employment> shown() {
        List<Employment> all = found.people();
        if (!goesOn()) {
            return all;
        }
        return search.isBack() ? all.subList(all.size() - fits, all.size()) : all.subList(0, fits);
    }

    private Optional<String> previous(List<Employment> shown) {
        boolean any = search.isBack() ? goesOn() : search.from() != null;
        return any && !shown.isEmpty()
                ? Optional.of(search.before(shown.get(0).person().id(), Math.max(begins() - fits, 0)))
                : Optional.empty();
    }

    private Optional<String> next(List<Employment> shown) {
        boolean any = search.isBack() || goesOn();
        return any && !shown.isEmpty()
                ? Optional.of(search.after(
                        shown.get(shown.size() - 1).person().id(), begins() == 0 ? 0 : begins() + shown.size()))
                : Optional.empty();
    }

    /** Where the page begins in the whole list; 0 where that is not known. */
    private int begins() {
        boolean first = search.isBack() ? !goesOn() : search.from() == null;
        int at = first ? 1 : search.at();
        return at + shown().size() - 1 <= found.of() ? at : 0;
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

    private String summary(int shown, boolean cityWide) {
        String what = Counts.of(found.of(), "person", "people")
                + (search.text().isEmpty() ? "" : " matching “" + search.text() + "”")
                + (cityWide || search.department() != null ? "" : " of your line");
        String range = begins() == 0 ? Counts.of(shown) : Counts.of(begins()) + "–" + Counts.of(begins() + shown - 1);
        return (shown == found.of() ? what : range + " of " + what) + ", by family name.";
    }

    private static PersonRow row(Employment employment) {
        Position position = employment.assignment().position();
        return new PersonRow(
                "/people/" + employment.person().id(),
                employment.person().listedName(),
                Objects.requireNonNullElse(employment.person().key(), ""),
                position.classification().title(),
                position.department().title());
    }
}
