package adroit.web.form;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import java.util.List;
import java.util.Optional;

/**
 * One question about several people: the levels above, the people in rows.
 *
 * @param levels what the levels look like at work
 * @param problems what is missing, by row
 */
public record SideBySideQuestionPage(
        Frame frame,
        String title,
        int place,
        int total,
        String kicker,
        String heading,
        String statement,
        List<AnswerChoice> levels,
        List<Row> rows,
        List<String> problems,
        String action,
        String back,
        Optional<String> next) {
    public SideBySideQuestionPage {
        levels = List.copyOf(levels);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * One person.
     *
     * @param form id of their form
     * @param open whether it takes answers
     */
    public record Row(
            String form,
            String name,
            String position,
            boolean open,
            List<Choice> answers,
            List<Choice> tools,
            String otherTool,
            String problem) {}
}
