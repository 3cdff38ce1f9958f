package adroit.web.proposals;

import adroit.web.layout.Frame;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One proposal with what it would change, what stands in its way, and what happened to it.
 *
 * @param href of this page
 * @param all where the proposals to the field are
 * @param lead who proposed it, when, from which edition, in sentences
 * @param impact what it would change for people, once somebody asked for it
 * @param publishes id of the edition that the visitor looks at
 * @param acts what the visitor may do now
 * @param sent what was written or chosen and not taken
 * @param revise the skills that it changes, where the visitor may revise them
 */
public record ProposalPage(
        Frame frame,
        String field,
        String all,
        String href,
        String id,
        String note,
        String state,
        String style,
        List<String> lead,
        List<ChangeLine> changes,
        List<ConflictLine> conflicts,
        List<String> problems,
        Optional<ImpactLines> impact,
        boolean over,
        String publishes,
        ProposalActs acts,
        List<ReviseLink> revise,
        List<HistoryLine> history,
        Optional<String> problem,
        ProposalSent sent) {
    public ProposalPage {
        lead = List.copyOf(lead);
        changes = List.copyOf(changes);
        conflicts = List.copyOf(conflicts);
        problems = List.copyOf(problems);
        revise = List.copyOf(revise);
        history = List.copyOf(history);
    }

    /**
     * One change.
     *
     * @param kind such as Retired
     * @param words its texts word by word; empty where it is about none
     * @param evidence what it means for evidence
     */
    public record ChangeLine(String kind, String style, String sentence, List<WordRun> words, String evidence) {
        public ChangeLine {
            words = List.copyOf(words);
        }
    }

    /**
     * What stands in the forms.
     *
     * @param text of a comment or a reason
     * @param day on which it was to be published
     * @param picks by place, {@code mine} or {@code theirs}
     */
    public record ProposalSent(String text, String day, Map<String, String> picks) {
        /** Nothing was sent. */
        public static final ProposalSent NOTHING = new ProposalSent("", "", Map.of());

        public ProposalSent {
            picks = Map.copyOf(picks);
        }

        /** Whether that version was chosen of a place. */
        public boolean picked(String place, String side) {
            return side.equals(picks.get(place));
        }
    }

    /** Words that stay, go or come. */
    public record WordRun(String kind, String text) {}

    /** A place that two people changed. */
    public record ConflictLine(String place, String title, String base, String theirs, String mine) {}

    /**
     * What it would change for people.
     *
     * @param counted whether numbers of people are shown of any department
     * @param notShown who sees what is not shown, where something is not
     */
    public record ImpactLines(
            String sum, String analyses, boolean counted, List<ImpactLine> rows, Optional<String> notShown) {
        public ImpactLines {
            rows = List.copyOf(rows);
        }
    }

    /** One department. */
    public record ImpactLine(
            String title, int positions, String people, String higher, String lower, String below, String met) {}

    /** What the visitor may do now. */
    public record ProposalActs(
            boolean approve,
            boolean sendBack,
            boolean publish,
            boolean schedule,
            boolean withdraw,
            boolean decide,
            String earliest,
            Optional<String> waits) {}

    /** A skill that it changes. */
    public record ReviseLink(String href, String title) {}

    /** Something that happened. */
    public record HistoryLine(String title, String by, String text) {}
}
