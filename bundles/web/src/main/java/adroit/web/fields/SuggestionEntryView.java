package adroit.web.fields;

import java.util.List;
import java.util.Optional;

/**
 * A suggestion with its answers.
 *
 * @param id its id
 * @param subject the skill's title, or that it is about the whole catalog
 * @param by who wrote it and when
 * @param text what it says
 * @param state what was decided last, in words
 * @param style how the state looks
 * @param answers what the keepers answered, oldest first
 * @param action where an answer is sent, where the visitor may answer
 * @param watch where it is put on the watch list, where the visitor may
 * @param draft an answer to it that was not taken
 */
public record SuggestionEntryView(
        String id,
        String subject,
        String by,
        String text,
        String state,
        String style,
        List<AnswerLine> answers,
        Optional<String> action,
        Optional<String> watch,
        Draft draft) {
    public SuggestionEntryView {
        answers = List.copyOf(answers);
    }

    /**
     * An answer that was not taken, so that nobody has to write it again.
     *
     * @param suggestion id of what it is about; empty where there is none
     * @param decision key of what was chosen
     */
    public record Draft(String suggestion, String decision, String text) {
        /** Nothing was refused. */
        public static final Draft NONE = new Draft("", "", "");
    }

    /**
     * An answer.
     *
     * @param decision what was decided, in words
     * @param by who wrote it and when
     * @param text what it says
     */
    public record AnswerLine(String decision, String by, String text) {}
}
