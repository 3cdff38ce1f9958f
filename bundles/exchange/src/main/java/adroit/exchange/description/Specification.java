package adroit.exchange.description;

import java.util.List;

/**
 * What a file of class specifications says.
 *
 * @param title of the page
 * @param classes the one class it describes, or each of a series
 * @param notes what was guessed, and what is damaged, each with its place
 */
public record Specification(String title, List<ClassSpecification> classes, List<String> notes) {
    public Specification {
        classes = List.copyOf(classes);
        notes = List.copyOf(notes);
    }
}
