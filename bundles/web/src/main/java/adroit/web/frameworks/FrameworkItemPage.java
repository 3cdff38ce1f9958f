package adroit.web.frameworks;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * An item of a reference framework with what it is related to.
 *
 * @param framework what it is of
 * @param text empty where there is none
 * @param otherTitles in one line, or empty
 * @param editions what other editions have of it
 * @param groups its relations by type, first those that it says itself
 */
public record FrameworkItemPage(
        Frame frame,
        String frameworkHref,
        String framework,
        String title,
        String kind,
        String status,
        String text,
        String otherTitles,
        List<FrameworkPage.Fact> facts,
        List<EditionState> editions,
        List<Group> groups) {
    public FrameworkItemPage {
        facts = List.copyOf(facts);
        editions = List.copyOf(editions);
        groups = List.copyOf(groups);
    }

    /** What another edition of the framework has of it; the state is empty where that is simply the same item. */
    public record EditionState(String edition, String state, List<Line> lines) {
        public EditionState {
            lines = List.copyOf(lines);
        }
    }

    /** Relations of one type; {@code more} is empty where all are shown. */
    public record Group(String title, List<Line> lines, String more) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One relation.
     *
     * @param href of the other item, or empty where it lies outside
     * @param title of the other item, or its address
     * @param level with its scale, or empty
     */
    public record Line(String href, String title, String level) {}
}
