package adroit.handover;

import adroit.work.Check;
import adroit.work.Requirement;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * A task of a signed analysis that is, or belongs to, the function, with what it was linked to there.
     *
     * @param discipline in whose terms the analysis speaks
     * @param tools ids of the tools that it is done with
     * @param duty id of the duty of the catalog that it belongs to; null for none
     * @param skills ids of the skills that it draws on
     * @param requirements what the analysis asked for of those skills
     * @param analysis id of the analysis; null of a move that was written down without it
     */
    public record CarriedTask(
            String discipline,
            String statement,
            List<String> tools,
            @Nullable String duty,
            List<String> skills,
            List<Requirement> requirements,
            @Nullable String analysis) {
        public CarriedTask {
            tools = List.copyOf(tools);
            skills = List.copyOf(skills);
            requirements = List.copyOf(requirements);
        }
    }

    /** Whether these words are the function's, whatever their case, spaces and full stop. */
    public boolean isCalled(String words) {
        return FunctionWords.same(function, words);
    }

    /** The identifier in answers and addresses. */
    public String id() {
        return "f-" + sequence;
    }
}
