package adroit.champion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The city's champions.
 *
 * @param asOf the newest day that a result looks from; null where there is no result
 * @param named those who agree to be named, by name; empty for who may see aggregates only
 * @param coverage one row per department with anybody in it, by title
 * @param unnamed how many people in the whole city could be one and are not named, by kind; null where too few people were measured to say so
 */
public record ChampionReport(
        @Nullable LocalDate asOf,
        ChampionRule rule,
        List<Champion> named,
        List<Coverage> coverage,
        @Nullable Map<ChampionKind, Integer> unnamed) {
    public ChampionReport {
        named = List.copyOf(named);
        coverage = List.copyOf(coverage);
        unnamed = unnamed == null ? null : Map.copyOf(unnamed);
    }

    /**
     * How many people of a department are named, by kind; every kind is there.
     *
     * @param department id of the department
     */
    public record Coverage(String department, String title, Map<ChampionKind, Integer> named) {
        public Coverage {
            named = Map.copyOf(named);
            for (ChampionKind kind : ChampionKind.values()) {
                if (!named.containsKey(kind)) {
                    throw new IllegalArgumentException(
                            "coverage of " + department + " does not speak of " + kind.key());
                }
            }
        }

        /** How many people are named as this kind. */
        public int of(ChampionKind kind) {
            return named.getOrDefault(kind, 0);
        }
    }
}
