package adroit.web.raters;

import adroit.measurement.Reason;
import adroit.measurement.rating.SeverityStudy;
import adroit.raters.LinkedGroup;
import adroit.raters.RaterReport;
import adroit.web.layout.Counts;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Raters who can be compared with each other, or the reason why not.
 *
 * @param names the raters
 * @param linked how the group is linked
 * @param lines the figures; empty where there are none
 * @param why not, and what would help; empty where there are figures
 */
public record GroupPanel(String names, String linked, List<RaterLine> lines, String why) {

    public GroupPanel {
        lines = List.copyOf(lines);
    }

    static GroupPanel of(RaterReport report, LinkedGroup group) {
        return new GroupPanel(
                group.raters().stream().map(report::name).collect(Collectors.joining(", ")),
                group.ratedTwice() + " of " + Counts.of(group.rated(), "person", "people")
                        + " have a second view of some skill within 90 days",
                group.study().estimate().map(study -> lines(report, study)).orElse(List.of()),
                group.study().whyNot().map(GroupPanel::sentence).orElse(""));
    }

    private static List<RaterLine> lines(RaterReport report, SeverityStudy study) {
        return study.raters().stream()
                .map(rater -> new RaterLine(
                        report.name(rater.rater()), rater, study.raters().size()))
                .toList();
    }

    private static String sentence(Reason reason) {
        return reason.sentence() + " " + reason.remedy();
    }
}
