package adroit.web.knowledge;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import java.util.List;

/**
 * The steps of a process, to be put in order.
 *
 * @param action where the order goes
 * @param problem what is wrong with what was sent; empty where nothing is
 */
public record StepsPage(Frame frame, String action, String title, List<StepLine> steps, String problem) {
    public StepsPage {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param name of its field
     * @param open a word where nothing was chosen for it in what was sent; empty otherwise
     * @param places to choose from
     */
    public record StepLine(String name, String title, String open, List<Choice> places) {
        public StepLine {
            places = List.copyOf(places);
        }
    }
}
