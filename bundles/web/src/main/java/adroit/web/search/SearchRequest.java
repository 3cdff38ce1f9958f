package adroit.web.search;

import adroit.search.SearchKind;
import adroit.search.SearchQuery;
import adroit.search.SearchQuery.Matching;
import adroit.web.serving.Visit;
import java.util.Optional;
import java.util.Set;

/**
 * What a visitor looks for.
 *
 * @param source the name of a source, or empty
 * @param page from 0
 */
record SearchRequest(String words, Optional<SearchKind> kind, String source, int page) {
    static final int PAGE = 20;
    static final int LAST = 49;

    static SearchRequest of(Visit visit) {
        String page = visit.field("page");
        return new SearchRequest(
                visit.field("q"),
                SearchKind.of(visit.field("kind")),
                visit.field("source"),
                page.matches("[1-9]\\d?") ? Math.min(LAST, Integer.parseInt(page) - 1) : 0);
    }

    SearchQuery query() {
        return new SearchQuery(
                words,
                source.isEmpty() ? Set.of() : Set.of(source),
                kind.map(Set::of).orElse(Set.of()),
                Matching.EVERY_WORD,
                page * PAGE,
                PAGE);
    }
}
