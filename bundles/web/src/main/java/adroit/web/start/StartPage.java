package adroit.web.start;

import adroit.web.layout.Frame;
import adroit.web.layout.Menu;
import java.util.List;

/**
 * What is mine to do.
 *
 * @param open what is open, the most pressing first
 * @param places where the visitor may look beside
 */
public record StartPage(Frame frame, List<OpenItem> open, List<Menu> places) {
    public StartPage {
        open = List.copyOf(open);
        places = List.copyOf(places);
    }
}
