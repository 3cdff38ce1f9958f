package adroit.web.form;

import adroit.evidence.Interest;
import adroit.form.Answer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was entered for one question, as it was entered: kept whole, so that a page that asks for more shows it again.
 *
 * @param answer a level, a reason for none, or an interest
 * @param tool id of a tool, {@link #OTHER}, or empty
 * @param otherTool free text
 */
public record AnswerFields(String answer, String tool, String otherTool) {
    /** Stands for a tool that the catalog does not have. */
    public static final String OTHER = "other";

    /** Nothing entered. */
    public static final AnswerFields NONE = new AnswerFields("", "", "");

    /** What an answer looks like when it is entered. */
    static AnswerFields of(Answer answer) {
        @Nullable Integer level = answer.level();
        @Nullable Enum<?> word = answer.interest() != null ? answer.interest() : answer.without();
        String other = answer.otherTool() == null ? "" : answer.otherTool();
        @Nullable String tool = answer.tool();
        String named = tool != null ? tool : other.isEmpty() ? "" : OTHER;
        return new AnswerFields(word == null ? String.valueOf(level) : key(word), named, other);
    }

    /** What is still missing, in a sentence; empty where nothing is. */
    String problem() {
        if (answer.isEmpty()) {
            return "Choose one of the answers.";
        }
        if (tool.equals(OTHER) && otherTool.isEmpty()) {
            return "Say in a few words what was used.";
        }
        return otherTool.length() > Answer.LONGEST_TOOL
                ? "Say in at most " + Answer.LONGEST_TOOL + " characters what was used."
                : "";
    }

    /** The answer; {@link IllegalArgumentException} where it is none. */
    Answer parsed() {
        if (answer.length() == 1 && Character.isDigit(answer.charAt(0))) {
            boolean other = tool.equals(OTHER) || (tool.isEmpty() && !otherTool.isEmpty());
            return new Answer(
                    Integer.valueOf(answer),
                    null,
                    null,
                    other || tool.isEmpty() ? null : tool,
                    other ? otherTool : null);
        }
        Optional<Interest> interest = word(Interest.class, answer);
        return interest.map(Answer::interest)
                .orElseGet(() -> Answer.without(word(Answer.Without.class, answer)
                        .orElseThrow(() -> new IllegalArgumentException("this is none of the answers"))));
    }

    static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> word(Class<E> type, String key) {
        for (E each : type.getEnumConstants()) {
            if (key(each).equals(key)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
