package adroit.watch;

import adroit.assessment.NoSuchSubject;
import adroit.identity.Actor;
import adroit.suggestion.Suggestion;
import adroit.suggestion.Suggestions;
import adroit.trend.Trend;
import adroit.trend.Trends;

/** Puts on a watch list what was told otherwise already: what moves in the field, and what somebody suggested. It says why by what is known of it. */
public final class WatchFrom {
    private static final int LONGEST_QUOTE = 80;

    private final WatchList list;
    private final Trends trends;
    private final Suggestions suggestions;

    public WatchFrom(WatchList list, Trends trends, Suggestions suggestions) {
        this.list = list;
        this.trends = trends;
        this.suggestions = suggestions;
    }

    /**
     * Puts a technology or a tool on the list that moves in the field.
     *
     * @throws NoSuchSubject where nothing of that id moves
     * @throws adroit.proposal.ProposalRefused as {@link WatchList#put}
     */
    public Watched trend(Actor actor, String discipline, String id) {
        Trend trend = trends.of(actor, discipline).trends().stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchSubject("trend"));
        String why = trend.kind().title() + ". " + trend.reason();
        WatchNote note = WatchNote.of(WatchKind.TECHNOLOGY, trend.title(), null, why);
        return list.put(actor, discipline, note, null, origin(trend));
    }

    /** What an entry of the list that came of the trend names as its origin. */
    public static String origin(Trend trend) {
        return "trend/" + trend.id();
    }

    /**
     * Puts on the list what somebody suggested, under its first words.
     *
     * @throws NoSuchSubject where there is no suggestion of that id that the actor may see
     * @throws adroit.proposal.ProposalRefused as {@link WatchList#put}
     */
    public Watched suggestion(Actor actor, String discipline, String id) {
        list.of(actor, discipline);
        Suggestion suggestion =
                suggestions.find(actor, discipline, id).orElseThrow(() -> new NoSuchSubject("suggestion"));
        String text = suggestion.entry().text();
        String line = text.replaceAll("\\s+", " ");
        String title = line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE - 1) + "…";
        WatchNote note = WatchNote.of(WatchKind.SKILL, title, null, text);
        return list.put(actor, discipline, note, null, "suggestion/" + id);
    }
}
