package adroit.web.form;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * The forms of whoever is signed in.
 *
 * @param own about themselves
 * @param groups rounds in which they rate several people
 */
public record FormsPage(Frame frame, List<Line> own, List<Line> rated, List<Group> groups) {
    public FormsPage {
        own = List.copyOf(own);
        rated = List.copyOf(rated);
        groups = List.copyOf(groups);
    }

    /** One form. */
    public record Line(String href, String title, String about, String standing, boolean open) {}

    /** A round in which several people are rated. */
    public record Group(String href, String title, String people) {}
}
