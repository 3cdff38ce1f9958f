package adroit.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets what people of one place say be heard in steps: only when {@link Suppression#FEWEST_PEOPLE} people or more have said something new since the step before. So neither a number
 * that rests on what was heard, nor the difference of the same number on two days, is about fewer.
 *
 * @param <S> something that somebody said on a day
 */
public final class StepsOfFive<S extends StepsOfFive.Said> {
    private final Consumer<? super S> heard;
    private final Set<String> waitingPeople = new HashSet<>();
    private final List<S> waiting = new ArrayList<>();

    /** Whoever made the last step, while they have not finished what they are saying that day. */
    private @Nullable S open;

    /** Something that somebody said on a day. */
    public interface Said {
        String person();

        LocalDate day();
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

    /** The rest of what one person says on one day belongs to the same step. */
    private boolean continues(S saying) {
        return open != null
                && waiting.isEmpty()
                && open.person().equals(saying.person())
                && open.day().equals(saying.day());
    }
}
