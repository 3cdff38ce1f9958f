package adroit.web.descriptions;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import java.util.List;

/**
 * The draft of a description.
 *
 * @param id empty for a new one
 * @param classes the city's job classes to choose of
 */
public record EditPage(
        Frame frame,
        String id,
        String title,
        String classification,
        List<Choice> departments,
        List<String> classes,
        String purpose,
        String duties,
        List<Block> qualifications,
        boolean draft,
        List<String> problems) {
    /** The qualifications of one kind, one a line. */
    public record Block(String key, String label, String text) {}
}
