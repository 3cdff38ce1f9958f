package adroit.selfview;

import adroit.insight.Suppression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the people of one place said of themselves, in the order of recording. What is published moves in steps: only when {@link Suppression#FEWEST_PEOPLE} people or
 * more have said something new since the step before. So neither a number by itself, nor the difference of the same number on two days, is about fewer.
 */
final class Sayings {
    private final Map<Key, Double> published = new HashMap<>();
    private final Set<String> people = new LinkedHashSet<>();
    private final List<Saying> waiting = new ArrayList<>();
    private final Set<String> waitingPeople = new LinkedHashSet<>();

    /** Whoever made the last step, while they have not finished what they are saying that day. */
    private @Nullable Saying open;

    /** One level that somebody gave themselves. */
    record Saying(String person, String skill, double level, LocalDate day) {}

    private record Key(String person, String skill) {}

    /** Says something more. */
    void add(Saying saying) {
        if (continues(saying)) {
            publish(saying);
            return;
        }
        open = null;
        waiting.add(saying);
        waitingPeople.add(saying.person());
        if (waitingPeople.size() >= Suppression.FEWEST_PEOPLE) {
            waiting.forEach(this::publish);
            waiting.clear();
            waitingPeople.clear();
            open = saying;
        }
    }

    /** The rest of what one person says on one day belongs to the same step. */
    private boolean continues(Saying saying) {
        return open != null
                && waiting.isEmpty()
                && open.person().equals(saying.person())
                && open.day().equals(saying.day());
    }

    private void publish(Saying saying) {
        published.put(new Key(saying.person(), saying.skill()), saying.level());
        people.add(saying.person());
    }

    /** What may be said; empty where too few have spoken. */
    Optional<SelfCell> cell(String department, String discipline, String area) {
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(new SelfCell(department, discipline, area, people.size(), published.size(), sum()));
    }

    private double sum() {
        return published.values().stream()
                .sorted()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
