package adroit.web.dexterity;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * What somebody answered about themselves who lets whoever supervises them see it.
 *
 * @param name of that person
 * @param since when they answered last; empty where they did not
 * @param ability one line for each facet
 * @param apart desire and opportunity
 * @param answers one line for each statement that was answered
 */
public record ReleasedPage(
        Frame frame,
        String name,
        String since,
        List<ScoreLine> ability,
        List<ScoreLine> apart,
        List<AnswerLine> answers) {
    public ReleasedPage {
        ability = List.copyOf(ability);
        apart = List.copyOf(apart);
        answers = List.copyOf(answers);
    }

    /**
     * One answer.
     *
     * @param part where the statement belongs
     * @param answer the level, and what it means where that is described
     */
    public record AnswerLine(String statement, String part, String answer) {}
}
