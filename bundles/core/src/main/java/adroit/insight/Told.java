package adroit.insight;

import adroit.insight.NewestResults.Known;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
     */
    record Ready(NewestResults results, List<String> departments) {}

    /**
     * What may be told anew; nothing where nothing was counted since this was last asked.
     *
     * @param copy an empty picture
     */
    Ready ready(NewestResults live, NewestResults copy) {
        synchronized (live) {
            Map<String, NextTelling.Of> next = next(live);
            next.forEach((department, of) -> {
                copy.take(live, department);
                if (of == NextTelling.Of.WHO_IS_IN) {
                    copy.keepWhoIsIn(results, department);
                }
            });
            return new Ready(copy, List.copyOf(next.keySet()));
        }
    }

    private Map<String, NextTelling.Of> next(NewestResults live) {
        Map<String, NextTelling.Of> next = new TreeMap<>();
        long now = live.changes();
        if (now == compared) {
            return next;
        }
        Map<String, Map<String, Known>> before = results.known();
        Map<String, Map<String, Known>> after = live.known();
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        compared = now;
        all.forEach(d -> NextTelling.of(before.getOrDefault(d, Map.of()), after.getOrDefault(d, Map.of()))
                .ifPresent(of -> next.put(d, of)));
        return next;
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
