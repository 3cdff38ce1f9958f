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
        boolean raters,
        List<Line> lines) {
    public EvidencePage {
        purposes = List.copyOf(purposes);
        lines = List.copyOf(lines);
    }

    /**
     * One fact.
     *
     * @param about the skill, duty, step, tool or credential
     * @param field the professional field
     * @param says what was observed
     * @param channel how; empty where nobody observed anything
     * @param tool what was used; empty where nobody said
     * @param rater whom it comes from; empty where the visitor may not know
     */
    public record Line(
            String day, String about, String field, String says, String channel, String tool, String rater) {}
}
