package adroit.dexterity;

import adroit.instrument.Instrument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one person answered, and what it says; for that person alone, and for whom they release it to.
 *
 * @param answers the newest level by statement
 * @param last the day of the newest answer, null where there is none
 * @param scores one for each scale, in their order
 * @param qualities the same scales, as they do here
 * @param sharing who else sees it, and whose the person sees
 */
public record OwnDexterity(
        Instrument instrument,
        Map<String, Integer> answers,
        @Nullable LocalDate last,
        List<ScaleScore> scores,
        List<ScaleQuality> qualities,
        Sharing sharing) {
    public OwnDexterity {
        answers = Map.copyOf(answers);
        scores = List.copyOf(scores);
        qualities = List.copyOf(qualities);
    }
}
