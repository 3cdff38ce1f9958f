package adroit.trend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What occupations of a field's job classes used in two editions.
 *
 * @param pair the two editions that were compared
 * @param elsewhereBefore keys of all that the older edition names, for whatever occupation
 * @param elsewhereAfter of all that the newer one names
 * @param compared titles of the job classes that both editions say something of
 * @param left why a job class was not compared, in sentences
 */
record Movement(
        EditionPair pair,
        Map<String, Technology> before,
        Map<String, Technology> after,
        Set<String> elsewhereBefore,
        Set<String> elsewhereAfter,
        List<String> compared,
        List<String> left) {
    Movement {
        before = new LinkedHashMap<>(before);
        after = new LinkedHashMap<>(after);
        elsewhereBefore = Set.copyOf(elsewhereBefore);
        elsewhereAfter = Set.copyOf(elsewhereAfter);
        compared = List.copyOf(compared);
        left = List.copyOf(left);
    }

    /** How that one moves between the two; null where it stands. */
    @Nullable
    TrendKind kind(String key) {
        Technology was = before.get(key);
        Technology is = after.get(key);
        if (was == null) {
            return elsewhereBefore.contains(key) ? TrendKind.SPREAD : TrendKind.APPEARED;
        }
        if (is == null) {
            return elsewhereAfter.contains(key) ? TrendKind.NARROWED : TrendKind.VANISHED;
        }
        return is.hot() && !was.hot() ? TrendKind.HOT : null;
    }
}
