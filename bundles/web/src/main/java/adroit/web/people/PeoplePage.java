package adroit.web.people;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import java.util.List;
import java.util.Optional;

/**
 * The list of people this visitor may see.
 *
 * @param frame the frame around the page
 * @param query what was searched for; empty for all
 * @param departments the departments to choose from, the first being all
 * @param summary what the list shows, in a sentence
 * @param rows the people of this page
 * @param numbered whether anybody on this page has a number of the city's own
 * @param previous the address of the page before, if there is one
 * @param next the address of the next page, if there is one
 */
public record PeoplePage(
        Frame frame,
        String query,
        List<Choice> departments,
        String summary,
        List<PersonRow> rows,
        boolean numbered,
        Optional<String> previous,
        Optional<String> next) {

    public PeoplePage {
        departments = List.copyOf(departments);
        rows = List.copyOf(rows);
    }

    /** Whether the list was narrowed by a search or a department. */
    public boolean narrowed() {
        return !query.isBlank()
                || departments.stream()
                        .anyMatch(choice -> choice.chosen() && !choice.value().isEmpty());
    }
}
