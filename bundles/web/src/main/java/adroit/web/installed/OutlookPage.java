package adroit.web.installed;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * Whether fields would work with a coming version.
 *
 * @param frame the frame around the page
 * @param fields that are installed, once a version was held against them
 * @param problems why the file was not taken
 */
public record OutlookPage(Frame frame, List<OutlookLine> fields, List<String> problems) {
    public OutlookPage {
        fields = List.copyOf(fields);
        problems = List.copyOf(problems);
    }

    /** A field: what it builds on, and why it would not work; none where it would. */
    public record OutlookLine(String title, String version, String buildsOn, List<String> reasons) {
        public OutlookLine {
            reasons = List.copyOf(reasons);
        }
    }
}
