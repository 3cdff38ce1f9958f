package adroit.assessment;

import adroit.evidence.Purpose;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to assess.
 *
 * @param person id, or the city's own key
 * @param position id of one of the person's positions, or null for their first regular one
 * @param asOf the day to look from, today or earlier, or null for today
 */
public record AssessmentRequest(
        String person,
        Purpose purpose,
        @Nullable String position,
        @Nullable LocalDate asOf) {}
