package adroit.web.proposals;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import java.util.List;

/**
 * What of a reference framework is to be proposed to a catalog.
 *
 * @param field title of the field
 * @param catalog where its proposals are
 * @param href of this page
 * @param problems why the last proposal was not taken
 * @param frameworks which can be drawn on
 * @param kinds of items
 * @param words that were looked for
 * @param place what is listed, so that the form lists it again
 * @param part what the items are a part of, or empty
 * @param lines skills and tools that can be chosen
 * @param parts other items, such as occupations, whose skills and tools can be looked at
 * @param more where the next ones are, or empty
 * @param areas of the catalog, in which skills may lie
 * @param categories that all of the skills may be of
 * @param note what it is for, as it was entered
 */
public record DrawPage(
        Frame frame,
        String field,
        String catalog,
        String href,
        List<String> problems,
        List<Choice> frameworks,
        List<Choice> kinds,
        String words,
        DrawPlace place,
        String part,
        List<DrawLine> lines,
        List<PartLink> parts,
        String more,
        List<Choice> areas,
        List<Choice> categories,
        String note) {
    public DrawPage {
        problems = List.copyOf(problems);
        frameworks = List.copyOf(frameworks);
        kinds = List.copyOf(kinds);
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
        areas = List.copyOf(areas);
        categories = List.copyOf(categories);
    }

    /** The id of the chosen framework, or empty. */
    public String framework() {
        return frameworks.stream()
                .filter(Choice::chosen)
                .map(Choice::value)
                .findFirst()
                .orElse("");
    }

    /** Which items are listed. */
    public record DrawPlace(String kind, String words, String below, String after) {}

    /**
     * An item that can be chosen.
     *
     * @param closed why it cannot be chosen, in a sentence; empty where it can
     */
    public record DrawLine(String number, String title, String kind, String href, String closed, boolean chosen) {}

    /** An item whose parts can be looked at. */
    public record PartLink(String href, String title, String kind) {}
}
