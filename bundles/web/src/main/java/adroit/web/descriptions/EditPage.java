package adroit.web.descriptions;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import java.util.List;

/**
 * The draft of a description.
 *
 * @param id empty for a new one
 * @param revision what the draft is written over
 * @param standing where somebody else has changed it meanwhile: what stands now, and is replaced by saving; empty otherwise
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
        String revision,
        List<Block> standing,
        List<String> problems) {
    /** The qualifications of one kind, one a line. */
    public record Block(String key, String label, String text) {}
}
