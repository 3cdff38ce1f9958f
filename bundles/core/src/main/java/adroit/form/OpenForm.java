package adroit.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A form as its writer sees it.
 *
 * @param person name of whom it is about
 * @param position title of the position
 * @param draft the answers saved so far, by question; empty once it has ended
 * @param recorded the newest recorded answer of each question, by question, once it was submitted
 */
public record OpenForm(
        Form form,
        FormRound round,
        String person,
        String position,
        Questionnaire questionnaire,
        Map<String, SavedAnswer> draft,
        Map<String, Answer> recorded) {
    public OpenForm {
        draft = Map.copyOf(draft);
        recorded = Map.copyOf(new TreeMap<>(recorded));
    }

    /** What was answered to the question, in the draft or as recorded. */
    public Optional<Answer> answer(Question question) {
        return Optional.ofNullable(draft.get(question.id()))
                .map(SavedAnswer::answer)
                .or(() -> Optional.ofNullable(recorded.get(question.id())));
    }

    /** The questions that have no answer yet. */
    public List<Question> unanswered() {
        return questionnaire.questions().stream()
                .filter(q -> answer(q).isEmpty())
                .toList();
    }
}
