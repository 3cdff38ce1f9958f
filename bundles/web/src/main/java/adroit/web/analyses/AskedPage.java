package adroit.web.analyses;

import adroit.web.layout.Frame;
import java.util.List;

/** What a visitor is asked to rate. */
public record AskedPage(Frame frame, List<Asked> asked) {
    /** An analysis that asks. */
    public record Asked(String href, String title, String progress) {}

    public AskedPage {
        asked = List.copyOf(asked);
    }
}
