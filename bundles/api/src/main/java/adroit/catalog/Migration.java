package adroit.catalog;

import adroit.work.Check;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was observed under another skill, or under this one before a day, and what it says here. Several from one skill split it, several in one skill merge them, one of a skill
 * about itself levels it anew. Facts stay as they were recorded; only what they count for is said here.
 *
 * @param skill id of the other skill, or of the skill itself
 * @param before evidence observed before this day is meant, or null for all of it; of a skill about itself null means the day on which a proposed edition comes in force, and no edition in
 *     force leaves it open
 * @param levels what each former level says here, each 1 to 5; one that is not named says itself
 */
public record Migration(String skill, @Nullable LocalDate before, EvidenceRule evidence, Map<Integer, Integer> levels) {
    public Migration {
        Check.id("migration.skill", skill);
        SortedMap<Integer, Integer> sorted = new TreeMap<>(levels);
        sorted.forEach((from, to) -> {
            Check.level("former level of a migration from " + skill, from);
            Check.level("level of a migration from " + skill, to);
        });
        levels = Collections.unmodifiableSortedMap(sorted);
    }

    /** Whether what was observed on that day is meant. */
    public boolean covers(LocalDate observed) {
        return before == null || observed.isBefore(before);
    }

    /** What a former level says here; between two levels in proportion. */
    public double level(double former) {
        int below = (int) StrictMath.floor(former);
        int above = (int) StrictMath.ceil(former);
        double low = levels.getOrDefault(below, below);
        double high = levels.getOrDefault(above, above);
        return low + (former - below) * (high - low);
    }
}
