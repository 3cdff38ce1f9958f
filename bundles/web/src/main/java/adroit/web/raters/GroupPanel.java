package adroit.web.raters;

import adroit.measurement.Reason;
import adroit.measurement.rating.AdjustedRating;
import adroit.measurement.rating.SeverityStudy;
import adroit.raters.LinkedGroup;
import adroit.raters.RaterReport;
import adroit.web.layout.Counts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Raters who can be compared with each other, or the reason why not.
 *
 * @param names the raters
 * @param linked how the group is linked
 * @param lines the figures; empty where there are none
 * @param moved what taking the severities out would change, before and after; empty where there are no figures
 * @param why not, and what would help; empty where there are figures
 */
public record GroupPanel(String names, String linked, List<RaterLine> lines, String moved, String why) {

    private static final double MOVES = 0.5;

    public GroupPanel {
        lines = List.copyOf(lines);
    }

    static GroupPanel of(RaterReport report, LinkedGroup group) {
        return new GroupPanel(
                group.raters().stream().map(report::name).collect(Collectors.joining(", ")),
                group.ratedTwice() + " of " + Counts.of(group.rated(), "person", "people")
                        + " with a second view of some skill within 90 days",
                group.study().estimate().map(study -> lines(report, study)).orElse(List.of()),
                group.study().estimate().map(GroupPanel::moved).orElse(""),
                group.study().whyNot().map(GroupPanel::sentence).orElse(""));
    }

    private static List<RaterLine> lines(RaterReport report, SeverityStudy study) {
        return study.raters().stream()
                .map(rater -> new RaterLine(
                        report.name(rater.rater()), rater, study.raters().size()))
                .toList();
    }

    /** Nobody's own ratings: how many move, the farthest of them before and after, and how sure that is. */
    private static String moved(SeverityStudy study) {
        List<AdjustedRating> rated = study.persons();
        long moved = rated.stream().filter(r -> change(r) >= MOVES).count();
        AdjustedRating farthest = rated.stream()
                .max(Comparator.comparingDouble(GroupPanel::change))
                .orElseThrow();
        return String.format(
                Locale.ROOT,
                "Before and after: with that taken out, %d of %s would move by half a level or more; the farthest from %.1f to %.1f (range %.1f to %.1f).",
                moved,
                Counts.of(rated.size(), "rated skill", "rated skills"),
                farthest.before(),
                farthest.after(),
                farthest.interval().low(),
                farthest.interval().high());
    }

    private static double change(AdjustedRating rating) {
        return Math.abs(rating.after() - rating.before());
    }

    private static String sentence(Reason reason) {
        return reason.sentence() + " " + reason.remedy();
    }
}
