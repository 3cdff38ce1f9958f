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
 */
public record RatersPage(Frame frame, List<Choice> departments, List<Choice> fields, List<GroupPanel> panels) {

    public RatersPage {
        departments = List.copyOf(departments);
        fields = List.copyOf(fields);
        panels = List.copyOf(panels);
    }
}
