package adroit.scoring;

import adroit.work.Check;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence about one skill of one person, without the person.
 *
 * @param id of the fact it comes from; unique within a case
 * @param source who or what it comes from within its channel, as an opaque id: a rater, a test, a sample
 * @param observed the day it speaks of
 * @param level the level it shows, 1 to 5
 * @param tool id of the tool that was used, where known
 * @param attributes what the discipline's own scorer knows to read
 */
public record Observation(
        String id,
        Channel channel,
        String source,
        LocalDate observed,
        double level,
        @Nullable String tool,
        Map<String, String> attributes) {
    public Observation {
        Check.text("observation.id", id);
        if (!Check.isLevel(level)) {
            Check.level("level of observation " + id, level);
        }
        attributes = attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(attributes));
    }
}
