package adroit.web.api;

import static adroit.identity.Act.KEEP_CATALOG;

import adroit.assessment.NoSuchSubject;
import adroit.proposal.CatalogEvent;
import adroit.proposal.Proposals;
import adroit.suggestion.Suggestions;
import adroit.trend.Trends;
import adroit.watch.WatchFrom;
import adroit.watch.WatchKind;
import adroit.watch.WatchList;
import adroit.watch.WatchNote;
import adroit.watch.WatchState;
import adroit.watch.Watched;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the keepers of a field watch. */
@Component(service = Resource.class)
public final class WatchResource implements Resource {
    private static final String ALL = "/catalogs/{discipline}/watch-list";
    private static final String ONE = ALL + "/{id}";
    private static final Map<String, WatchKind> KINDS =
            new TreeMap<>(Arrays.stream(WatchKind.values()).collect(Collectors.toMap(WatchKind::key, k -> k)));

    private enum WatchMove {
        LOOK,
        PROPOSE,
        BECAME,
        LET_GO
    }

    private static final Map<String, WatchMove> MOVES = Map.of(
            "look", WatchMove.LOOK,
            "propose", WatchMove.PROPOSE,
            "became", WatchMove.BECAME,
            "let-go", WatchMove.LET_GO);

    private final WatchList list;
    private final WatchFrom from;
    private final Clock clock = Clock.systemDefaultZone();

    @Activate
    public WatchResource(@Reference WatchList list, @Reference Trends trends, @Reference Suggestions suggestions) {
        this.list = list;
        this.from = new WatchFrom(list, trends, suggestions);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", ALL, KEEP_CATALOG, this::list),
                new Route("POST", ALL, KEEP_CATALOG, this::put),
                new Route("GET", ONE, KEEP_CATALOG, this::one),
                new Route("POST", ONE + "/steps", KEEP_CATALOG, this::move),
                new Route("GET", "/catalog-reviews/watched", KEEP_CATALOG, this::due));
    }

    void list(Call call) throws IOException {
        int limit = call.limit();
        @Nullable String after = call.query("cursor");
        @Nullable String state = call.query("state");
        if (state != null
                && Arrays.stream(WatchState.values()).noneMatch(s -> s.key().equals(state))) {
            throw Refusal.badQuery("state", "watched, taken-up or let-go");
        }
        List<Watched> rest = found(() -> list.of(call.actor(), call.variable("discipline"))).stream()
                .filter(w -> state == null || w.state().key().equals(state))
                .dropWhile(w -> after != null && !w.id().equals(after))
                .skip(after == null ? 0 : 1)
                .limit(limit + 1L)
                .toList();
        call.page(rest, limit, WatchedView::of, Watched::id);
    }

    /** What is to be looked at again by a day, of all fields that one keeps. */
    void due(Call call) throws IOException {
        LocalDate day = ProposalsResource.by(call, LocalDate.now(clock));
        call.ok(new Call.Listing<>(
                list.due(call.actor(), day).stream().map(WatchDueView::of).toList(), null));
    }

    void one(Call call) throws IOException {
        call.ok(WatchedView.of(found(call)));
    }

    private Watched found(Call call) {
        return found(() -> list.find(call.actor(), call.variable("discipline"), call.variable("id")));
    }

    private static <T> T found(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (NoSuchSubject e) {
            throw Refusal.notFound();
        }
    }

    /** Something that is described, or a trend or a suggestion that is named. */
    void put(Call call) throws IOException {
        String discipline = call.variable("discipline");
        found(() -> list.of(call.actor(), discipline));
        Fields fields = Fields.of(call.json());
        if (fields.has("trend")) {
            String trend = fields.text("trend");
            fields.check();
            created(call, found(() -> from.trend(call.actor(), discipline, trend)));
            return;
        }
        if (fields.has("suggestion")) {
            String suggestion = fields.text("suggestion");
            fields.check();
            created(call, found(() -> from.suggestion(call.actor(), discipline, suggestion)));
            return;
        }
        WatchKind kind = fields.choice("kind", KINDS);
        String title = fields.text("title");
        @Nullable String link = fields.has("link") ? fields.longText("link", WatchNote.LONGEST_LINK) : null;
        String why = fields.longText("why", Proposals.LONGEST);
        @Nullable LocalDate again = fields.optionalDate("again");
        fields.check();
        WatchNote note = WatchNote.of(kind, title, link, why);
        created(call, list.put(call.actor(), discipline, note, again, null));
    }

    private static void created(Call call, Watched made) throws IOException {
        call.created("/api/v1/catalogs/" + made.discipline() + "/watch-list/" + made.id(), WatchedView.of(made));
    }

    void move(Call call) throws IOException {
        String discipline = call.variable("discipline");
        String id = found(call).id();
        JsonNode body = call.json();
        Fields fields = Fields.of(body);
        WatchMove move = fields.choice("step", MOVES);
        String text = fields.longText("text", Proposals.LONGEST);
        @Nullable LocalDate again = fields.optionalDate("again");
        @Nullable String proposal = fields.optionalText("proposal");
        if (move == WatchMove.BECAME && proposal == null) {
            fields.problem("proposal", "say which proposal it became");
        }
        fields.check();
        Watched moved =
                switch (move) {
                    case LOOK -> list.look(call.actor(), discipline, id, text, again);
                    case PROPOSE -> list.propose(call.actor(), discipline, id, text);
                    case BECAME -> list.became(call.actor(), discipline, id, String.valueOf(proposal), text);
                    case LET_GO -> list.letGo(call.actor(), discipline, id, text);
                };
        call.ok(WatchedView.of(moved));
    }

    private record WatchDueView(String id, String discipline, String kind, String title, LocalDate again) {
        static WatchDueView of(Watched watched) {
            return new WatchDueView(
                    watched.discipline() + "/" + watched.id(),
                    watched.discipline(),
                    watched.note().kind().key(),
                    watched.note().title(),
                    watched.again());
        }
    }

    private record StepView(
            String step,
            String author,
            Instant moment,
            String text,
            @Nullable LocalDate again) {
        static StepView of(CatalogEvent event, boolean first) {
            return new StepView(
                    event.step().key(), event.author(), event.moment(), first ? "" : event.text(), event.day());
        }
    }

    private record WatchedView(
            String id,
            String state,
            String kind,
            String title,
            String why,
            @Nullable String link,
            LocalDate again,
            @Nullable String origin,
            @Nullable String proposal,
            List<StepView> history) {
        static WatchedView of(Watched watched) {
            return new WatchedView(
                    watched.id(),
                    watched.state().key(),
                    watched.note().kind().key(),
                    watched.note().title(),
                    watched.note().why(),
                    watched.note().link(),
                    watched.again(),
                    watched.origin(),
                    watched.proposal().orElse(null),
                    watched.history().stream()
                            .map(e -> StepView.of(e, e == watched.history().get(0)))
                            .toList());
        }
    }
}
