package adroit.trend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What occupations of a field's job classes used in two editions.
 *
 * @param pair the two editions that were compared
 * @param compared titles of the job classes that both editions say something of
 * @param left why a job class was not compared, in sentences
 */
record Movement(
        EditionPair pair,
        Map<String, Technology> before,
        Map<String, Technology> after,
        List<String> compared,
        List<String> left) {
    Movement {
        before = new LinkedHashMap<>(before);
        after = new LinkedHashMap<>(after);
        compared = List.copyOf(compared);
        left = List.copyOf(left);
    }

    /** How that one moves between the two; null where it stands. */
    @Nullable
    TrendKind kind(String key) {
        Technology was = before.get(key);
        Technology is = after.get(key);
        if (was == null || is == null) {
            return was == null ? TrendKind.APPEARED : TrendKind.VANISHED;
        }
        return is.hot() && !was.hot() ? TrendKind.HOT : null;
    }
}
