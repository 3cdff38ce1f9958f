package adroit.web.form;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * All answers of a form together: before it is submitted, and afterwards as recorded.
 *
 * @param lines one for each question, in order
 * @param open how many questions have no answer
 * @param submitted whether these are recorded
 * @param changeable whether an answer can still be changed or corrected
 * @param action where it is submitted
 */
public record ReviewPage(
        Frame frame,
        String title,
        String about,
        List<Line> lines,
        long open,
        boolean submitted,
        boolean changeable,
        String action,
        String card) {
    public ReviewPage {
        lines = List.copyOf(lines);
    }

    /**
     * One question with its answer.
     *
     * @param answer in words; empty where there is none
     * @param href where it is answered or corrected
     */
    public record Line(String kicker, String heading, String answer, String href) {}
}
