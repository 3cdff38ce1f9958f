package adroit.web.search;

import adroit.search.Hit;
import adroit.search.SearchAnswer;
import adroit.search.SearchKind;
import adroit.search.SearchSource;
import adroit.web.layout.Counts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was found, as the page says it. */
final class SearchWords {
    private final SearchRequest asked;
    private final SearchAnswer answer;

    SearchWords(SearchRequest asked, SearchAnswer answer) {
        this.asked = asked;
        this.answer = answer;
    }

    String summary() {
        if (asked.words().isEmpty()) {
            return "";
        }
        String found = Counts.of(answer.total(), "entry", "entries");
        return switch (answer.nearness()) {
            case EVERY_WORD -> found + (answer.total() == 1 ? " holds every word." : " hold every word.");
            case WRITTEN_ALIKE ->
                "Nothing is written like this. " + found
                        + (answer.total() == 1 ? " is written much alike." : " are written much alike.");
            case SOME_WORDS ->
                answer.total() == 0
                        ? "Nothing holds any of these words."
                        : "Nothing holds every word. " + found
                                + (answer.total() == 1 ? " holds some of them." : " hold some of them.");
        };
    }

    String waiting() {
        if (answer.waiting().isEmpty()) {
            return "";
        }
        return "Not read in yet, so nothing of it is found: "
                + answer.waiting().stream().map(SearchWords::title).collect(Collectors.joining("; "))
                + ". Search again in a minute.";
    }

    SearchPage.Meant meant() {
        String words = answer.meant();
        return words == null
                ? SearchPage.Meant.NOTHING
                : new SearchPage.Meant(words, href(words, asked.kind(), asked.source(), 0));
    }

    List<SearchPage.Facet> kinds() {
        List<SearchPage.Facet> facets = new ArrayList<>();
        answer.byKind()
                .forEach((kind, count) -> facets.add(new SearchPage.Facet(
                        kind.plural(),
                        Counts.of(count),
                        href(asked.words(), Optional.of(kind), asked.source(), 0),
                        asked.kind().equals(Optional.of(kind)))));
        return choice(
                facets,
                href(asked.words(), Optional.empty(), asked.source(), 0),
                asked.kind().isEmpty());
    }

    List<SearchPage.Facet> sources() {
        List<SearchPage.Facet> facets = new ArrayList<>();
        answer.bySource()
                .forEach((source, count) -> facets.add(new SearchPage.Facet(
                        title(source),
                        Counts.of(count),
                        href(asked.words(), asked.kind(), source.key(), 0),
                        asked.source().equals(source.key()))));
        return choice(
                facets, href(asked.words(), asked.kind(), "", 0), asked.source().isEmpty());
    }

    private static List<SearchPage.Facet> choice(List<SearchPage.Facet> facets, String all, boolean none) {
        if (facets.size() < 2 && none) {
            return List.of();
        }
        List<SearchPage.Facet> choice = new ArrayList<>();
        choice.add(new SearchPage.Facet("All", "", all, none));
        choice.addAll(facets);
        return choice;
    }

    List<SearchPage.HitLine> hits() {
        return answer.hits().stream().map(SearchWords::line).toList();
    }

    String previous() {
        return asked.page() == 0 ? "" : href(asked.words(), asked.kind(), asked.source(), asked.page() - 1);
    }

    String next() {
        int end = (asked.page() + 1) * SearchRequest.PAGE;
        return end < answer.total() && asked.page() < SearchRequest.LAST
                ? href(asked.words(), asked.kind(), asked.source(), asked.page() + 1)
                : "";
    }

    private static SearchPage.HitLine line(Hit hit) {
        return new SearchPage.HitLine(
                href(hit),
                hit.title(),
                hit.kind().title(),
                title(hit.source()),
                Objects.requireNonNullElse(hit.also(), ""),
                Objects.requireNonNullElse(hit.code(), ""),
                hit.text(),
                hit.retired());
    }

    private static String title(SearchSource source) {
        return source.type() == SearchSource.Type.FIELD ? source.title() : source.title() + " " + source.edition();
    }

    /** Where an entry is shown. */
    static String href(Hit hit) {
        String id = hit.source().id();
        if (hit.source().type() == SearchSource.Type.FRAMEWORK) {
            return "/frameworks/" + id + (hit.number() == 0 ? "" : "/items/" + hit.number());
        }
        return "/fields/" + id
                + switch (hit.kind()) {
                    case SKILL -> "/skills/" + hit.id();
                    case TOOL, DUTY -> "#field-tools";
                    case PROCESS -> "#field-processes";
                    case POSITION -> "#field-positions";
                    default -> "";
                };
    }

    private static String href(String words, Optional<SearchKind> kind, String source, int page) {
        StringBuilder href = new StringBuilder("/search?q=").append(encoded(words));
        kind.ifPresent(chosen -> href.append("&kind=").append(chosen.key()));
        if (!source.isEmpty()) {
            href.append("&source=").append(encoded(source));
        }
        if (page > 0) {
            href.append("&page=").append(page + 1);
        }
        return href.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
