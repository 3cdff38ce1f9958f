package adroit.web.form;

import adroit.charter.PurposeCard;
import adroit.web.layout.Frame;
import java.util.List;

/**
 * The first page of a form: what it is for, before any question.
 *
 * @param title the round's title
 * @param about whom and which position it is about
 * @param promise who sees it, what it is used for, how long it is kept
 * @param facts how much there is to answer and until when
 * @param start where the first question without an answer is
 * @param review where all answers stand together; empty where there is none yet
 * @param state open, closed, withdrawn
 * @param withdraw where the form is given up; empty where it cannot be
 */
public record CardPage(
        Frame frame,
        String title,
        String about,
        PurposeCard promise,
        List<String> facts,
        State state,
        int answered,
        String start,
        String review,
        String withdraw) {
    /** How the form stands. */
    public enum State {
        OPEN,
        CLOSED,
        WITHDRAWN
    }

    public CardPage {
        facts = List.copyOf(facts);
    }
}
