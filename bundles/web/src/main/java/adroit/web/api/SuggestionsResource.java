package adroit.web.api;

import static adroit.identity.Act.KEEP_CATALOG;
import static adroit.identity.Act.SUGGEST_CHANGE;

import adroit.assessment.NoSuchSubject;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.suggestion.Decision;
import adroit.suggestion.InvalidSuggestion;
import adroit.suggestion.Suggestion;
import adroit.suggestion.SuggestionEntry;
import adroit.suggestion.Suggestions;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people suggest to change in catalogs, and what the keepers answer. */
@Component(service = Resource.class)
public final class SuggestionsResource implements Resource {
    private static final Map<String, Decision> DECISIONS =
            new TreeMap<>(Arrays.stream(Decision.values()).collect(Collectors.toMap(Decision::key, d -> d)));

    private final Suggestions suggestions;

    @Activate
    public SuggestionsResource(@Reference Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/catalogs/{discipline}/suggestions", SUGGEST_CHANGE, this::list),
                new Route("POST", "/catalogs/{discipline}/suggestions", SUGGEST_CHANGE, this::suggest),
                new Route("GET", "/catalogs/{discipline}/suggestions/{id}", SUGGEST_CHANGE, this::one),
                new Route("POST", "/catalogs/{discipline}/suggestions/{id}/answers", KEEP_CATALOG, this::answer));
    }

    void list(Call call) throws IOException {
        int limit = call.limit();
        @Nullable String after = call.query("cursor");
        List<Suggestion> rest = visible(call).stream()
                .dropWhile(s -> after != null && !s.id().equals(after))
                .skip(after == null ? 0 : 1)
                .limit(limit + 1L)
                .toList();
        call.page(rest, limit, View::of, Suggestion::id);
    }

    void one(Call call) throws IOException {
        call.ok(View.of(found(call)));
    }

    void suggest(Call call) throws IOException {
        String discipline = call.variable("discipline");
        visible(call);
        Fields fields = Fields.of(call.json());
        @Nullable String skill = fields.optionalText("skill");
        String text = fields.longText("text", Suggestions.LONGEST);
        fields.check();
        Suggestion made = taken(() -> suggestions.suggest(call.actor(), discipline, skill, text));
        call.created("/api/v1/catalogs/" + discipline + "/suggestions/" + made.id(), View.of(made));
    }

    void answer(Call call) throws IOException {
        Policy.require(call.actor(), Act.KEEP_CATALOG, Scope.CITY);
        String discipline = call.variable("discipline");
        Suggestion about = found(call);
        Fields fields = Fields.of(call.json());
        Decision decision = fields.choice("decision", DECISIONS);
        String text = fields.longText("text", Suggestions.LONGEST);
        fields.check();
        call.ok(View.of(taken(() -> suggestions.answer(call.actor(), discipline, about.id(), decision, text))));
    }

    private static Suggestion taken(Supplier<Suggestion> work) {
        try {
            return work.get();
        } catch (InvalidSuggestion e) {
            throw Refusal.badBody("text", Objects.requireNonNullElse(e.getMessage(), ""));
        } catch (NoSuchSubject e) {
            throw Refusal.badBody("skill", Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }

    private List<Suggestion> visible(Call call) {
        try {
            return suggestions.visible(call.actor(), call.variable("discipline"));
        } catch (NoSuchSubject e) {
            throw Refusal.notFound();
        }
    }

    private Suggestion found(Call call) {
        String id = call.variable("id");
        return visible(call).stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow(Refusal::notFound);
    }

    private record View(
            String id,
            String discipline,
            @Nullable String skill,
            String edition,
            String author,
            Instant written,
            String text,
            @Nullable String decision,
            List<AnswerView> answers) {
        static View of(Suggestion suggestion) {
            SuggestionEntry entry = suggestion.entry();
            return new View(
                    suggestion.id(),
                    entry.discipline(),
                    entry.skill(),
                    entry.edition(),
                    entry.author(),
                    entry.written(),
                    entry.text(),
                    suggestion.decision().map(Decision::key).orElse(null),
                    suggestion.answers().stream().map(AnswerView::of).toList());
        }
    }

    private record AnswerView(@Nullable String decision, String author, Instant written, String text) {
        static AnswerView of(SuggestionEntry entry) {
            Decision decision = entry.decision();
            return new AnswerView(
                    decision == null ? null : decision.key(), entry.author(), entry.written(), entry.text());
        }
    }
}
