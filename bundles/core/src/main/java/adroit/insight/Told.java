package adroit.insight;

import adroit.insight.NewestResults.Known;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What those are told who may not see single results: each department as it was when {@linkplain NextTelling enough} had last changed. Every number they see is made of it, so that
 * neither two pages nor two days differ by fewer than five people.
 */
final class Told {
    private final NewestResults results;
    private long compared = -1;

    /** @param results that were told until now */
    Told(NewestResults results) {
        this.results = results;
    }

    NewestResults results() {
        return results;
    }

    /** Of each department of which anything is told the newest day that a result in it looks from. */
    Map<String, LocalDate> days() {
        return results.days();
    }

    /**
     * Departments that may be told of anew.
     *
     * @param results what was compared, of these departments; nothing counted since is in it
     * @param through the number of the last result that was compared
     */
    record Ready(NewestResults results, List<String> departments, long through) {}

    /**
     * What may be told anew; nothing where nothing was counted since this was last asked.
     *
     * @param copy an empty picture
     */
    Ready ready(NewestResults live, NewestResults copy) {
        synchronized (live) {
            List<String> departments = ready(live);
            departments.forEach(department -> copy.take(live, department));
            return new Ready(copy, departments, live.through());
        }
    }

    private List<String> ready(NewestResults live) {
        long now = live.changes();
        if (now == compared) {
            return List.of();
        }
        Map<String, Map<String, Known>> before = results.known();
        Map<String, Map<String, Known>> after = live.known();
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        compared = now;
        return all.stream()
                .filter(d -> NextTelling.mayBe(before.getOrDefault(d, Map.of()), after.getOrDefault(d, Map.of())))
                .toList();
    }

    /** Tells of the departments as they were compared. */
    void take(Ready ready) {
        ready.departments().forEach(department -> results.take(ready.results(), department));
    }

    /** Compares again at the next question. */
    void compareAgain() {
        compared = -1;
    }
}
