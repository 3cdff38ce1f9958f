package adroit.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets what people of one place say be heard in steps: only when {@link Suppression#FEWEST_PEOPLE} people or more say something else than what is heard of them. So neither a number
 * that rests on what is heard, nor the difference of the same number at two moments, is about fewer; whoever says the same again, or takes back what waits, hides nobody. Nobody sees a part
 * of what was recorded at one moment, so the last of five is heard with all that they said at that moment; what they say later waits for the next step.
 *
 * @param <S> something that somebody said
 */
public final class StepsOfFive<S extends StepsOfFive.Said> {
    private final Map<String, Map<String, S>> newest = new HashMap<>();
    private final Map<String, Map<String, S>> heard = new TreeMap<>();
    private final Map<String, Map<String, S>> waiting = new TreeMap<>();

    /** What made the last step, while nothing else has been said. */
    private @Nullable S open;

    /** Something that somebody said. */
    public interface Said {
        String person();

        /** On what; of two sayings on one subject only one holds. */
        String subject();

        /** What of it numbers are made of; equal where the same is said again. */
        Object says();

        /** Whether it says what holds of whoever said nothing. */
        default boolean isNothingNew() {
            return false;
        }

        /** The day that it speaks of, where it speaks of one: what speaks of an earlier day than what was said before changes nothing. */
        default LocalDate day() {
            return LocalDate.EPOCH;
        }

        /** When it was recorded; what was recorded together has the same. */
        Instant moment();
    }

    /** Says something more. */
    public void add(S saying) {
        @Nullable S before = of(newest, saying);
        if (before != null && saying.day().isBefore(before.day())) {
            return;
        }
        put(newest, saying);
        @Nullable S known = of(heard, saying);
        if (known == null ? saying.isNothingNew() : known.says().equals(saying.says())) {
            remove(saying);
        } else if (continues(saying)) {
            put(heard, saying);
        } else {
            await(saying);
        }
    }

    private void await(S saying) {
        open = null;
        put(waiting, saying);
        if (Suppression.isTold(waiting.size())) {
            waiting.values().forEach(all -> all.values().forEach(each -> put(heard, each)));
            waiting.clear();
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

    private void remove(S saying) {
        waiting.computeIfPresent(saying.person(), (person, all) -> {
            all.remove(saying.subject());
            return all.isEmpty() ? null : all;
        });
    }

    private @Nullable S of(Map<String, Map<String, S>> all, S saying) {
        return all.getOrDefault(saying.person(), Map.of()).get(saying.subject());
    }

    private void put(Map<String, Map<String, S>> all, S saying) {
        all.computeIfAbsent(saying.person(), p -> new HashMap<>()).put(saying.subject(), saying);
    }

    /** What is heard, by person and subject. */
    public Map<String, Map<String, S>> heard() {
        return heard;
    }
}
