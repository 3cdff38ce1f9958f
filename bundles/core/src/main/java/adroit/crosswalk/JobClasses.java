package adroit.crosswalk;

import adroit.organization.Classification;
import adroit.storage.Session;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The job classes that the city's positions are of. */
final class JobClasses {
    private JobClasses() {}

    /** All, by title. */
    static List<Classification> all(Session session, LocalDate day) {
        Map<String, Classification> classes = new TreeMap<>();
        session.organization()
                .forEachPosition(day, p -> classes.put(p.classification().id(), p.classification()));
        return classes.values().stream()
                .sorted(Comparator.comparing(Classification::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
