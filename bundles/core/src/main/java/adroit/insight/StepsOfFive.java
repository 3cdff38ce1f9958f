package adroit.insight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets what people of one place say be heard in steps: only when {@link Suppression#FEWEST_PEOPLE} people or more have said something new since the step before. So neither a number
 * that rests on what was heard, nor the difference of the same number at two moments, is about fewer. Nobody sees a part of what was recorded at one moment, so the last of five is heard with all that they said at that moment; what
 * they say later waits for the next step.
 *
 * @param <S> something that somebody said
 */
public final class StepsOfFive<S extends StepsOfFive.Said> {
    private final Consumer<? super S> heard;
    private final Set<String> waitingPeople = new HashSet<>();
    private final List<S> waiting = new ArrayList<>();

    /** What made the last step, while nothing else has been said. */
    private @Nullable S open;

    /** Something that somebody said. */
    public interface Said {
        String person();

        /** When it was recorded; what was recorded together has the same. */
        Instant moment();
    }

    /** @param heard takes what is heard, in the order in which it was said */
    public StepsOfFive(Consumer<? super S> heard) {
        this.heard = heard;
    }

    /** Says something more. */
    public void add(S saying) {
        if (continues(saying)) {
            heard.accept(saying);
            return;
        }
        open = null;
        waiting.add(saying);
        waitingPeople.add(saying.person());
        if (waitingPeople.size() >= Suppression.FEWEST_PEOPLE) {
            waiting.forEach(heard);
            waiting.clear();
            waitingPeople.clear();
            open = saying;
        }
    }

    /** What one person says at one moment belongs to the same step. */
    private boolean continues(S saying) {
        return open != null
                && waiting.isEmpty()
                && open.person().equals(saying.person())
                && open.moment().equals(saying.moment());
    }
}
