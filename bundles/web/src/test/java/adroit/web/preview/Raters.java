package adroit.web.preview;

import adroit.measurement.Interval;
import adroit.measurement.rating.RaterSeverity;
import adroit.web.layout.Choice;
import adroit.web.layout.Section;
import adroit.web.raters.GroupPanel;
import adroit.web.raters.RaterLine;
import adroit.web.raters.RatersPage;
import java.util.List;

/** The page on raters: a linked group beside one that is not, and nobody rated yet. */
final class Raters {
    private Raters() {}

    static RatersPage some() {
        return page(
                List.of(new RatersPage.WantedLine(
                        "Dee Sample", "Cleo Sample", "Links raters who have seen nobody in common")),
                List.of(
                        new GroupPanel(
                                "Ada Sample, Bo Sample",
                                "14 of 58 rated skills have a second view",
                                List.of(line("Ada Sample", -0.6), line("Bo Sample", 0.6)),
                                "Before and after: with that taken out, 21 of 58 rated skills would move by half a level or more; the farthest from 4.0 to 3.4 (range 2.7 to 4.1).",
                                ""),
                        new GroupPanel(
                                "Cleo Sample",
                                "0 of 21 rated skills have a second view",
                                List.of(),
                                "",
                                "All ratings are by one rater. Have some of the persons rated by a second rater.")));
    }

    static RatersPage none() {
        return page(List.of(), List.of());
    }

    private static RatersPage page(List<RatersPage.WantedLine> wanted, List<GroupPanel> panels) {
        return new RatersPage(
                Frames.signedIn("Raters", Section.RATERS),
                List.of(new Choice("d-1", "Water", true)),
                List.of(new Choice("utilities", "Water and electric utilities", true)),
                panels,
                wanted);
    }

    private static RaterLine line(String name, double severity) {
        Interval interval = new Interval(severity - 0.3, severity + 0.3, 0.95, "Student's t");
        return new RaterLine(name, new RaterSeverity(name, severity, 0.15, interval, 24, 10), 2);
    }
}
