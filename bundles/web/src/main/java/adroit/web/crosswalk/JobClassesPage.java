package adroit.web.crosswalk;

import adroit.web.layout.Frame;
import java.util.List;

/** The city's job classes. */
public record JobClassesPage(Frame frame, String summary, List<JobLine> lines) {
    public JobClassesPage {
        lines = List.copyOf(lines);
    }

    /** One of them; the occupations are empty where nobody has chosen any. */
    public record JobLine(String href, String title, String occupations) {}
}
