package adroit.web.round;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * Slips to print. The codes are on this page and nowhere else.
 *
 * @param address where a code is entered
 * @param back the round's page
 */
public record SlipsPage(Frame frame, String title, String address, List<Line> slips, String back) {
    public SlipsPage {
        slips = List.copyOf(slips);
    }

    /** One slip. */
    public record Line(String person, String position, String code, String expires) {}
}
