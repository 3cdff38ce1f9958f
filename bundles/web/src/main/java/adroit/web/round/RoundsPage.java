package adroit.web.round;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import java.util.List;

/**
 * The rounds that somebody may see, and the form that opens one.
 *
 * @param title what is entered as the new round's title
 * @param closes what is entered as its last day
 * @param people what is entered as single people
 * @param problems what is wrong with what was entered
 * @param maySlip whether the visitor may make slips for those who do not sign in
 */
public record RoundsPage(
        Frame frame,
        List<Line> lines,
        List<Choice> departments,
        List<Choice> purposes,
        String title,
        String closes,
        String people,
        List<String> problems,
        boolean maySlip) {
    public RoundsPage {
        lines = List.copyOf(lines);
        departments = List.copyOf(departments);
        purposes = List.copyOf(purposes);
        problems = List.copyOf(problems);
    }

    /** One round. */
    public record Line(String href, String title, String purpose, String closes, boolean open) {}
}
