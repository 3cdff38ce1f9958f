package adroit.web.form;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import java.util.List;
import java.util.Optional;

/**
 * One question of a form.
 *
 * @param title the round's title
 * @param about whom and which position it is about
 * @param place its place, from 1
 * @param total how many there are
 * @param kicker what kind of question it is
 * @param heading what it is about
 * @param statement what the heading means
 * @param asks the question itself
 * @param choices the answers
 * @param tools the tools to choose from; empty where none is asked
 * @param entered what is entered
 * @param saved how the answer stands
 * @param action where the form is sent
 * @param back the page before
 * @param next the question after; empty for the last
 * @param correcting whether the form was submitted, and this corrects it
 */
public record QuestionPage(
        Frame frame,
        String title,
        String about,
        int place,
        int total,
        String kicker,
        String heading,
        String statement,
        String asks,
        List<AnswerChoice> choices,
        List<Choice> tools,
        AnswerFields entered,
        Saved saved,
        String action,
        String card,
        String back,
        Optional<String> next,
        String review,
        boolean correcting) {
    public QuestionPage {
        choices = List.copyOf(choices);
        tools = List.copyOf(tools);
    }
}
