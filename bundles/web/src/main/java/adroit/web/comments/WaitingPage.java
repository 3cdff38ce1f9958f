package adroit.web.comments;

import adroit.web.layout.Frame;
import java.util.List;

/** The contests that wait for an answer by whoever is signed in. */
public record WaitingPage(Frame frame, List<Line> lines) {
    public WaitingPage {
        lines = List.copyOf(lines);
    }

    /** One contest. */
    public record Line(String href, String name, String skill, String since) {}
}
