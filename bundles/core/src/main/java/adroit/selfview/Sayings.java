package adroit.selfview;

import adroit.insight.StepsOfFive;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the people of one place said of themselves, as far as it is heard. */
final class Sayings {
    private final StepsOfFive<Saying> steps = new StepsOfFive<>();

    /** One level that somebody gave themselves. */
    record Saying(String person, String subject, double level, LocalDate day, Instant moment)
            implements StepsOfFive.Said {
        @Override
        public Object says() {
            return level;
        }
    }

    /** Says something more. */
    void add(Saying saying) {
        steps.add(saying);
    }

    /** What may be said; empty where too few have spoken. */
    Optional<SelfCell> cell(String department, String discipline, String area) {
        List<Double> levels = steps.heard().values().stream()
                .flatMap(said -> said.values().stream())
                .map(Saying::level)
                .sorted()
                .toList();
        double sum = levels.stream().mapToDouble(Double::doubleValue).sum();
        return levels.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SelfCell(department, discipline, area, steps.heard().size(), levels.size(), sum));
    }
}
