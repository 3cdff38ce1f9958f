package adroit.web.person;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import java.util.List;

/**
 * The facts about one person that results are made from.
 *
 * @param name the person's name
 * @param back the person's page
 * @param own whether it is the visitor's own
 * @param purposes the declared purposes to choose from
 * @param purposeNote what the chosen purpose allows, in a sentence
 * @param withdrawing whether the visitor may take facts back
 * @param problem why what was asked for was not done; empty where nothing was, or it was
 * @param raters whether the visitor may know whom facts come from
 * @param lines the newest day first
 */
public record EvidencePage(
        Frame frame,
        String name,
        String back,
        boolean own,
        List<Choice> purposes,
        String purposeNote,
        boolean withdrawing,
        String problem,
        boolean raters,
        List<Line> lines) {
    public EvidencePage {
        purposes = List.copyOf(purposes);
        lines = List.copyOf(lines);
    }

    /** Where its forms are sent; the address says nothing that they say. */
    public String address() {
        int query = back.indexOf('?');
        return (query < 0 ? back : back.substring(0, query)) + "/evidence";
    }

    /**
     * One fact.
     *
     * @param id names it when it is taken back
     * @param discipline the field's id
     * @param about the skill, duty, step, tool or credential
     * @param field the professional field
     * @param says what was observed
     * @param channel how; empty where nobody observed anything
     * @param tool what was used; empty where nobody said
     * @param rater whom it comes from; empty where the visitor may not know
     * @param withdrawn when and why it was taken back; empty where it stands
     */
    public record Line(
            String id,
            String discipline,
            String day,
            String about,
            String field,
            String says,
            String channel,
            String tool,
            String rater,
            String withdrawn) {}
}
