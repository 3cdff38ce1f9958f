package adroit.scoring;

import adroit.work.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A conjunctive reading of a channel: what is seen of a skill comes in parts, each part is read by itself, and the lowest part gives the level. Good work in one part buys nothing
 * back in another. Evidence that names no part is a part of its own.
 *
 * @param attribute the attribute of an observation that names its part, such as {@code control}
 * @param within how each part is read
 */
public record LowestOfParts(String attribute, ChannelRule within) implements ChannelRule {
    public LowestOfParts {
        Check.text("attribute", attribute);
    }

    @Override
    public Reading read(ScoringCase scoringCase, List<Observation> evidence) {
        Map<String, List<Observation>> parts = new TreeMap<>();
        evidence.forEach(
                o -> parts.computeIfAbsent(part(o), p -> new ArrayList<>()).add(o));
        Lowest lowest = new Lowest();
        parts.forEach((part, of) -> lowest.consider(part, within.read(scoringCase, of)));
        return lowest.reading(parts.size());
    }

    private String part(Observation observation) {
        return observation.attributes().getOrDefault(attribute, "");
    }

    /** The lowest part so far; of equals the first by name. */
    private static final class Lowest {
        private final List<Reason> lacking = new ArrayList<>();
        private String part = "";
        private Reading.@org.jspecify.annotations.Nullable Level level;

        void consider(String name, Reading reading) {
            if (reading instanceof Reading.Level read) {
                if (level == null || read.level() < level.level()) {
                    part = name;
                    level = read;
                }
            } else {
                lacking.addAll(reading.reasons());
            }
        }

        Reading reading(int parts) {
            if (level == null) {
                return new Reading.TooLittle(lacking);
            }
            List<Reason> reasons = new ArrayList<>();
            if (parts > 1) {
                reasons.add(Reason.of(
                        "part.lowest",
                        Map.of("part", part, "level", Levels.text(level.level()), "count", String.valueOf(parts))));
            }
            reasons.addAll(level.reasons());
            reasons.addAll(lacking);
            return new Reading.Level(level.level(), level.standardError(), reasons);
        }
    }
}
