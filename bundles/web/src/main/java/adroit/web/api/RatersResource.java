package adroit.web.api;

import static adroit.identity.Act.SEE_RATERS;

import adroit.measurement.Reason;
import adroit.measurement.rating.AdjustedRating;
import adroit.measurement.rating.RaterSeverity;
import adroit.raters.LinkedGroup;
import adroit.raters.RaterReport;
import adroit.raters.Raters;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How raters compare, for human resources alone. */
@Component(service = Resource.class)
public final class RatersResource implements Resource {
    private final Raters raters;

    @Activate
    public RatersResource(@Reference Raters raters) {
        this.raters = raters;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("GET", "/raters", SEE_RATERS, this::report));
    }

    void report(Call call) throws IOException {
        RaterReport report = raters.report(
                call.actor(),
                Objects.requireNonNullElse(call.query("department"), ""),
                Objects.requireNonNullElse(call.query("discipline"), ""));
        List<GroupView> groups = report.groups().stream()
                .map(group -> GroupView.of(report, group))
                .toList();
        call.ok(new ReportView(
                groups,
                report.wanted().stream()
                        .map(one ->
                                new WantedView(one.person(), one.rater(), report.name(one.rater()), one.linksGroups()))
                        .toList(),
                null));
    }

    private record ReportView(
            List<GroupView> items,
            List<WantedView> secondRatings,
            @Nullable String next) {}

    private record WantedView(String person, String rater, String name, boolean linksGroups) {}

    private record GroupView(
            String id,
            List<String> raters,
            int rated,
            int ratedTwice,
            List<RaterView> figures,
            List<AdjustedView> adjusted,
            @Nullable String reason,
            @Nullable String sentence) {
        static GroupView of(RaterReport report, LinkedGroup group) {
            return new GroupView(
                    group.raters().get(0),
                    group.raters(),
                    group.rated(),
                    group.ratedTwice(),
                    group.study()
                            .estimate()
                            .map(study -> study.raters().stream()
                                    .map(rater -> RaterView.of(report, rater))
                                    .toList())
                            .orElse(List.of()),
                    group.study()
                            .estimate()
                            .map(study -> study.persons().stream()
                                    .map(AdjustedView::of)
                                    .toList())
                            .orElse(List.of()),
                    group.study().whyNot().map(Reason::code).orElse(null),
                    group.study()
                            .whyNot()
                            .map(why -> why.sentence() + " " + why.remedy())
                            .orElse(null));
        }
    }

    /** A rated skill of somebody who is not named: the mean as given and with severities taken out. */
    private record AdjustedView(double before, double after, double low, double high, int ratings) {
        static AdjustedView of(AdjustedRating rating) {
            return new AdjustedView(
                    rating.before(),
                    rating.after(),
                    rating.interval().low(),
                    rating.interval().high(),
                    rating.ratings());
        }
    }

    private record RaterView(
            String rater,
            String name,
            double severity,
            double standardError,
            double low,
            double high,
            int ratings,
            int shared) {
        static RaterView of(RaterReport report, RaterSeverity rater) {
            return new RaterView(
                    rater.rater(),
                    report.name(rater.rater()),
                    rater.severity(),
                    rater.se(),
                    rater.interval().low(),
                    rater.interval().high(),
                    rater.ratings(),
                    rater.shared());
        }
    }
}
