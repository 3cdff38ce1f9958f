package adroit.suggestion;

import java.util.List;
import java.util.Optional;

/**
 * A suggestion with its answers, oldest first.
 *
 * @param entry the suggestion itself
 */
public record Suggestion(SuggestionEntry entry, List<SuggestionEntry> answers) {
    public Suggestion {
        answers = List.copyOf(answers);
    }

    /** The identifier in answers and addresses. */
    public String id() {
        return "s-" + entry.sequence();
    }

    /** What was decided last; empty while nobody has answered. */
    public Optional<Decision> decision() {
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(answers.get(answers.size() - 1).decision());
    }
}
