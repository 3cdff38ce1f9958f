package adroit.web.api;

import static adroit.identity.Act.SEE_CATALOGS;

import adroit.search.Hit;
import adroit.search.Search;
import adroit.search.SearchAnswer;
import adroit.search.SearchKind;
import adroit.search.SearchQuery;
import adroit.search.SearchQuery.Matching;
import adroit.search.SearchSource;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds entries of catalogs and reference frameworks by words. */
@Component(service = Resource.class)
public final class SearchResource implements Resource {
    private final Search search;

    @Activate
    public SearchResource(@Reference Search search) {
        this.search = search;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("GET", "/search", SEE_CATALOGS, this::find));
    }

    void find(Call call) throws IOException {
        @Nullable String words = call.query("q");
        if (words == null) {
            throw Refusal.badQuery("q", "the words to look for");
        }
        int offset = offset(call);
        int limit = call.limit();
        SearchQuery query =
                new SearchQuery(words, Set.copyOf(call.queries("source")), kinds(call), matching(call), offset, limit);
        SearchAnswer answer = search.find(call.actor(), query);
        int end = offset + answer.hits().size();
        boolean more = end < answer.total()
                && end <= SearchQuery.DEEPEST
                && !answer.hits().isEmpty();
        call.ok(SearchView.of(answer, more ? Integer.toString(end) : null));
    }

    private static int offset(Call call) {
        @Nullable String cursor = call.query("cursor");
        if (cursor == null) {
            return 0;
        }
        int offset = cursor.matches("\\d{1,5}") ? Integer.parseInt(cursor) : SearchQuery.DEEPEST + 1;
        if (offset > SearchQuery.DEEPEST) {
            throw Refusal.badQuery("cursor", "the \"next\" of the page before");
        }
        return offset;
    }

    private static Matching matching(Call call) {
        @Nullable String matching = call.query("matching");
        if (matching == null || matching.equals("every-word")) {
            return Matching.EVERY_WORD;
        }
        if (!matching.equals("some-words")) {
            throw Refusal.badQuery("matching", "every-word or some-words");
        }
        return Matching.SOME_WORDS;
    }

    private static Set<SearchKind> kinds(Call call) {
        return call.queries("kind").stream()
                .map(key -> SearchKind.of(key)
                        .orElseThrow(() -> Refusal.badQuery(
                                "kind",
                                "one of "
                                        + Arrays.stream(SearchKind.values())
                                                .map(SearchKind::key)
                                                .collect(Collectors.joining(", ")))))
                .collect(Collectors.toSet());
    }

    private record HitView(
            String id,
            String source,
            String kind,
            String sourceId,
            @Nullable Integer number,
            @Nullable String code,
            String title,
            @Nullable String also,
            String text,
            boolean retired,
            double score) {
        static HitView of(Hit hit) {
            String place = hit.number() == 0 ? hit.kind().key() + "/" + hit.id() : Integer.toString(hit.number());
            return new HitView(
                    hit.source().key() + "/" + place,
                    hit.source().key(),
                    hit.kind().key(),
                    hit.id(),
                    hit.number() == 0 ? null : hit.number(),
                    hit.code(),
                    hit.title(),
                    hit.also(),
                    hit.text(),
                    hit.retired(),
                    Math.rint(hit.score() * 1000.0) / 1000);
        }
    }

    private record SourceView(
            String id,
            String title,
            String edition,
            @Nullable Integer count) {
        static SourceView of(SearchSource source, @Nullable Integer count) {
            return new SourceView(source.key(), source.title(), source.edition(), count);
        }
    }

    private record KindView(String id, String title, int count) {}

    private record SearchView(
            List<HitView> items,
            @Nullable String next,
            int total,
            String nearness,
            @Nullable String meant,
            List<SourceView> sources,
            List<KindView> kinds,
            List<SourceView> waiting) {
        static SearchView of(SearchAnswer answer, @Nullable String next) {
            return new SearchView(
                    answer.hits().stream().map(HitView::of).toList(),
                    next,
                    answer.total(),
                    answer.nearness().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    answer.meant(),
                    answer.bySource().entrySet().stream()
                            .map(e -> SourceView.of(e.getKey(), e.getValue()))
                            .toList(),
                    answer.byKind().entrySet().stream()
                            .map(e -> new KindView(e.getKey().key(), e.getKey().plural(), e.getValue()))
                            .toList(),
                    answer.waiting().stream().map(s -> SourceView.of(s, null)).toList());
        }
    }
}
