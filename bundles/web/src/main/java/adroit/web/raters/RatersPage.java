package adroit.web.raters;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import java.util.List;

/**
 * The page on raters.
 *
 * @param departments to choose from
 * @param fields to choose from
 * @param panels the linked groups, the largest first; empty where nobody rated anybody
 * @param wanted second views that would help
 */
public record RatersPage(
        Frame frame, List<Choice> departments, List<Choice> fields, List<GroupPanel> panels, List<WantedLine> wanted) {

    public RatersPage {
        departments = List.copyOf(departments);
        fields = List.copyOf(fields);
        panels = List.copyOf(panels);
        wanted = List.copyOf(wanted);
    }

    /**
     * A second view that would help.
     *
     * @param why it is this one
     */
    public record WantedLine(String person, String rater, String why) {}
}
