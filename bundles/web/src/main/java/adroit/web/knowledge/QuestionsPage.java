package adroit.web.knowledge;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * The questions on one tool family.
 *
 * @param action where answers go
 * @param whyAll why all are asked, in sentences
 * @param problem what is wrong with what was sent; empty where nothing is
 */
public record QuestionsPage(
        Frame frame, String action, String title, String whyAll, List<ItemLine> items, String problem) {
    public QuestionsPage {
        items = List.copyOf(items);
    }

    /**
     * One question.
     *
     * @param name of its field
     */
    public record ItemLine(String name, String stem, List<OptionChoice> options) {
        public ItemLine {
            options = List.copyOf(options);
        }
    }

    /** One answer to choose. */
    public record OptionChoice(String value, String text, boolean chosen) {}
}
