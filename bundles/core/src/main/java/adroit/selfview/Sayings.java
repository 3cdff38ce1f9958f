package adroit.selfview;

import adroit.insight.StepsOfFive;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the people of one place said of themselves, as far as it is heard. */
final class Sayings {
    private final Map<Key, Double> heard = new HashMap<>();
    private final Set<String> people = new HashSet<>();
    private final StepsOfFive<Saying> steps = new StepsOfFive<>(this::hear);

    /** One level that somebody gave themselves. */
    record Saying(String person, String skill, double level, Instant moment) implements StepsOfFive.Said {}

    private record Key(String person, String skill) {}

    /** Says something more. */
    void add(Saying saying) {
        steps.add(saying);
    }

    private void hear(Saying saying) {
        heard.put(new Key(saying.person(), saying.skill()), saying.level());
        people.add(saying.person());
    }

    /** What may be said; empty where too few have spoken. */
    Optional<SelfCell> cell(String department, String discipline, String area) {
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(new SelfCell(department, discipline, area, people.size(), heard.size(), sum()));
    }

    private double sum() {
        return heard.values().stream().sorted().mapToDouble(Double::doubleValue).sum();
    }
}
