package adroit.web.api;

import static adroit.identity.Act.SEE_CATALOGS;

import adroit.exchange.framework.FrameworkDesk;
import adroit.framework.ChangeType;
import adroit.framework.DiffQuery;
import adroit.framework.DifferenceWords;
import adroit.framework.EditionDiff;
import adroit.framework.FrameworkEditions;
import adroit.framework.Frameworks;
import adroit.framework.ItemChange;
import adroit.framework.ItemDifference;
import adroit.framework.ItemHead;
import adroit.framework.ItemKind;
import adroit.framework.ReferenceFramework;
import adroit.web.api.FrameworksResource.HeadView;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What differs between two editions of a reference framework. */
@Component(service = Resource.class)
public final class FrameworkChangesResource implements Resource {
    private final Frameworks frameworks;

    @Activate
    public FrameworkChangesResource(@Reference FrameworkDesk desk) {
        this.frameworks = desk.frameworks();
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("GET", "/frameworks/{id}/changes", SEE_CATALOGS, this::changes));
    }

    void changes(Call call) throws IOException {
        ReferenceFramework after =
                frameworks.find(call.actor(), call.variable("id")).orElseThrow(Refusal::notFound);
        @Nullable String since = call.query("since");
        if (since == null) {
            throw Refusal.badQuery("since", "the id of another edition of this framework");
        }
        ReferenceFramework before = frameworks.find(call.actor(), since).orElseThrow(Refusal::notFound);
        int limit = call.limit();
        DiffQuery query = new DiffQuery(
                FrameworksResource.optional(call, "kind", ItemKind::of, ItemKind.values(), ItemKind::key),
                FrameworksResource.optional(call, "change", ChangeType::of, ChangeType.values(), ChangeType::key),
                FrameworksResource.cursor(call),
                limit + 1);
        try {
            EditionDiff diff = frameworks.editions().diff(call.actor(), before, after);
            call.ok(Answer.of(diff, frameworks.editions().differences(call.actor(), diff, query), limit));
        } catch (FrameworkEditions.NotComparable e) {
            throw Refusal.badQuery("since", String.valueOf(e.getMessage()));
        }
    }

    private record ChangeView(
            String type,
            String sentence,
            @Nullable String field,
            @Nullable String from,
            @Nullable String to,
            List<HeadView> before,
            List<HeadView> after) {
        static ChangeView of(ItemChange change) {
            String type = change.type().key();
            String sentence = DifferenceWords.of(change);
            if (change instanceof ItemChange.Gone gone) {
                @Nullable ItemHead same = gone.sameTitle();
                return items(type, sentence, null, List.of(), same == null ? List.of() : List.of(same));
            }
            if (change instanceof ItemChange.Replaced replaced) {
                return items(type, sentence, null, List.of(), replaced.by());
            }
            if (change instanceof ItemChange.Moved moved) {
                return items(type, sentence, null, moved.from(), moved.to());
            }
            if (change instanceof ItemChange.Related related) {
                return items(type, sentence, related.relation().key(), related.firstGone(), related.firstAdded());
            }
            return texts(type, sentence, change);
        }

        private static ChangeView items(
                String type, String sentence, @Nullable String field, List<ItemHead> before, List<ItemHead> after) {
            return new ChangeView(
                    type,
                    sentence,
                    field,
                    null,
                    null,
                    before.stream().map(HeadView::of).toList(),
                    after.stream().map(HeadView::of).toList());
        }

        private static ChangeView texts(String type, String sentence, ItemChange change) {
            @Nullable String field = null;
            @Nullable String from = null;
            @Nullable String to = null;
            if (change instanceof ItemChange.Renamed renamed) {
                from = renamed.from();
                to = renamed.to();
            } else if (change instanceof ItemChange.Recoded recoded) {
                from = recoded.from();
                to = recoded.to();
            } else if (change instanceof ItemChange.Restated restated) {
                from = restated.from().key();
                to = restated.to().key();
            } else if (change instanceof ItemChange.Reworded reworded) {
                from = reworded.from();
                to = reworded.to();
            } else if (change instanceof ItemChange.Told told) {
                field = told.fact();
                from = told.from();
                to = told.to();
            }
            return new ChangeView(type, sentence, field, from, to, List.of(), List.of());
        }
    }

    private record DifferenceView(
            String id,
            String kind,
            @Nullable HeadView before,
            @Nullable HeadView after,
            List<ChangeView> changes) {
        static DifferenceView of(ItemDifference difference) {
            @Nullable ItemHead before = difference.before();
            @Nullable ItemHead after = difference.after();
            return new DifferenceView(
                    Integer.toString(difference.place()),
                    difference.item().kind().key(),
                    before == null ? null : HeadView.of(before),
                    after == null ? null : HeadView.of(after),
                    difference.changes().stream().map(ChangeView::of).toList());
        }
    }

    private record Answer(
            String since,
            String framework,
            int differing,
            SortedMap<String, SortedMap<String, Integer>> totals,
            List<String> onlyBefore,
            List<String> onlyAfter,
            List<DifferenceView> items,
            @Nullable String next) {
        static Answer of(EditionDiff diff, List<ItemDifference> oneMore, int limit) {
            boolean more = oneMore.size() > limit;
            List<ItemDifference> shown = more ? oneMore.subList(0, limit) : oneMore;
            return new Answer(
                    diff.before().id(),
                    diff.after().id(),
                    diff.size(),
                    totals(diff),
                    keys(diff.onlyBefore()),
                    keys(diff.onlyAfter()),
                    shown.stream().map(DifferenceView::of).toList(),
                    more ? Integer.toString(shown.get(limit - 1).place()) : null);
        }

        private static SortedMap<String, SortedMap<String, Integer>> totals(EditionDiff diff) {
            SortedMap<String, SortedMap<String, Integer>> totals = new TreeMap<>();
            for (Map.Entry<ChangeType, Map<ItemKind, Integer>> each :
                    diff.totals().entrySet()) {
                SortedMap<String, Integer> byKind = new TreeMap<>();
                each.getValue().forEach((kind, count) -> byKind.put(kind.key(), count));
                totals.put(each.getKey().key(), byKind);
            }
            return totals;
        }

        private static List<String> keys(Collection<ItemKind> kinds) {
            return kinds.stream().map(ItemKind::key).toList();
        }
    }
}
