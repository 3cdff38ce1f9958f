package adroit.web.crosswalk;

import adroit.assessment.NoSuchSubject;
import adroit.crosswalk.Closeness;
import adroit.crosswalk.Crosswalk;
import adroit.crosswalk.InvalidMatch;
import adroit.crosswalk.LikelyItems;
import adroit.crosswalk.MatchState;
import adroit.crosswalk.Subject;
import adroit.framework.Frameworks;
import adroit.framework.ReferenceFramework;
import adroit.search.Search;
import adroit.search.SearchKind;
import adroit.web.layout.Choice;
import adroit.web.layout.Crumb;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The page on which matches are shown, said and decided, whatever they are of. */
final class MatchDesk {
    private static final int NEAR = 10;

    private final Frameworks frameworks;
    private final Crosswalk crosswalk;
    private final LikelyItems near;

    MatchDesk(Frameworks frameworks, Crosswalk crosswalk, Search search) {
        this.frameworks = frameworks;
        this.crosswalk = crosswalk;
        this.near = new LikelyItems(search);
    }

    /**
     * What is held against frameworks.
     *
     * @param title what it is called
     * @param text by which likely items are found
     * @param kinds of items that it may correspond to
     * @param usual how near an item mostly is
     */
    record Matched(
            Subject subject,
            String title,
            String lead,
            String text,
            Set<SearchKind> kinds,
            Closeness usual,
            Section section,
            List<Crumb> way) {}

    Answer shown(Visit visit, Matched matched) {
        return shown(visit, matched, "", CrosswalkPage.Sent.NOTHING, 200);
    }

    /** Takes what a form of the page says. */
    Answer taken(Visit visit, Matched matched) {
        try {
            if (visit.field("match").isEmpty()) {
                propose(visit, matched.subject());
            } else {
                decide(visit, matched.subject());
            }
        } catch (InvalidMatch e) {
            return shown(visit, matched, String.valueOf(e.getMessage()), sent(visit), 422);
        }
        return new Answer.Elsewhere(CrosswalkWords.href(matched.subject()));
    }

    private void propose(Visit visit, Subject subject) {
        String item = visit.field("item");
        crosswalk.propose(
                visit.actor(),
                subject,
                visit.field("framework"),
                item.matches("[1-9]\\d{0,8}") ? Integer.parseInt(item) : 0,
                Closeness.of(visit.field("closeness")).orElse(Closeness.RELATED),
                visit.whole("text"));
    }

    private static CrosswalkPage.Sent sent(Visit visit) {
        return new CrosswalkPage.Sent(
                visit.field("match"),
                visit.field("decision"),
                visit.field("item"),
                visit.field("closeness"),
                visit.whole("text"));
    }

    private void decide(Visit visit, Subject subject) {
        MatchState step = MatchState.of(visit.field("decision"))
                .filter(s -> s != MatchState.PROPOSED)
                .orElseThrow(() -> new NoSuchSubject("decision"));
        crosswalk.decide(visit.actor(), subject, visit.field("match"), step, visit.whole("text"));
    }

    private Answer shown(Visit visit, Matched matched, String problem, CrosswalkPage.Sent sent, int status) {
        boolean keeper = crosswalk.keeps(visit.actor(), matched.subject());
        List<ReferenceFramework> all = keeper ? frameworks.all(visit.actor()) : List.of();
        Optional<ReferenceFramework> chosen = all.stream()
                .filter(f -> f.id().equals(visit.field("framework")))
                .findFirst()
                .or(() -> all.stream().findFirst());
        String words = visit.field("q");
        return new Answer.Shown(
                new StaticTemplates()
                        .crosswalkCrosswalk(new CrosswalkPage(
                                visit.frame("What “" + matched.title() + "” corresponds to", matched.section()),
                                matched.way(),
                                matched.title(),
                                matched.lead(),
                                CrosswalkWords.href(matched.subject()),
                                problem,
                                crosswalk.of(visit.actor(), matched.subject()).stream()
                                        .map(m -> CrosswalkWords.line(crosswalk, visit.actor(), m))
                                        .toList(),
                                keeper,
                                all.stream().map(f -> choice(f, chosen)).toList(),
                                words,
                                chosen.map(f -> likely(visit, matched, f, words))
                                        .orElse(List.of()),
                                CrosswalkWords.closeness(
                                        Closeness.of(sent.closeness()).orElse(matched.usual())),
                                sent)),
                status);
    }

    private List<CrosswalkPage.LikelyLine> likely(
            Visit visit, Matched matched, ReferenceFramework framework, String words) {
        String text = words.isEmpty() ? matched.text() : words;
        return near.near(visit.actor(), text, framework, matched.kinds(), NEAR).stream()
                .map(each -> CrosswalkWords.likely(framework, each))
                .toList();
    }

    private static Choice choice(ReferenceFramework framework, Optional<ReferenceFramework> chosen) {
        return new Choice(
                framework.id(),
                framework.details().title() + ", edition " + framework.details().edition(),
                chosen.equals(Optional.of(framework)));
    }
}
