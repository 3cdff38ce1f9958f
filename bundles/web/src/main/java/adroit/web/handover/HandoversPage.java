package adroit.web.handover;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import java.util.List;

/**
 * Functions that moved, and the moving of another.
 *
 * @param problems why the last one was not moved
 * @param mayMove whether the visitor may move one
 * @param sources descriptions that a function may leave
 * @param functions of the chosen one; empty where none is chosen
 * @param targets descriptions that it may come to
 * @param limit how many descriptions are listed where there are more; 0 where all are
 * @param text why, as it was entered
 */
public record HandoversPage(
        Frame frame,
        List<String> problems,
        List<MoveLine> moves,
        boolean mayMove,
        List<Choice> sources,
        List<Choice> functions,
        List<Choice> targets,
        int limit,
        String text) {
    public HandoversPage {
        problems = List.copyOf(problems);
        moves = List.copyOf(moves);
        sources = List.copyOf(sources);
        functions = List.copyOf(functions);
        targets = List.copyOf(targets);
    }

    /** What the functions are of. */
    public String from() {
        return sources.stream()
                .filter(Choice::chosen)
                .map(Choice::value)
                .findFirst()
                .orElse("");
    }

    /**
     * One move.
     *
     * @param said who did it, when and why
     * @param brought what came with it: tasks, skills and tools, and for how many positions; sentences
     * @param remedy what is to be done next; empty for nothing
     */
    public record MoveLine(
            String id,
            String function,
            SideLine source,
            SideLine target,
            String said,
            List<String> brought,
            String remedy) {
        public MoveLine {
            brought = List.copyOf(brought);
        }
    }

    /** One of the two descriptions; how far it is, in words. */
    public record SideLine(String href, String title, String department, String state, String style) {}
}
