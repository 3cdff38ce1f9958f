package adroit.web.knowledge;

import adroit.web.layout.Frame;
import java.util.Optional;

/**
 * A test that chooses its questions: before it begins, at a question, or at its end.
 *
 * @param action where answers go
 * @param result what the last test found, in sentences; empty where there is none
 * @param question the one that is asked now; empty before the beginning and after the end
 * @param progress which question this is
 * @param problem what is wrong with what was sent; empty where nothing is
 */
public record SittingPage(
        Frame frame,
        String action,
        String title,
        String result,
        Optional<QuestionsPage.ItemLine> question,
        String progress,
        String problem) {
    /** The field that says what is sent. No question is called like it. */
    public static final String FIELD = "_sitting";

    /** The field of the answer. */
    public static final String ANSWER = "_answer";

    /** The value of {@link #FIELD} that begins a test; all others are questions. */
    public static final String BEGIN = "_begin";
}
