package adroit.web.api;

import static adroit.identity.Act.LIST_GAPS;

import adroit.edition.CatalogEditions;
import adroit.evidence.PermittedUse;
import adroit.evidence.Purpose;
import adroit.explanation.Explanation;
import adroit.gap.GapType;
import adroit.identity.Actor;
import adroit.insight.Insight;
import adroit.insight.ListedGap;
import adroit.organization.People;
import adroit.scoring.Reason;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Typed gaps over people. */
@Component(service = Resource.class)
public final class GapsResource implements Resource {
    private final Insight insight;
    private final People people;
    private final ResultView results;

    @Activate
    public GapsResource(@Reference Insight insight, @Reference People people, @Reference CatalogEditions editions) {
        this.insight = insight;
        this.people = people;
        this.results = new ResultView(editions);
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("GET", "/gaps", LIST_GAPS, this::gaps));
    }

    void gaps(Call call) throws IOException {
        int limit = call.limit();
        Purpose purpose = purpose(call);
        @Nullable GapType type = type(call);
        @Nullable String after = call.query("cursor");
        List<ListedGap> all = insight.gaps(call.actor(), purpose, people.departmentId(call.query("department")));
        List<ListedGap> rest = behind(all, after).stream()
                .filter(g -> type == null || g.gap().type() == type)
                .limit(limit + 1L)
                .toList();
        List<ListedGap> items = rest.size() > limit ? rest.subList(0, limit) : rest;
        @Nullable String next = rest.size() > limit ? items.get(limit - 1).id() : null;
        call.ok(new Gaps(purpose, totals(all), views(call.actor(), items), next));
    }

    private static List<ListedGap> behind(List<ListedGap> all, @Nullable String id) {
        if (id == null) {
            return all;
        }
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).id().equals(id))
                .mapToObj(i -> all.subList(i + 1, all.size()))
                .findFirst()
                .orElseThrow(() -> Refusal.badQuery(
                        "cursor",
                        "the value of next in the page before; where the gaps have changed since, begin anew"));
    }

    private static Map<String, Integer> totals(List<ListedGap> gaps) {
        Map<String, Integer> totals = new TreeMap<>();
        Insight.totals(gaps).forEach((type, count) -> totals.put(type.key(), count));
        return totals;
    }

    private List<GapView> views(Actor actor, List<ListedGap> gaps) {
        Map<String, Explanation> explanations = new HashMap<>();
        Map<String, String> names = insight.names(gaps);
        Map<String, String> titles = insight.titles(gaps);
        return gaps.stream()
                .map(g -> GapView.of(
                        g,
                        names,
                        titles,
                        explanations.computeIfAbsent(
                                g.catalogEdition(), e -> results.explanation(actor, g.discipline(), e))))
                .toList();
    }

    private static Purpose purpose(Call call) {
        @Nullable String asked = call.query("purpose");
        return asked == null ? Purpose.WORKFORCE_PLANNING : PermittedUse.purpose(asked);
    }

    private static @Nullable GapType type(Call call) {
        @Nullable String asked = call.query("type");
        if (asked == null) {
            return null;
        }
        return Arrays.stream(GapType.values())
                .filter(t -> t.key().equals(asked))
                .findFirst()
                .orElseThrow(() -> Refusal.badQuery(
                        "type",
                        "must be one of "
                                + Arrays.stream(GapType.values())
                                        .map(GapType::key)
                                        .collect(Collectors.joining(", "))));
    }

    private record Gaps(
            Purpose purpose,
            Map<String, Integer> totals,
            List<GapView> items,
            @Nullable String next) {}

    private record GapView(
            String id,
            GapType type,
            String discipline,
            String subject,
            String kind,
            @Nullable String person,
            @Nullable String personName,
            @Nullable String position,
            @Nullable String positionTitle,
            @Nullable String department,
            Reason reason,
            String sentence,
            String remedy) {
        static GapView of(
                ListedGap listed, Map<String, String> names, Map<String, String> titles, Explanation explanation) {
            Reason reason = listed.gap().reason();
            return new GapView(
                    listed.id(),
                    listed.gap().type(),
                    listed.discipline(),
                    listed.gap().subject(),
                    Explanation.title(listed.gap()),
                    listed.person(),
                    listed.person() == null ? null : names.get(listed.person()),
                    listed.position(),
                    listed.position() == null ? null : titles.get(listed.position()),
                    listed.department(),
                    reason,
                    explanation.sentence(reason),
                    explanation.remedy(listed.gap()));
        }
    }
}
