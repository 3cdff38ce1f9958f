package adroit.handover;

import adroit.description.DescriptionText;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.storage.Session;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many positions a description is of, counted once for all of them when first asked. */
final class DescribedPositions {
    private final Session session;
    private final LocalDate day;
    private @Nullable Map<String, Map<String, Integer>> byClass;

    DescribedPositions(Session session, LocalDate day) {
        this.session = session;
        this.day = day;
    }

    int of(DescriptionText text) {
        String jobClass = text.classification();
        if (jobClass == null) {
            return 0;
        }
        Map<String, Integer> departments =
                counted().getOrDefault(Classification.titled(jobClass).id(), Map.of());
        String title = text.department();
        return title == null
                ? departments.values().stream().mapToInt(Integer::intValue).sum()
                : departments.getOrDefault(Department.titled(title).id(), 0);
    }

    private Map<String, Map<String, Integer>> counted() {
        Map<String, Map<String, Integer>> known = byClass;
        if (known == null) {
            Map<String, Map<String, Integer>> counts = new HashMap<>();
            session.organization().forEachPosition(day, position -> counts.computeIfAbsent(
                            position.classification().id(), id -> new HashMap<>())
                    .merge(position.department().id(), 1, Integer::sum));
            byClass = counts;
            known = counts;
        }
        return known;
    }
}
