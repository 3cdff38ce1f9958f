package adroit.web.crosswalk;

import adroit.web.layout.Crumb;
import adroit.web.layout.Frame;
import adroit.web.layout.Turn;
import java.util.Comparator;
import java.util.List;

/**
 * What the skills of a field correspond to in reference frameworks.
 *
 * @param way to this page
 * @param field its title
 * @param href the page itself
 * @param done what came of the last table, or empty
 * @param problems why the last table was not taken
 * @param lines what counts, and for who reviews the field what waits
 * @param turn which of them they are
 * @param keeper whether the visitor may bring a table in
 */
public record FieldMatchesPage(
        Frame frame,
        List<Crumb> way,
        String field,
        String href,
        String done,
        List<String> problems,
        List<Line> lines,
        Turn turn,
        boolean keeper) {
    public FieldMatchesPage {
        way = List.copyOf(way);
        problems = List.copyOf(problems);
        lines = List.copyOf(lines);
    }

    /**
     * A match.
     *
     * @param href of what is said of the skill; empty where the catalog has the skill no more
     * @param where the framework with its edition
     */
    public record Line(String href, String skill, String item, String where, String closeness, String state) {
        /** As people look a title up: small letters are no letters of their own. */
        static final Comparator<Line> BY_SKILL = Comparator.comparing(Line::skill, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Line::item, String.CASE_INSENSITIVE_ORDER);
    }
}
