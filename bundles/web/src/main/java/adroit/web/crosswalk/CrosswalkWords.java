package adroit.web.crosswalk;

import adroit.crosswalk.Closeness;
import adroit.crosswalk.Crosswalk;
import adroit.crosswalk.CrosswalkEntry;
import adroit.crosswalk.Likely;
import adroit.crosswalk.Match;
import adroit.crosswalk.MatchInPlace;
import adroit.crosswalk.MatchState;
import adroit.crosswalk.Subject;
import adroit.framework.Elsewhere;
import adroit.framework.ItemHead;
import adroit.framework.ReferenceFramework;
import adroit.identity.Actor;
import adroit.web.layout.Choice;
import adroit.web.layout.Days;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What corresponds, as pages say it. */
public final class CrosswalkWords {
    private CrosswalkWords() {}

    /** The page of a skill's matches. */
    public static String href(Subject subject) {
        return subject.kind() == Subject.Kind.SKILL ? "/crosswalk/" + subject.id() : "/job-classes/" + subject.id();
    }

    static CrosswalkPage.MatchLine line(Crosswalk crosswalk, Actor actor, MatchInPlace place) {
        Match match = place.match();
        return new CrosswalkPage.MatchLine(
                match.id(),
                match.entry().closeness().title(),
                itemHref(place),
                match.entry().title(),
                where(place),
                match.state().title(),
                style(match.state()),
                later(place),
                Stream.concat(Stream.of(match.entry()), match.steps().stream())
                        .map(CrosswalkWords::said)
                        .toList(),
                acts(crosswalk, actor, match));
    }

    /** Where the item is, in the edition on which the match was made; empty where that is not there. */
    public static String itemHref(MatchInPlace place) {
        @Nullable ReferenceFramework framework = place.framework();
        @Nullable ItemHead item = place.item();
        return framework == null || item == null ? "" : "/frameworks/" + framework.id() + "/items/" + item.number();
    }

    /** The framework with the edition on which the match was made. */
    public static String where(MatchInPlace place) {
        @Nullable ReferenceFramework framework = place.framework();
        return framework == null
                ? place.match().entry().framework() + ", which is not brought in here"
                : framework.details().title() + ", edition "
                        + framework.details().edition();
    }

    /** What a newer edition has of the item; empty where there is none, or nothing is to be said. */
    public static String later(MatchInPlace place) {
        return place.newest().map(newest -> later(place, newest)).orElse("");
    }

    private static String later(MatchInPlace place, Elsewhere newest) {
        String edition = "edition " + newest.edition().details().edition();
        @Nullable ItemHead item = newest.item();
        if (!newest.replacedBy().isEmpty()) {
            return "In " + edition + " it is replaced by " + titles(newest.replacedBy())
                    + ". This match stays on its own edition.";
        }
        if (item == null) {
            return "In " + edition + " it is gone"
                    + (newest.sameTitle().isEmpty()
                            ? "."
                            : "; the same title has " + titles(newest.sameTitle())
                                    + ", and the publisher does not say that it is the same.")
                    + " This match stays on its own edition.";
        }
        return item.title().equals(place.match().entry().title())
                ? ""
                : "In " + edition + " it is called “" + item.title() + "”.";
    }

    private static String titles(List<ItemHead> heads) {
        return heads.stream()
                .map(h -> "“" + h.title() + "”" + (h.code() == null ? "" : " (" + h.code() + ")"))
                .collect(Collectors.joining(", "));
    }

    private static String said(CrosswalkEntry entry) {
        String what =
                entry.step() == MatchState.PROPOSED ? "Proposed" : entry.step().title();
        return what + " by " + entry.author() + " on " + Days.of(entry.written()) + "."
                + (entry.text().isEmpty() ? "" : " " + entry.text());
    }

    private static String style(MatchState state) {
        return state == MatchState.CONFIRMED ? "met" : "plain";
    }

    private static List<Choice> acts(Crosswalk crosswalk, Actor actor, Match match) {
        List<Choice> acts = new ArrayList<>();
        Subject subject = match.entry().subject();
        if (crosswalk.mayConfirm(actor, match)) {
            acts.add(new Choice(MatchState.CONFIRMED.key(), "Confirm: it counts from now on", true));
        }
        if (match.state() == MatchState.PROPOSED && crosswalk.reviews(actor, subject)) {
            acts.add(new Choice(MatchState.DECLINED.key(), "Decline, for the reason below", false));
        }
        if (match.state().isLive() && crosswalk.keeps(actor, subject)) {
            acts.add(new Choice(MatchState.WITHDRAWN.key(), "Withdraw, for the reason below", false));
        }
        return acts;
    }

    static CrosswalkPage.LikelyLine likely(ReferenceFramework framework, Likely likely) {
        String code = likely.item().code() == null ? "" : " (" + likely.item().code() + ")";
        return new CrosswalkPage.LikelyLine(
                Integer.toString(likely.item().number()),
                "/frameworks/" + framework.id() + "/items/" + likely.item().number(),
                likely.item().title() + code,
                likely.item().kind().title(),
                likely.reason());
    }

    static List<Choice> closeness(Closeness usual) {
        return Arrays.stream(Closeness.values())
                .map(c -> new Choice(c.key(), c.title(), c == usual))
                .toList();
    }
}
