package adroit.web.api;

import static adroit.identity.Act.KEEP_CATALOG;

import adroit.assessment.NoSuchSubject;
import adroit.proposal.Proposal;
import adroit.proposal.Proposals;
import adroit.trend.Outlook;
import adroit.trend.Trend;
import adroit.trend.TrendKind;
import adroit.trend.Trends;
import adroit.web.answer.Problem;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What moves in a field, for who keeps it. */
@Component(service = Resource.class)
public final class TrendsResource implements Resource {
    private static final String ALL = "/catalogs/{discipline}/trends";

    private final Trends trends;

    @Activate
    public TrendsResource(@Reference Trends trends) {
        this.trends = trends;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", ALL, KEEP_CATALOG, this::list),
                new Route("POST", ALL + "/decisions", KEEP_CATALOG, this::decide));
    }

    /** What is done with trends that somebody chose. */
    private enum TrendDecision {
        PROPOSE,
        SET_ASIDE,
        BRING_BACK
    }

    private static final Map<String, TrendDecision> DECISIONS = Map.of(
            "propose", TrendDecision.PROPOSE,
            "set-aside", TrendDecision.SET_ASIDE,
            "bring-back", TrendDecision.BRING_BACK);

    void list(Call call) throws IOException {
        int limit = call.limit();
        @Nullable
        TrendKind kind = FrameworksResource.optional(call, "kind", TrendKind::of, TrendKind.values(), TrendKind::key);
        boolean aside = call.flag("aside");
        @Nullable String after = call.query("cursor");
        Outlook outlook = outlook(call);
        List<Trend> rest = (aside ? outlook.aside() : outlook.trends())
                .stream()
                        .filter(t -> kind == null || t.kind() == kind)
                        .dropWhile(t -> after != null && !t.id().equals(after))
                        .skip(after == null ? 0 : 1)
                        .toList();
        List<TrendView> items = rest.stream().limit(limit).map(TrendView::of).toList();
        call.ok(new OutlookView(
                items,
                rest.size() > limit ? items.get(limit - 1).id() : null,
                outlook.compared().stream()
                        .map(pair ->
                                new PairView(pair.before().id(), pair.after().id()))
                        .toList(),
                outlook.classes(),
                outlook.left()));
    }

    private Outlook outlook(Call call) {
        try {
            return trends.of(call.actor(), call.variable("discipline"));
        } catch (NoSuchSubject e) {
            throw Refusal.notFound();
        }
    }

    void decide(Call call) throws IOException {
        String discipline = call.variable("discipline");
        outlook(call);
        Fields fields = Fields.of(call.json());
        List<String> ids = fields.orderedTexts("trends", Trends.MOST, 200);
        TrendDecision decision = fields.choice("decision", DECISIONS);
        String text = fields.longText("text", Proposals.LONGEST);
        fields.check();
        try {
            @Nullable Proposal made = null;
            switch (decision) {
                case PROPOSE -> made = trends.propose(call.actor(), discipline, ids, text);
                case SET_ASIDE -> trends.setAside(call.actor(), discipline, ids, text);
                case BRING_BACK -> trends.bringBack(call.actor(), discipline, ids, text);
            }
            call.ok(new DecisionView(ids, made == null ? null : made.id()));
        } catch (Trends.NotTaken e) {
            throw new Refusal(Problem.of(409, "trend-refused", "It is not done", String.valueOf(e.getMessage())));
        }
    }

    private record PairView(String before, String after) {}

    private record OutlookView(
            List<TrendView> items,
            @Nullable String next,
            List<PairView> compared,
            List<String> jobClasses,
            List<String> left) {}

    private record DecisionView(
            List<String> trends, @Nullable String proposal) {}

    private record AsideView(String author, Instant written, String text) {}

    private record TrendView(
            String id,
            String kind,
            String title,
            boolean hot,
            boolean inDemand,
            List<String> jobClasses,
            @Nullable String framework,
            @Nullable Integer item,
            @Nullable String tool,
            List<String> near,
            @Nullable String proposal,
            String reason,
            @Nullable AsideView aside) {
        static TrendView of(Trend trend) {
            Trend.Aside aside = trend.aside();
            return new TrendView(
                    trend.id(),
                    trend.kind().key(),
                    trend.title(),
                    trend.hot(),
                    trend.demanded(),
                    trend.classes(),
                    trend.framework(),
                    trend.item() == 0 ? null : trend.item(),
                    trend.tool(),
                    trend.near(),
                    trend.proposal(),
                    trend.reason(),
                    aside == null ? null : new AsideView(aside.author(), aside.written(), aside.text()));
        }
    }
}
