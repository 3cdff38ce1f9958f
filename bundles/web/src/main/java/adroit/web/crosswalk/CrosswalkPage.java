package adroit.web.crosswalk;

import adroit.web.layout.Choice;
import adroit.web.layout.Crumb;
import adroit.web.layout.Frame;
import java.util.List;

/**
 * What a skill corresponds to in reference frameworks, and for who keeps its field what may.
 *
 * @param way to this page
 * @param what the title of the skill
 * @param lead what a match means
 * @param href the page itself
 * @param problem why the last form was not taken, or empty
 * @param lines what somebody said, as far as the visitor may see it
 * @param keeper whether the visitor may propose
 * @param frameworks which can be looked in
 * @param words that were looked for, in place of those of the skill
 * @param likely what comes near, the nearest first
 * @param closeness how near an item may be
 * @param sent what stands in the forms
 */
public record CrosswalkPage(
        Frame frame,
        List<Crumb> way,
        String what,
        String lead,
        String href,
        String problem,
        List<MatchLine> lines,
        boolean keeper,
        List<Choice> frameworks,
        String words,
        List<LikelyLine> likely,
        List<Choice> closeness,
        Sent sent) {
    public CrosswalkPage {
        way = List.copyOf(way);
        lines = List.copyOf(lines);
        frameworks = List.copyOf(frameworks);
        likely = List.copyOf(likely);
        closeness = List.copyOf(closeness);
    }

    /**
     * What was written in a form that was not taken.
     *
     * @param match the one that was decided about; empty where one was proposed
     */
    public record Sent(String match, String decision, String item, String closeness, String text) {
        /** Nothing was sent. */
        public static final Sent NOTHING = new Sent("", "", "", "", "");

        /** What stands in the text of a form: of that match, or with an empty id of the one that proposes. */
        public String textOf(String id) {
            return match.equals(id) ? text : "";
        }

        /** Whether a decision stands as chosen in the form of a match. */
        public boolean chose(String id, Choice act) {
            return match.equals(id) ? act.value().equals(decision) : act.chosen();
        }
    }

    /**
     * A match.
     *
     * @param href of the item, or empty where the edition is not there
     * @param where the framework with its edition
     * @param later what a newer edition has of it, or empty
     * @param history who said what, oldest first
     * @param acts what the visitor may do with it now
     */
    public record MatchLine(
            String id,
            String closeness,
            String href,
            String title,
            String where,
            String state,
            String style,
            String later,
            List<String> history,
            List<Choice> acts) {
        public MatchLine {
            history = List.copyOf(history);
            acts = List.copyOf(acts);
        }
    }

    /** An item that comes near, and why. */
    public record LikelyLine(String number, String href, String title, String kind, String reason) {}
}
