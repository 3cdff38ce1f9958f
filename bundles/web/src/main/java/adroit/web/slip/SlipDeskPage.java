package adroit.web.slip;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import java.util.List;

/**
 * Slips with which people without an account read their own results.
 *
 * @param lines those that were made, the last first
 * @param departments to choose from
 * @param people ids or keys, as entered
 * @param problems why none were made
 */
public record SlipDeskPage(
        Frame frame, List<Line> lines, List<Choice> departments, String people, List<String> problems) {
    public SlipDeskPage {
        lines = List.copyOf(lines);
        departments = List.copyOf(departments);
        problems = List.copyOf(problems);
    }

    /** One slip, without its code. */
    public record Line(String id, String name, String made, String standing, boolean works) {}
}
