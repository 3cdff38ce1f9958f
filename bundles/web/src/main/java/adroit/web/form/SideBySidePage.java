package adroit.web.form;

import adroit.charter.PurposeCard;
import adroit.web.layout.Frame;
import java.util.List;

/**
 * A round in which somebody rates several people, question by question.
 *
 * @param people who is rated, with where their own form is
 * @param lines the questions
 * @param open how many answers are missing in all
 * @param action where all of them are submitted; empty where the round is over
 */
public record SideBySidePage(
        Frame frame,
        String title,
        PurposeCard promise,
        List<Person> people,
        List<Line> lines,
        long open,
        boolean submitted,
        String action) {
    public SideBySidePage {
        people = List.copyOf(people);
        lines = List.copyOf(lines);
    }

    /** Whether anything is left to answer or to submit. */
    public boolean takesAnswers() {
        return !submitted && !action.isEmpty();
    }

    /** One who is rated. */
    public record Person(String name, String href, String standing) {}

    /** One question. */
    public record Line(String kicker, String heading, String standing, boolean done, String href) {}
}
