package adroit.handover;

import adroit.work.Check;
import java.time.Instant;
import java.util.List;

/**
 * That a function was moved from one position description to another; never changed.
 *
 * @param sequence its place in the order of writing, from 1
 * @param function in the words of the description or the job analysis that had it
 * @param source id of the position description that it leaves
 * @param sourceEdition the newest edition of that one then; 0 where there was none
 * @param target id of the position description that it comes to
 * @param account id of the account that did it
 * @param author the account's name at that time
 * @param text why
 */
public record Handover(
        long sequence,
        String function,
        String source,
        int sourceEdition,
        String target,
        int targetEdition,
        List<CarriedTask> tasks,
        String account,
        String author,
        Instant written,
        String text) {
    public Handover {
        Check.text("function", function);
        if (source.equals(target)) {
            throw new IllegalArgumentException("a function moves from one description to another");
        }
        tasks = List.copyOf(tasks);
    }

    /**
     * A task of a signed analysis that is, or belongs to, the function.
     *
     * @param discipline in whose terms the analysis speaks
     * @param tools ids of the tools that it is done with
     */
    public record CarriedTask(String discipline, String statement, List<String> tools) {
        public CarriedTask {
            tools = List.copyOf(tools);
        }
    }

    /** The identifier in answers and addresses. */
    public String id() {
        return "f-" + sequence;
    }
}
