package adroit.web.slip;

import adroit.slip.PrintedSlip;
import adroit.web.layout.Days;
import adroit.web.layout.Frame;
import java.util.List;

/**
 * Slips to print. The codes are on this page and nowhere else.
 *
 * @param title what they are for
 * @param opens what a slip opens, to its holder
 * @param address where a code is entered
 * @param back the page that made them
 * @param backTitle what that page is called
 */
public record PrintedSlipsPage(
        Frame frame, String title, String opens, String address, List<Line> slips, String back, String backTitle) {
    public PrintedSlipsPage {
        slips = List.copyOf(slips);
    }

    /** One slip. */
    public record Line(String name, String code, String expires) {
        public static Line of(PrintedSlip slip) {
            return new Line(slip.name(), slip.code(), Days.of(slip.expires()));
        }
    }
}
